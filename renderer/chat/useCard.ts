/** The contact card stands open where there is room for it, until the agent decides otherwise. */
import type { Task } from '../../contract/model.ts'
import { usePage, useView } from '../page/usePage.ts'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { useWide } from '../ui/useMedia.ts'

export type Card = {
  readonly isOpen: boolean
  /** Beside the chat; otherwise it opens over it. */
  readonly isBeside: boolean
  readonly toggle: () => void
}

export function useCard(task: Task): Card {
  const { view } = usePage()
  const isBeside = useWide()
  const isOpen = useView((state) => state.card) ?? isBeside
  const toggle = () => view.showCard(!isOpen)
  useShortcut('contact.card', toggle, task.state === 'assigned')
  return { isOpen, isBeside, toggle }
}
