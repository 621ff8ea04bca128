/** What lies beyond the edges of a log: older messages, which wait to be asked for, and the newest. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { More } from '../../../desk/threads/thread.ts'
import { Button } from '../../../ui/button/Button.tsx'
import { threadWords as words } from '../words.ts'
import css from './Edges.module.css'

type OlderProps = {
  readonly state: More
  /** Earlier chats are folded, so that older ones do not come by themselves. */
  readonly isFolded: boolean
  readonly onPress: () => void
}

/** Lies over the upper edge, so that nothing moves when it comes and goes. */
export function Older({ state, isFolded, onPress }: OlderProps) {
  if (state === 'failed') {
    return (
      <div className={css.older} role="alert">
        {words.earlierFailed}
        <Button size="sm" onPress={onPress}>
          {words.tryAgain}
        </Button>
      </div>
    )
  }
  if (state === 'none' || !isFolded) return null
  return (
    <div className={css.older}>
      <Button size="sm" onPress={onPress}>
        <ArrowUp size={14} strokeWidth={2.1} aria-hidden />
        {words.earlier}
      </Button>
    </div>
  )
}

type NewestProps = {
  /** Messages of the voter's that the agent has not seen. */
  readonly unread: number
  /** The newest messages did not load. */
  readonly hasFailed: boolean
  readonly onPress: () => void
}

export function Newest({ unread, hasFailed, onPress }: NewestProps) {
  return (
    <div className={css.newest}>
      {hasFailed && <span role="alert">{words.newestFailed}</span>}
      <Button size="sm" variant={unread > 0 ? 'primary' : 'neutral'} aria-label={unread > 0 ? words.newestUnreadName({ count: unread }) : words.newest} onPress={onPress}>
        <ArrowDown size={14} strokeWidth={2.1} aria-hidden />
        {unread > 0 ? words.newestUnread({ count: unread }) : words.newest}
      </Button>
    </div>
  )
}
