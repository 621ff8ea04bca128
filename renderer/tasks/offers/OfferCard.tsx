/** One offered chat: who, where from, the first words, and the seconds left to take it. */
import type { KeyboardEvent } from 'react'
import type { Task } from '../../../contract/model.ts'
import { isPressed } from '../../page/keys/press.ts'
import { useMirror, useNow, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Avatar } from '../../ui/sign/Avatar.tsx'
import text from '../../ui/text.module.css'
import { stopwatch } from '../../words/durations.ts'
import { nameOf, nationalNumber } from '../../words/phone.ts'
import css from './Incoming.module.css'

/** From here on the ring and the seconds are red. */
const lateMs = 8_000

export function OfferCard({ task }: { task: Task }) {
  const { act, openChat } = usePage()
  const contact = useMirror((state) => state.contacts.get(task.phone))
  const now = useNow()
  const { offeredAt = now, expiresAt = now } = task.offer ?? {}
  const leftMs = Math.max(0, expiresAt - now)
  const name = nameOf(contact, task.phone)
  const from = [contact?.name && nationalNumber(task.phone), contact?.place].filter(Boolean).join(' · ')
  const onKeyDown = (event: KeyboardEvent) => {
    if (isPressed(event, 'offer.accept') && event.target === event.currentTarget && !event.repeat) void openChat(task.id)
  }
  return (
    <article
      className={classes(css.offer, leftMs <= lateMs && css.late)}
      aria-label={`Incoming chat from ${name}, ${Math.round(leftMs / 1000)} seconds left to accept`}
      tabIndex={0}
      data-task={task.id}
      onKeyDown={onKeyDown}
    >
      <div className={css.head}>
        <span className={css.ring}>
          <Ring part={leftMs / Math.max(1, expiresAt - offeredAt)} />
          <Avatar name={contact?.name} seed={task.phone} size={32} />
        </span>
        <div className={text.grow}>
          <div className={classes(css.name, text.ellipsis)}>{name}</div>
          <div className={classes(css.from, text.ellipsis)}>{from}</div>
        </div>
        <span className={classes(css.seconds, text.num)} role="timer" aria-live="off">
          {stopwatch(leftMs)}
        </span>
      </div>
      <p className={css.text}>{task.last?.body}</p>
      <div className={css.answers}>
        <Button variant="primary" onPress={() => void openChat(task.id)}>
          Accept
        </Button>
        <Button preventFocusOnPress onPress={() => void act('task.decline', { taskId: task.id })}>Decline</Button>
      </div>
    </article>
  )
}

const length = 2 * Math.PI * 18

/** A ring that drains; `part` is what is left, from 1 to 0. */
function Ring({ part }: { part: number }) {
  return (
    <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden>
      <circle className={css.track} cx="20" cy="20" r="18" />
      <circle className={css.left} cx="20" cy="20" r="18" strokeDasharray={length} strokeDashoffset={length * (1 - Math.min(1, part))} />
    </svg>
  )
}
