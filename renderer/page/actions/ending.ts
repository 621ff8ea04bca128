/** How a chat ends: END CHAT, which can be taken back until COMPLETE, and COMPLETE, after which the agent goes on; or it is handed to a colleague. */
import { hasContent } from '../../../common/content.ts'
import { newId } from '../../../common/ids.ts'
import { blanksIn } from '../../../common/template/blanks.ts'
import type { Refusal } from '../../../contract/commands.ts'
import type { Macro } from '../../../contract/settings.ts'
import type { MirrorStore } from '../../desk/mirror/mirror.ts'
import { voterOf } from '../../desk/mirror/tasks.ts'
import type { DraftStore } from '../../desk/typed/drafts.ts'
import type { OutcomeStore } from '../../desk/typed/outcomes.ts'
import { isolated } from '../../words/people/isolate.ts'
import { macroReply } from '../../words/said/reply.ts'
import { refusalWords } from '../../words/words.ts'
import type { Clock } from '../core/clock.ts'
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
  readonly drafts: DraftStore
  readonly stand: Stand
  readonly clock: Clock
}

/** A colleague, by the SID of their worker, or the queue. */
export type HandTo = { readonly id: string; readonly name: string }

export type Ending = ReturnType<typeof createEnding>

export function createEnding({ mirror, view, seen, toasts, outcomes, drafts, command, act, stand, clock }: Parts) {
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

  /** Takes back what a macro did; its reply too, where that has not gone out yet. */
  async function undoMacro(taskId: string, messageId: string | undefined): Promise<void> {
    if (messageId !== undefined) await command('message.withdraw', { messageId })
    await reopenChat(taskId)
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
    /**
     * Runs a macro: its reply, END CHAT, its outcome, and COMPLETE after some seconds, until which all but the reply can be taken back. A reply that
     * is half written is not passed over, nor does one go out with something left to fill in: then nothing is done, and the agent hears why. Resolves
     * to whether it ran.
     */
    async runMacro(taskId: string, macro: Macro): Promise<boolean> {
      const name = nameOf(taskId)
      const task = mirror.getState().tasks.get(taskId)
      if (!task) return false
      const draft = drafts.of(task.conversationId)
      if (hasContent(draft)) {
        toasts.show(words.macroWaits({ macro: macro.name }))
        return false
      }
      const body = macroReply(macro, mirror.getState(), task.phone, clock.now())
      if (blanksIn(body).length > 0) {
        drafts.keep({ ...draft, body })
        view.openTask(taskId)
        toasts.show(words.macroUnfilled({ macro: macro.name }))
        return false
      }
      const goesOn = macro.completes && standsIn(taskId)
      const messageId = newId()
      const { disposition, completes } = macro
      if (!(await act('task.finish', { taskId, messageId, body, disposition, completes }))) return false
      toasts.show(words.macroRan({ macro: macro.name, name }), { label: words.undo, act: () => void undoMacro(taskId, body === '' ? undefined : messageId) }, aboutEnd(taskId))
      if (goesOn) stand.goOn(taskId)
      return true
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
