/** Ties a log's keeper to its scroller: tells the page what stands in view, and where the agent stood when they leave. */
import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import type { Thread } from '../../../desk/threads/thread.ts'
import { usePage } from '../../../page/usePage.ts'
import type { ThreadItem } from '../items/items.ts'
import type { Aim } from './beginning.ts'
import { createKeeper } from './keeper.ts'

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

export function useLogScroll({ scroll, rows, items, thread, conversationId, taskId, begins }: Parts) {
  const { seen, places } = usePage()
  const [isAtEnd, setAtEnd] = useState(!begins)
  const [keeper] = useState(() =>
    createKeeper(begins, (sight, isFollowing) => {
      setAtEnd(isFollowing)
      if (sight && taskId !== undefined) seen.look({ taskId, from: sight.from, to: isFollowing ? Infinity : sight.to })
    }),
  )

  useLayoutEffect(() => {
    if (scroll.current) keeper.drew(scroll.current, { items, newest: thread.messages.at(-1), holdsNewest: thread.newer === 'none' })
  })
  useEffect(() => {
    const log = scroll.current
    if (!log) return
    const scrolled = () => keeper.scrolled(log)
    const observer = new ResizeObserver(() => keeper.settle(log))
    observer.observe(log)
    log.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      observer.disconnect()
      log.removeEventListener('scroll', scrolled)
    }
  }, [scroll, keeper])
  useLayoutEffect(
    () => () => {
      const place = keeper.place()
      places.keep(conversationId, place && { ...place, sizes: rows.takeSnapshot() })
      if (taskId !== undefined) seen.lookAway(taskId)
    },
    [places, conversationId, rows, keeper, seen, taskId],
  )

  return {
    isAtEnd,
    /** Goes to the end of what is loaded and stays there. */
    follow: () => {
      rows.scrollToEnd()
      if (scroll.current) keeper.follow(scroll.current)
    },
    /** Goes to a row, and lets go of the end. */
    goTo: (aim: Aim) => {
      const [near] = rows.getOffsetForIndex(items.findIndex(({ key }) => key === aim.key), 'start') ?? []
      keeper.letGo()
      // Once it is drawn it is put exactly where it is wanted.
      if (near !== undefined) scroll.current?.scrollTo({ top: near })
      if (scroll.current) keeper.goTo(scroll.current, aim)
    },
    /** The agent reads here: the end is let go of. */
    letGo: keeper.letGo,
  }
}
