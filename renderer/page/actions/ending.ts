/** How a chat ends: END CHAT, which can be taken back until COMPLETE, and COMPLETE, after which the agent goes on. */
import { nameIn } from '../../../common/person.ts'
import type { Refusal } from '../../../contract/commands.ts'
import type { MirrorStore } from '../../desk/mirror/mirror.ts'
import type { OutcomeStore } from '../../desk/typed/outcomes.ts'
import { isolated } from '../../words/people/isolate.ts'
import type { Commands } from '../core/commands.ts'
import type { ToastStore } from '../core/toasts.ts'
import { pageWords as words } from '../core/words.ts'
import type { SeenStore } from '../seen/seen.ts'
import type { ViewStore } from '../view/view.ts'
import type { Stand } from './stand.ts'

type Parts = {
  readonly mirror: MirrorStore
  readonly view: ViewStore
  readonly seen: SeenStore
  readonly toasts: ToastStore
  readonly outcomes: OutcomeStore
  readonly act: Commands['act']
  readonly stand: Stand
}

export type Ending = ReturnType<typeof createEnding>

export function createEnding({ mirror, view, seen, toasts, outcomes, act, stand }: Parts) {
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

  return {
    reopenChat,
    /** END CHAT. */
    async endChat(taskId: string): Promise<void> {
      const { tasks, contacts, settings } = mirror.getState()
      const phone = tasks.get(taskId)?.phone ?? ''
      if (!(await act('task.wrap', { taskId }))) return
      const name = isolated(nameIn(settings.country, contacts.get(phone), phone))
      toasts.show(words.ended({ name }), { label: words.undo, act: () => void reopenChat(taskId) }, aboutEnd(taskId))
    },
    /** COMPLETE. Where the agent stood in the chat they go on to the next. Resolves to why it could not be completed. */
    async completeChat(taskId: string): Promise<Refusal | undefined> {
      const goesOn = standsIn(taskId)
      const refusal = await outcomes.complete(taskId)
      if (refusal) return refusal
      toasts.withdraw(aboutEnd(taskId))
      // They may have turned to another one in the meantime.
      if (goesOn && standsIn(taskId)) stand.goOn(taskId)
      return undefined
    },
  }
}
