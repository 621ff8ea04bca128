/** An offer as it is drawn and answered, in whatever form. */
import type { KeyboardEvent } from 'react'
import type { Task } from '../../../contract/model.ts'
import { isPressed } from '../../page/keys/press.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useMirror, useNow, usePage, useUnderway } from '../../page/usePage.ts'
import { hostileWords } from '../../words/tables.ts'
import { saidIn } from '../rows/panel.ts'
import { offerWords } from '../words.ts'

/** From here on the ring and the seconds are red. */
const lateMs = 8_000

export function useOffer(task: Task) {
  const { act, openChat } = usePage()
  const contact = useMirror((state) => state.contacts.get(task.phone))
  const now = useNow()
  const { offeredAt = now, expiresAt = now } = task.offer ?? {}
  const leftMs = Math.max(0, expiresAt - now)
  const name = useNumbers().nameOf(contact, task.phone)
  const accept = () => void openChat(task.id)
  const onKeyDown = (event: KeyboardEvent) => {
    if (isPressed(event, 'offer.accept') && event.target === event.currentTarget && !event.repeat) accept()
  }
  const says = offerWords.offer({ name, seconds: Math.round(leftMs / 1000) })
  return {
    name,
    contact,
    leftMs,
    /** What is left of its time, from 1 to 0. */
    part: leftMs / Math.max(1, expiresAt - offeredAt),
    isLate: leftMs <= lateMs,
    /** What it is for screen readers: spread over its `article`. */
    article: { 'aria-label': says, 'data-task': task.id, tabIndex: 0, onKeyDown },
    /** The desk is at it. */
    isAccepting: useUnderway('task.accept', { taskId: task.id }),
    isDeclining: useUnderway('task.decline', { taskId: task.id }),
    accept,
    decline: () => void act('task.decline', { taskId: task.id }),
  }
}

/** What they asked first, and behind it their newest words, when there are others. */
export function offeredWords({ opening, last }: Pick<Task, 'opening' | 'last'>): string {
  const asked = opening?.hostile ? hostileWords[opening.hostile] : opening?.body
  return [...new Set([asked, saidIn(last)])].filter(Boolean).join(' · ')
}
