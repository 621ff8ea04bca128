/** The keys that move between chats from anywhere in the window. */
import type { Task } from '../../contract/model.ts'
import { digitOf } from '../page/keys/press.ts'
import { usePage } from '../page/usePage.ts'
import { useShortcut } from '../ui/keys/useShortcut.ts'

/** Ctrl 1 to 9 and Alt arrows choose among the active chats; Ctrl Shift A takes the one that waits for the agent's word. */
export function useTaskKeys(active: readonly Task[], next: Task | undefined): void {
  const { view, openChat } = usePage()
  const open = (task: Task | undefined) => task && view.openTask(task.id)
  const step = (by: 1 | -1) => {
    const here = active.findIndex((task) => task.id === view.getState().selected)
    const to = here === -1 ? (by === 1 ? 0 : active.length - 1) : here + by
    open(active[to])
  }
  useShortcut('task.previous', () => step(-1))
  useShortcut('task.next', () => step(1))
  useShortcut('task.open', (event) => open(active[digitOf(event) - 1]))
  useShortcut('task.accept', () => void (next && openChat(next.id)))
}
