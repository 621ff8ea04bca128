/** Sends that wait for the voter's reply. Only the rows in sight are drawn, and older ones are fetched on the way down. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { CircleAlert, CircleHelp, UserRound, UsersRound } from 'lucide-react'
import { memo, Suspense, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { hasFailed } from '../../../common/delivery.ts'
import { listed } from '../../../common/wording/formats.ts'
import type { Route } from '../../../contract/model.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useMirror, useNow, usePage } from '../../page/usePage.ts'
import { LinkButton } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { part } from '../../ui/region/part.ts'
import { Region } from '../../ui/region/Region.tsx'
import { Words } from '../../ui/text/Words.tsx'
import text from '../../ui/text.module.css'
import { age } from '../../words/durations.ts'
import { untilWords } from '../../words/times.ts'
import { asksForMore } from '../../words/words.ts'
import panel from '../TaskPanel.module.css'
import { useScrollMargin } from '../rows/useScrollMargin.ts'
import { goesToWords, parkedWords, tasksWords, toWords } from '../words.ts'
import css from './ParkedList.module.css'

const ParkedPopover = part(async () => (await import('./ParkedPopover.tsx')).ParkedPopover)

const rowPx = 32

type Props = {
  readonly routes: readonly Route[]
  /** Whether there are older ones that are not loaded. */
  readonly more: boolean
  readonly scroll: HTMLElement | null
}

export const ParkedList = memo(function ParkedList({ routes, more, scroll }: Props) {
  const { parked } = usePage()
  const isStuck = useStore(parked, (state) => state === 'failed')
  const list = useRef<HTMLUListElement>(null)
  const scrollMargin = useScrollMargin(list, scroll)
  const rows = useVirtualizer({
    count: routes.length,
    getScrollElement: () => scroll,
    estimateSize: () => rowPx,
    getItemKey: (index) => routes[index]?.id ?? index,
    scrollMargin,
    overscan: 8,
  })
  const lastSeen = rows.getVirtualItems().at(-1)?.index ?? -1
  useEffect(() => {
    if (more && !isStuck && lastSeen >= routes.length - 1) void parked.loadOlder()
  }, [parked, isStuck, more, lastSeen, routes.length])

  return (
    <>
      <ul ref={list} aria-label={tasksWords.waitingForReply} data-parked className={panel.rows} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const route = routes[index]
          const top = start - scrollMargin
          return (
            route && (
              <Region key={key} of={route} renderFailed={(again) => <FailedRow top={top} onAgain={again} />}>
                <ParkedRow route={route} top={top} />
              </Region>
            )
          )
        })}
      </ul>
      {isStuck && (
        <div className={css.failedOlder} role="alert">
          {parkedWords.olderFailed}
          <LinkButton onPress={() => void parked.loadOlder()}>{tasksWords.tryAgain}</LinkButton>
        </div>
      )}
    </>
  )
})

function FailedRow({ top, onAgain }: { top: number; onAgain: () => void }) {
  return (
    <li className={classes(panel.placed, css.failedOlder)} style={{ transform: `translateY(${top}px)` }}>
      {parkedWords.failed} <LinkButton onPress={onAgain}>{tasksWords.tryAgain}</LinkButton>
    </li>
  )
}

const ParkedRow = memo(function ParkedRow({ route, top }: { route: Route; top: number }) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const contact = useMirror((state) => state.contacts.get(route.phone))
  const now = useNow(10_000)
  const name = useNumbers().nameOf(contact, route.phone)
  const waited = now - route.at
  const { delivery } = route.message
  const failed = hasFailed(delivery)
  const Icon = failed ? CircleAlert : delivery === 'unclear' ? CircleHelp : route.to === 'me' ? UserRound : UsersRound
  const says = [
    name,
    waited < 60_000 ? parkedWords.sentNow : parkedWords.sentAgo({ age: age(waited) }),
    goesToWords[route.to],
    ...(asksForMore(delivery) ? [failed ? parkedWords.notDelivered : parkedWords.unclear] : []),
  ]
  const until = route.until === undefined ? undefined : parkedWords.waitsUntil({ time: untilWords(route.until, now) })
  return (
    <li className={panel.placed} style={{ transform: `translateY(${top}px)` }}>
      <button
        ref={button}
        type="button"
        className={css.row}
        aria-label={listed(says)}
        title={until}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon size={14} strokeWidth={2.1} className={classes(failed && css.failed, delivery === 'unclear' && css.unclear)} aria-hidden />
        <Words className={classes(css.name, text.ellipsis)}>{name}</Words>
        <span className={css.to}>{toWords[route.to]}</span>
        <span className={classes(css.age, text.num)}>{age(waited)}</span>
      </button>
      <Region of={open} onClose={() => setOpen(false)} className={css.failedOlder}>
        <Suspense>{open && <ParkedPopover route={route} name={name} anchor={button} onClose={() => setOpen(false)} />}</Suspense>
      </Region>
    </li>
  )
})
