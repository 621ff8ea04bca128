/** The keys that move between chats from anywhere in the window. */
import { useEffect, useEffectEvent } from 'react'
import type { Task } from '../../contract/model.ts'
import { usePage } from '../page/usePage.ts'
import { useShortcut, withMod } from '../ui/keys/shortcuts.ts'

/** Ctrl 1 to 9 and Alt arrows choose among the active chats; Ctrl Shift A takes the one that waits for the agent's word. */
export function useTaskKeys(active: readonly Task[], next: Task | undefined): void {
  const { view, openChat } = usePage()
  const step = (by: 1 | -1) => {
    const here = active.findIndex((task) => task.id === view.getState().selected)
    const to = here === -1 ? (by === 1 ? 0 : active.length - 1) : here + by
    const task = active[to]
    if (task) view.openTask(task.id)
  }
  useShortcut('task.previous', () => step(-1))
  useShortcut('task.next', () => step(1))
  useShortcut('task.accept', () => void (next && openChat(next.id)))

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!withMod(event) || event.shiftKey || event.altKey || !/^[1-9]$/.test(event.key)) return
    const task = active[Number(event.key) - 1]
    if (!task) return
    event.preventDefault()
    view.openTask(task.id)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
