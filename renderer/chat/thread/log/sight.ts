/** Which messages stand in the view of a log, and which are new. Pure. */
import type { Thread } from '../../../desk/threads/thread.ts'

/** A row as it is drawn: px from the top of the view. */
export type DrawnRow = { readonly key: string; readonly seq: number | undefined; readonly top: number; readonly bottom: number }

/** What stands under the words of a text, its time and a gap, need not be in view for it to be read. */
const tailPx = 29

/** The first and the last message in a view of this height; undefined when there is none. */
export function sightOf(rows: readonly DrawnRow[], height: number): { readonly from: number; readonly to: number } | undefined {
  const texts = rows.filter(({ seq }) => seq !== undefined)
  const from = texts.find(({ bottom }) => bottom > tailPx)?.seq
  // One that is higher than the view is read when its end is, or when it fills the view.
  const to = texts.findLast(({ top, bottom }) => bottom - tailPx <= height || top <= 0)?.seq
  return from === undefined || to === undefined || to < from ? undefined : { from, to }
}

/** The row at the top of the view, and how far it is scrolled out of it. */
export function placeIn(rows: readonly DrawnRow[]): { readonly key: string; readonly offset: number } | undefined {
  const first = rows.find(({ bottom }) => bottom > 0)
  return first && { key: first.key, offset: -first.top }
}

/** `seq` of the first of so many unread messages of the voter's; undefined when there is none, or when it is not loaded. */
export function firstUnread({ messages, newer }: Pick<Thread, 'messages' | 'newer'>, unread: number): number | undefined {
  if (unread === 0 || newer !== 'none') return undefined
  return messages.filter(({ direction }) => direction === 'inbound').at(-unread)?.seq
}
