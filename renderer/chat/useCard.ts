/** The contact card stands open where there is room for it, until the agent decides otherwise. */
import type { Task } from '../../contract/model.ts'
import { usePage, useView } from '../page/usePage.ts'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { useCompact, useWide } from '../ui/useMedia.ts'

export type Card = ReturnType<typeof useCard>

export function useCard(task: Task) {
  const { view } = usePage()
  const isBeside = useWide()
  const isCompact = useCompact()
  const shape = isBeside ? 'wide' : isCompact ? 'compact' : 'middle'
  const decided = useView((state) => state.card)
  // What was opened beside the chat does not lie over it when the window gets narrower.
  const isOpen = decided?.shape === shape ? decided.isOpen : isBeside
  const toggle = () => view.showCard(!isOpen, shape)
  useShortcut('contact.card', toggle, task.state === 'assigned')
  const addNote = () => {
    view.showCard(true, shape)
    view.askForNote()
  }
  useShortcut('note.add', addNote, task.state === 'assigned')
  return {
    isOpen,
    /** Beside the chat; otherwise it opens over it. */
    isBeside,
    toggle,
    /** Opens it at the field of a new note. */
    addNote,
  }
}
