/** What lies beyond the edges of a log: older messages, which wait to be asked for, and the newest. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { More } from '../../../desk/threads/thread.ts'
import { Button } from '../../../ui/button/Button.tsx'
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
        Earlier messages didn’t load.
        <Button size="sm" onPress={onPress}>
          Try again
        </Button>
      </div>
    )
  }
  if (state === 'none' || !isFolded) return null
  return (
    <div className={css.older}>
      <Button size="sm" onPress={onPress}>
        <ArrowUp size={14} strokeWidth={2.1} aria-hidden />
        Earlier messages
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
      {hasFailed && <span role="alert">The newest messages didn’t load.</span>}
      <Button size="sm" variant={unread > 0 ? 'primary' : 'neutral'} aria-label={unread > 0 ? `Newest, ${unread} unread` : 'Newest'} onPress={onPress}>
        <ArrowDown size={14} strokeWidth={2.1} aria-hidden />
        {unread > 0 ? `Newest · ${unread}` : 'Newest'}
      </Button>
    </div>
  )
}
