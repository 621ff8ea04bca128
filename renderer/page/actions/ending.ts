/** How a chat ends: END CHAT, which can be taken back until COMPLETE, and COMPLETE, after which the agent goes on; or it is handed to a colleague. */
import { newId } from '../../../common/ids.ts'
import type { Refusal } from '../../../contract/commands.ts'
import type { MirrorStore } from '../../desk/mirror/mirror.ts'
import { voterOf } from '../../desk/mirror/tasks.ts'
import type { OutcomeStore } from '../../desk/typed/outcomes.ts'
import { isolated } from '../../words/people/isolate.ts'
import { refusalWords } from '../../words/words.ts'
import { refusalIn, type Commands } from '../core/commands.ts'
import type { ToastStore } from '../core/toasts.ts'
import { pageWords as words } from '../core/words.ts'
import type { SeenStore } from '../seen/seen.ts'
import type { ViewStore } from '../view/view.ts'
import type { Stand } from './stand.ts'

type Parts = Commands & {
  readonly mirror: MirrorStore
  readonly view: ViewStore
  readonly seen: SeenStore
  readonly toasts: ToastStore
  readonly outcomes: OutcomeStore
  readonly stand: Stand
}

/** A colleague, by the SID of their worker, or the queue. */
export type HandTo = { readonly id: string; readonly name: string }

export type Ending = ReturnType<typeof createEnding>

export function createEnding({ mirror, view, seen, toasts, outcomes, command, act, stand }: Parts) {
  const aboutEnd = (taskId: string) => `end of ${taskId}`

  /** Takes END CHAT back, and leads into the chat. */
  async function reopenChat(taskId: string): Promise<void> {
    toasts.withdraw(aboutEnd(taskId))
    if (await act('task.reopen', { taskId })) view.openTask(taskId)
  }

  /** Whether the agent stands in the chat; in the list of the compact window they stand in none. */
  function standsIn(taskId: string): boolean {
    const { page, pane, selected, closedChat } = view.getState()
    return page === 'chat' && selected === taskId && closedChat === undefined && !(seen.getState().isCompact && pane === 'tasks')
  }

  /** The chat is over here. They may have turned to another one in the meantime. */
  function leave(taskId: string, goesOn: boolean): void {
    toasts.withdraw(aboutEnd(taskId))
    if (goesOn && standsIn(taskId)) stand.goOn(taskId)
  }

  const nameOf = (taskId: string): string => isolated(voterOf(mirror.getState(), taskId))

  return {
    reopenChat,
    /** END CHAT. */
    async endChat(taskId: string): Promise<void> {
      const name = nameOf(taskId)
      if (!(await act('task.wrap', { taskId }))) return
      toasts.show(words.ended({ name }), { label: words.undo, act: () => void reopenChat(taskId) }, aboutEnd(taskId))
    },
    /** COMPLETE. Where the agent stood in the chat they go on to the next. Resolves to why it could not be completed. */
    async completeChat(taskId: string): Promise<Refusal | undefined> {
      const goesOn = standsIn(taskId)
      const refusal = await outcomes.complete(taskId)
      // The wrap-up is gone by then, so nothing else would say so.
      if (refusal?.kind === 'late-text' || refusal?.kind === 'taken') toasts.show(refusalWords(refusal))
      if (refusal) return refusal
      leave(taskId, goesOn)
      return undefined
    },
    /** Hands the chat on without a word, by one key: nobody has to explain why they would rather not go on. */
    async handOn(taskId: string): Promise<void> {
      const name = nameOf(taskId)
      const goesOn = standsIn(taskId)
      const isInTeam = mirror.getState().team.state === 'on'
      if (!(await act('task.handOn', { taskId, newId: newId() }))) return
      toasts.show(isInTeam ? words.handedToQueue({ name }) : words.setAside({ name }))
      leave(taskId, goesOn)
    },
    /** Hands the chat on; where the agent stood in it they go on to the next. Resolves to why it stays. */
    async transferChat(taskId: string, to: HandTo, note: string): Promise<Refusal | undefined> {
      const name = nameOf(taskId)
      const goesOn = standsIn(taskId)
      const refusal = refusalIn(await command('task.transfer', { taskId, to: to.id, note }))
      if (refusal) return refusal
      toasts.show(to.id === 'queue' ? words.handedToQueue({ name }) : words.handedTo({ name, colleague: isolated(to.name) }))
      leave(taskId, goesOn)
      return undefined
    },
  }
}
