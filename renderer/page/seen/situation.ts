/** What the agent has before their eyes. The one answer, for read marks, sounds, toasts and the mark of what is new. Pure. */
import type { View } from '../view/view.ts'

/** The messages of a chat that stand in its scroller's view, by their `seq`. */
export type Sight = {
  readonly taskId: string
  readonly from: number
  /** Infinity where the view follows its end: whatever comes stands in it. */
  readonly to: number
}

export type Situation = {
  /** The window is visible and has the focus. */
  readonly isInFront: boolean
  /** Modal layers that lie over everything. */
  readonly modals: number
  /** One pane is seen at a time. */
  readonly isCompact: boolean
  readonly view: Pick<View, 'page' | 'pane' | 'selected' | 'closedChat'>
  /** Of the chat that is drawn, if one is. */
  readonly sight: Sight | undefined
}

/** The chat is drawn where the agent looks, whatever part of it. */
export function isShown({ isInFront, modals, isCompact, view }: Situation, taskId: string): boolean {
  const isOpen = view.page === 'chat' && view.closedChat === undefined && view.selected === taskId
  return isInFront && modals === 0 && isOpen && (!isCompact || view.pane === 'chat')
}

/** The message stands in view, or stood there and is above it now. */
export function isSeen(situation: Situation, taskId: string, seq: number): boolean {
  const { sight } = situation
  return isShown(situation, taskId) && sight?.taskId === taskId && seq <= sight.to
}

/** The message stands in view now. */
export const isInView = (situation: Situation, taskId: string, seq: number): boolean => isSeen(situation, taskId, seq) && seq >= (situation.sight?.from ?? 0)
