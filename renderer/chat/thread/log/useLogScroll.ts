/**
 * Keeps a log where the agent wants it: at its end while they are there, whatever makes it higher or lower; else at the row under their eye.
 * Tells the page what stands in view, and where the agent stood when they leave.
 */
import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Thread } from '../../../desk/threads/thread.ts'
import { usePage } from '../../../page/usePage.ts'
import type { ThreadItem } from '../rows/items.ts'
import type { Aim } from './beginning.ts'
import { placeIn, sightOf, type DrawnRow } from './sight.ts'

/** So near to the end the last text is in view: only its time and the padding are not. */
const nearPx = 40

type Parts = {
  readonly scroll: RefObject<HTMLDivElement | null>
  readonly rows: Virtualizer<HTMLDivElement, HTMLDivElement>
  readonly items: readonly ThreadItem[]
  readonly thread: Thread
  readonly conversationId: string
  /** The chat that is read; undefined where nothing is read for the first time. */
  readonly taskId: string | undefined
  /** Where the log stands when it is drawn for the first time; undefined is its end. */
  readonly begins: Aim | undefined
}

export type LogScroll = {
  readonly isAtEnd: boolean
  /** Goes to the end of what is loaded and stays there. */
  readonly follow: () => void
  /** Goes to a row, and lets go of the end. */
  readonly goTo: (aim: Aim) => void
  /** The agent reads here: the end is let go of. */
  readonly letGo: () => void
}

export function useLogScroll({ scroll, rows, items, thread, conversationId, taskId, begins }: Parts): LogScroll {
  const { seen, places } = usePage()
  const [isAtEnd, setAtEnd] = useState(!begins)
  const isFollowing = useRef(!begins)
  /** Where the agent is still to be led. */
  const awaited = useRef(begins)
  /** What was known of the scroller when it was looked at last. */
  const last = useRef({ top: 0, height: 0 })
  const drawn = useRef<{ items: readonly ThreadItem[]; place: ReturnType<typeof placeIn> }>({ items, place: undefined })
  drawn.current.items = items
  const holdsNewest = thread.newer === 'none'

  /** Looks at what stands in view. */
  const look = useCallback(() => {
    const log = scroll.current
    // A hidden pane has no height, and nothing in it has moved.
    if (!log || log.clientHeight === 0) return
    const shown = drawnRows(log, drawn.current.items)
    drawn.current.place = isFollowing.current ? undefined : placeIn(shown)
    setAtEnd(isFollowing.current)
    last.current = { top: log.scrollTop, height: log.clientHeight }
    if (taskId === undefined) return
    const sight = sightOf(shown, log.clientHeight)
    if (sight) seen.look({ taskId, from: sight.from, to: isFollowing.current ? Infinity : sight.to })
  }, [scroll, seen, taskId])

  /** The log may have been scrolled. Only a move upwards lets go of the end: it also runs away when something above it grows. */
  const heed = useCallback((log: HTMLDivElement) => {
    if (distanceIn(log) > nearPx && log.scrollTop < last.current.top - 1) isFollowing.current = false
  }, [])

  /** Something was drawn, or the scroller has another size: the end stays the end, and what is above it keeps its distance from it. */
  const settle = useCallback(() => {
    const log = scroll.current
    if (!log || log.clientHeight === 0) return
    // Scrolling draws other rows, and may do so before the scroll is heard of here.
    heed(log)
    if (isFollowing.current) log.scrollTop = log.scrollHeight
    else if (awaited.current) {
      const away = awayFrom(awaited.current, drawnRows(log, drawn.current.items), log.clientHeight)
      if (away === undefined) return
      const before = log.scrollTop
      log.scrollTop += away
      // What is drawn around it may turn out higher or lower; it is led there until it stands.
      if (Math.abs(log.scrollTop - before) < 1) awaited.current = undefined
    } else if (last.current.height > 0) log.scrollTop += last.current.height - log.clientHeight
    if (holdsNewest && distanceIn(log) <= 1) isFollowing.current = true
    look()
  }, [scroll, heed, look, holdsNewest])

  const onScroll = useCallback(() => {
    const log = scroll.current
    if (!log || log.clientHeight === 0) return
    if (awaited.current) return settle()
    heed(log)
    if (distanceIn(log) <= nearPx) isFollowing.current = holdsNewest
    look()
  }, [scroll, heed, look, settle, holdsNewest])

  useFollowOwn(thread, isFollowing)
  useLayoutEffect(settle)
  useEffect(() => {
    const log = scroll.current
    if (!log) return
    const observer = new ResizeObserver(settle)
    observer.observe(log)
    log.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      log.removeEventListener('scroll', onScroll)
    }
  }, [scroll, settle, onScroll])

  useLayoutEffect(
    () => () => {
      const { place } = drawn.current
      places.keep(conversationId, place && { ...place, sizes: rows.takeSnapshot() })
      if (taskId !== undefined) seen.lookAway(taskId)
    },
    [places, conversationId, rows, seen, taskId],
  )

  const letGo = () => void (isFollowing.current = false)
  return {
    isAtEnd,
    follow: () => {
      isFollowing.current = holdsNewest
      rows.scrollToEnd()
      settle()
    },
    goTo: (aim) => {
      letGo()
      awaited.current = aim
      const [near] = rows.getOffsetForIndex(items.findIndex(({ key }) => key === aim.key), 'start') ?? []
      // Once it is drawn it is put exactly where it is wanted.
      if (near !== undefined) scroll.current?.scrollTo({ top: near })
      settle()
    },
    letGo,
  }
}

/** What the agent sends is followed, wherever they were. */
function useFollowOwn({ messages }: Thread, isFollowing: RefObject<boolean>): void {
  const newest = messages.at(-1)
  const known = useRef(newest?.seq ?? 0)
  useLayoutEffect(() => {
    if (newest?.direction === 'outbound' && newest.seq > known.current) isFollowing.current = true
    known.current = newest?.seq ?? 0
  }, [newest, isFollowing])
}

/** How many px the log must be scrolled for the row to stand where it is wanted; undefined while it is not drawn. */
function awayFrom({ key, below }: Aim, shown: readonly DrawnRow[], height: number): number | undefined {
  const row = shown.find((one) => one.key === key)
  return row && row.top - (below === 'middle' ? (height - (row.bottom - row.top)) / 2 : below)
}

const distanceIn = (log: HTMLElement): number => log.scrollHeight - log.clientHeight - log.scrollTop

/** In the order in which they stand; a list that scrolls fast draws them in another. */
function drawnRows(log: HTMLElement, items: readonly ThreadItem[]): readonly DrawnRow[] {
  const { top: above } = log.getBoundingClientRect()
  const rows = [...log.querySelectorAll<HTMLElement>('[data-index]')].map((row) => {
    const item = items[Number(row.dataset.index)]
    const { top, bottom } = row.getBoundingClientRect()
    return { key: item?.key ?? '', seq: item?.kind === 'bubble' ? item.message.seq : undefined, top: top - above, bottom: bottom - above }
  })
  return rows.toSorted((a, b) => a.top - b.top)
}
