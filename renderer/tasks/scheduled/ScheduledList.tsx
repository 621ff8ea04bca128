/** Texts that are to go out at a time. Each opens to be changed, sent now or called off. */
import { CalendarClock, CircleAlert } from 'lucide-react'
import { Fragment, memo, Suspense, useRef, useState } from 'react'
import { listed } from '../../../common/wording/formats.ts'
import type { Scheduled } from '../../../contract/model.ts'
import { useGoesAt } from '../../later/useGoesAt.ts'
import { scheduledWords as words } from '../../later/words.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useMirror, useNow } from '../../page/usePage.ts'
import { LinkButton } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { part } from '../../ui/region/part.ts'
import { Region } from '../../ui/region/Region.tsx'
import { Words } from '../../ui/text/Words.tsx'
import text from '../../ui/text.module.css'
import { comingMoment } from '../../words/times.ts'
import { Heading } from '../rows/Heading.tsx'
import css from './ScheduledList.module.css'

const ScheduledPopover = part(async () => (await import('./ScheduledPopover.tsx')).ScheduledPopover)

export const ScheduledList = memo(function ScheduledList() {
  const scheduled = useMirror((state) => state.scheduled)
  if (scheduled.size === 0) return null
  const rows = [...scheduled.values()].toSorted((a, b) => a.dueAt - b.dueAt)
  return (
    <Fragment>
      <Heading count={rows.length}>{words.title}</Heading>
      <ul aria-label={words.title}>
        {rows.map((row) => (
          <Region key={row.id} of={row} renderFailed={(again) => <Failed onAgain={again} />}>
            <ScheduledRow row={row} />
          </Region>
        ))}
      </ul>
    </Fragment>
  )
})

function Failed({ onAgain }: { onAgain: () => void }) {
  return (
    <li className={css.failed}>
      {words.failed} <LinkButton onPress={onAgain}>{words.tryAgain}</LinkButton>
    </li>
  )
}

function ScheduledRow({ row }: { row: Scheduled }) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const contact = useMirror((state) => state.contacts.get(row.phone))
  const name = useNumbers().nameOf(contact, row.phone)
  const moment = comingMoment(useGoesAt(row.phone, row.dueAt), useNow(60_000))
  const isStopped = row.state !== 'waiting'
  const Icon = isStopped ? CircleAlert : CalendarClock
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={css.row}
        aria-label={listed([name, isStopped ? words.isStopped : words.goes(moment)])}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon size={14} strokeWidth={2.1} className={isStopped ? css.stopped : undefined} aria-hidden />
        <Words className={classes(css.name, text.ellipsis)}>{name}</Words>
        <span className={classes(css.when, text.num)}>{isStopped ? words.isStopped : words.when(moment)}</span>
      </button>
      <Region of={open} onClose={() => setOpen(false)} className={css.failed}>
        <Suspense>{open && <ScheduledPopover row={row} name={name} anchor={button} onClose={() => setOpen(false)} />}</Suspense>
      </Region>
    </li>
  )
}
