/** In which chat the agent stands: found again at the start, told to the desk, and the next one when theirs is completed. */
import { chatAtStart, nextChat } from '../../../common/task/next-chat.ts'
import type { MirrorStore } from '../../desk/mirror/mirror.ts'
import type { Commands } from '../core/commands.ts'
import type { ViewStore } from '../view/view.ts'

type Parts = { readonly mirror: MirrorStore; readonly view: ViewStore; readonly command: Commands['command']; /** The one chat that the window is about; it closes with it. */ readonly chat: string | undefined }

export type Stand = ReturnType<typeof createStand>

export function createStand({ chat, mirror, view, command }: Parts) {
  /** The chats that the agent stood in, the last first. */
  let used: readonly string[] = []
  const tasks = () => [...mirror.getState().tasks.values()]

  return {
    /** @param before the chats that the agent stood in before this page was drawn */
    restore(before: readonly string[]): void {
      used = [...used, ...before]
      const taskId = chatAtStart(tasks(), used)
      if (taskId !== undefined) view.openTask(taskId)
    },
    /** The agent's chat is over: they go on where they are needed, or to the list when nobody needs them. */
    goOn(from: string): void {
      if (chat !== undefined) return
      const taskId = nextChat(tasks().filter(({ id }) => id !== from), used)
      if (taskId === undefined) view.showTasks()
      else view.openTask(taskId)
    },
    /** Tells the desk of each chat that the agent turns to. Returns the way to stop. */
    follow: () =>
      view.subscribe(({ asked, selected, page }, before) => {
        if (page !== 'chat' || selected === undefined || asked === before.asked || selected === used[0]) return
        used = [selected, ...used.filter((id) => id !== selected)]
        void command('task.show', { taskId: selected })
      }),
  }
}
