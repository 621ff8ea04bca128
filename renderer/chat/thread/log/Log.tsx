/** The messages of a conversation, and what happened between them. Only the rows in sight are drawn; further pages come as the agent scrolls. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Contact, Task } from '../../../../contract/model.ts'
import type { Thread } from '../../../desk/threads/thread.ts'
import type { ThreadStore } from '../../../desk/threads/threads.ts'
import { useNotes } from '../../../notes/useNotes.ts'
import { useNumbers } from '../../../page/useNumbers.ts'
import { useNow, usePage, useShown } from '../../../page/usePage.ts'
import { Region } from '../../../ui/region/Region.tsx'
import { dayOf } from '../../../words/times.ts'
import { earlierUntil } from '../items/failed.ts'
import { ownerOf } from '../items/folding.ts'
import { threadItems, type ThreadItem } from '../items/items.ts'
import { FailedItem, Item } from '../rows/Item.tsx'
import css from '../Thread.module.css'
import { threadWords } from '../words.ts'
import { beginningOf, initialOffset, newLine, soughtAim } from './beginning.ts'
import { Newest, Older } from './Edges.tsx'
import { useFirstNew } from './useFirstNew.ts'
import { useLogScroll } from './useLogScroll.ts'

export type LogProps = {
  readonly conversationId: string
  readonly phone: string
  readonly contact: Contact | undefined
  /** The chat that goes on here; undefined where the conversation is only read. */
  readonly task: Task | undefined
  /** The earlier chat that is read here, if it is one. */
  readonly reads?: string | undefined
  readonly thread: Thread
  /** Where more of it comes from. */
  readonly threads: ThreadStore
}

/** The next page is asked for when this many rows are left before an edge. */
const rowsAhead = 12
const estimatedPx: Readonly<Record<ThreadItem['kind'], number>> = { day: 28, new: 28, event: 26, past: 36, bubble: 62, note: 76 }
const estimate = (item: ThreadItem | undefined): number => estimatedPx[item?.kind ?? 'bubble']

export function Log({ conversationId, phone, contact, task, reads, thread, threads }: LogProps) {
  const { places, view } = usePage()
  const { nameOf } = useNumbers()
  const scroll = useRef<HTMLDivElement>(null)
  const day = dayOf(useNow(60_000))
  const firstNew = useFirstNew(task, thread)
  const notes = useNotes(phone)
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(() => new Set(reads === undefined ? [] : [reads]))
  const found = thread.target?.seq
  const sought = found === undefined ? undefined : ownerOf(thread.past, found)?.id
  const items = useMemo(() => {
    const open = sought === undefined ? unfolded : new Set([...unfolded, sought])
    return threadItems(thread, { now: day, firstNew, marks: contact?.marks ?? [], notes, unfolded: open })
  }, [thread, day, firstNew, contact, notes, unfolded, sought])
  const soughtKey = items.find((item) => item.kind === 'bubble' && item.message.seq === found)?.key
  const [{ begins, sizes }] = useState(() => {
    const place = task && places.of(conversationId)
    return { begins: beginningOf({ items, sought: soughtKey, place }), sizes: place?.sizes ?? [] }
  })

  const rows = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => estimate(items[index]),
    getItemKey: (index) => items[index]?.key ?? index,
    anchorTo: 'end',
    scrollEndThreshold: 1,
    initialOffset: () => initialOffset(begins, items, (item) => sizes.find(({ key }) => key === item.key)?.size ?? estimate(item)),
    initialMeasurementsCache: sizes,
    overscan: 24,
  })
  const { isAtEnd, follow, goTo, letGo } = useLogScroll({ scroll, rows, items, thread, conversationId, taskId: task?.id, begins })

  // What came while the agent looked elsewhere is read from its beginning, also where the log has followed it to its end.
  const isShown = useShown(task?.id)
  const comeBack = useEffectEvent(() => {
    if (isAtEnd && firstNew !== undefined && (task?.unread ?? 0) > 0) goTo(newLine)
  })
  useLayoutEffect(() => {
    if (isShown) comeBack()
  }, [isShown])
  // Each time that it is asked for, as soon as it is there.
  const goToSought = useEffectEvent(() => soughtKey !== undefined && goTo(soughtAim(soughtKey)))
  useLayoutEffect(() => void goToSought(), [thread.target?.count, soughtKey])
  useEffect(() => () => threads.unaim(conversationId, thread.window), [threads, conversationId, thread.window])

  const overUntil = task ? earlierUntil(thread.past, task.id) : Infinity
  const drawn = rows.getVirtualItems()
  // Before anything is drawn nobody has come near an edge.
  const first = drawn[0]?.index ?? Infinity
  const last = drawn.at(-1)?.index ?? -Infinity
  const top = items[0]
  const isFoldedTop = top?.kind === 'past' && !top.isOpen
  useEffect(() => {
    if (thread.older === 'more' && !isFoldedTop && first < rowsAhead) void threads.loadMore(conversationId, 'older')
    if (thread.newer === 'more' && last >= items.length - rowsAhead) void threads.loadMore(conversationId, 'newer')
  }, [threads, conversationId, thread.older, thread.newer, thread.messages.length, first, last, items.length, isFoldedTop])

  const fold = (taskId: string) => {
    letGo()
    setUnfolded((open) => (open.has(taskId) ? new Set([...open].filter((id) => id !== taskId)) : new Set([...open, taskId])))
  }
  const toNewest = () => {
    threads.unaim(conversationId, thread.window)
    if (thread.newer === 'none') follow()
    else void threads.toNewest(conversationId)
    if (task) view.askForReply()
    else scroll.current?.focus()
  }
  return (
    <div className={css.frame}>
      <div ref={scroll} className={css.log} role="log" aria-label={threadWords.log({ name: nameOf(contact, phone) })} aria-live="off" tabIndex={0}>
        <div className={css.rows} style={{ height: rows.getTotalSize() }}>
          {drawn.map(({ index, key, start }) => {
            const item = items[index]
            return (
              <div key={key} data-index={index} ref={rows.measureElement} className={css.row} style={{ transform: `translateY(${start}px)` }}>
                <Region of={item} renderFailed={(again) => <FailedItem onAgain={again} />}>
                  {item && <Item item={item} phone={phone} isOver={item.kind === 'bubble' && item.message.at <= overUntil} found={reads === undefined ? found : undefined} onFold={fold} />}
                </Region>
              </div>
            )
          })}
        </div>
      </div>
      <Older state={thread.older} isFolded={isFoldedTop && first === 0} onPress={() => void threads.loadMore(conversationId, 'older')} />
      {!isAtEnd && <Newest unread={task?.unread ?? 0} hasFailed={thread.newer === 'failed'} onPress={toNewest} />}
    </div>
  )
}
