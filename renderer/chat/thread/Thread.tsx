/** The conversation. Older pages come as the agent scrolls up, and it stays at the newest only while the agent is there. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, CircleCheck, UserRound } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import type { Contact, Task } from '../../../contract/model.ts'
import type { Thread as Loaded } from '../../desk/threads.ts'
import { useNow, usePage } from '../../page/usePage.ts'
import { Button, LinkButton } from '../../ui/button/Button.tsx'
import { Region } from '../../ui/region/Region.tsx'
import { nameOf } from '../../words/phone.ts'
import { dayOf } from '../../words/times.ts'
import { earlierUntil } from '../reply/failed.ts'
import { Bubble } from './Bubble.tsx'
import { threadItems, type ThreadItem } from './items.ts'
import css from './Thread.module.css'

type Props = {
  readonly conversationId: string
  readonly task: Task
  readonly contact: Contact | undefined
  readonly thread: Loaded | undefined
}

/** The next older page is asked for when this many rows are left above. */
const rowsAhead = 12
const estimatedPx: Record<ThreadItem['kind'], number> = { day: 28, event: 26, bubble: 62 }

export function Thread({ conversationId, task, contact, thread }: Props) {
  const name = nameOf(contact, task.phone)
  if (thread?.state === 'failed') return <FailedThread conversationId={conversationId} />
  if (!thread || (thread.state === 'loading' && thread.messages.length === 0)) return <Skeletons />
  return <Log conversationId={conversationId} name={name} task={task} thread={thread} />
}

type LogProps = Pick<Props, 'conversationId' | 'task'> & { readonly name: string; readonly thread: Loaded }

function Log({ conversationId, name, task, thread }: LogProps) {
  const { threads } = usePage()
  const scroll = useRef<HTMLDivElement>(null)
  const day = dayOf(useNow(60_000))
  const items = useMemo(() => threadItems(thread, day), [thread, day])
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => estimatedPx[items[index]?.kind ?? 'bubble'],
    getItemKey: (index) => items[index]?.key ?? index,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: 40,
    initialOffset: Number.MAX_SAFE_INTEGER,
    overscan: 24,
  })
  const drawn = rows.getVirtualItems()
  const first = drawn[0]?.index ?? 0
  useEffect(() => {
    if (thread.older === 'more' && first < rowsAhead) void threads.loadOlder(conversationId)
  }, [threads, thread.older, first, conversationId, thread.messages.length])

  return (
    <div className={css.frame}>
      <div ref={scroll} className={css.log} role="log" aria-label={`Conversation with ${name}`} aria-live="off" tabIndex={0}>
        {thread.older === 'failed' && <FailedOlder conversationId={conversationId} />}
        <div className={css.rows} style={{ height: rows.getTotalSize() }}>
          {drawn.map(({ index, key, start }) => (
            <div key={key} data-index={index} ref={rows.measureElement} className={css.row} style={{ transform: `translateY(${start}px)` }}>
              <Region of={items[index]} renderFailed={(again) => <FailedItem onAgain={again} />}>
                <Item item={items[index]} task={task} earlierUntil={earlierUntil(thread.past, task.id)} />
              </Region>
            </div>
          ))}
        </div>
      </div>
      {!rows.isAtEnd() && <Newest onPress={() => rows.scrollToEnd()} />}
    </div>
  )
}

type ItemProps = { readonly item: ThreadItem | undefined; readonly task: Task; readonly earlierUntil: number }

function Item({ item, task, earlierUntil: until }: ItemProps) {
  if (item?.kind === 'bubble') return <Bubble item={item} phone={task.phone} isOver={item.message.at <= until || (task.state !== 'assigned' && task.state !== 'wrapping')} />
  if (item?.kind === 'day') {
    return (
      <div className={css.day} role="separator">
        {item.name}
      </div>
    )
  }
  if (!item) return null
  const Icon = item.what === 'began' ? UserRound : CircleCheck
  return (
    <div className={css.event}>
      <Icon size={13} strokeWidth={2.1} aria-hidden />
      {item.text}
    </div>
  )
}

function FailedItem({ onAgain }: { onAgain: () => void }) {
  return (
    <div className={css.event}>
      This text can’t be shown. It is safe. <LinkButton onPress={onAgain}>Try again</LinkButton>
    </div>
  )
}

function Newest({ onPress }: { onPress: () => void }) {
  return (
    <Button size="sm" className={css.newer} onPress={onPress}>
      <ArrowDown size={14} strokeWidth={2.1} aria-hidden />
      Newest
    </Button>
  )
}

/** Stands where the older rows would be. */
function FailedOlder({ conversationId }: { conversationId: string }) {
  const { threads } = usePage()
  return (
    <div className={css.failedOlder} role="alert">
      Earlier messages didn’t load.
      <Button size="sm" onPress={() => void threads.loadOlder(conversationId)}>
        Try again
      </Button>
    </div>
  )
}

function Skeletons() {
  return (
    <div className={css.skeletons} aria-busy aria-label="Loading the conversation" role="status">
      <div className={css.skeleton} />
      <div className={css.skeleton} />
      <div className={css.skeleton} />
    </div>
  )
}

function FailedThread({ conversationId }: { conversationId: string }) {
  const { threads } = usePage()
  return (
    <div className={css.failed} role="alert">
      <p>This chat didn’t load. The messages are safe.</p>
      <Button onPress={() => void threads.load(conversationId)}>Try again</Button>
    </div>
  )
}
