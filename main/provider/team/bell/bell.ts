/**
 * The doorbell: TaskRouter's event bridge tells a worker's desk at once that something has happened. It rings and nothing else, since events
 * may get lost, come late or be odd: a desk looks, more seldom, without it as well. Its socket knows no proxies; behind one that lets nothing
 * else through it stays silent.
 */
import type { Account } from '../../../../contract/commands.ts'
import type { Bell, Ring } from '../../../team/access.ts'
import { machineTime, type Time } from '../../../time/time.ts'
import { openLine } from './line.ts'
import { ringIn } from './rings.ts'
import { tokenFor, type Listener } from './token.ts'

export type BellOptions = Listener & {
  readonly baseUrl?: string | undefined
  /** The carrier's clock, epoch ms; this machine's stands in while nobody knows it. */
  readonly now: () => number | undefined
  readonly ring: (ring: Ring) => void
  /** Told at each change only. While it is not connected nothing rings: look at once after it is again. */
  readonly onState: (isConnected: boolean) => void
  readonly time?: Time
}

/** A token holds for an hour; by then another connection has one of its own. */
const renewalMs = 50 * 60_000
/** A connection that has stood for so long was a good one. */
const standingMs = 60_000
const firstWaitMs = 1000
const longestWaitMs = 60_000

/** The bell of a worker, until it is stopped; undefined for an account without an API key, which can't sign a token. Never throws. */
export function openBell(account: Account, { now, ring, onState, baseUrl, time = machineTime, ...listener }: BellOptions): Bell | undefined {
  if (account.apiKeySid === undefined) return undefined
  /** Those that stand or are being made, each as what hangs it up. */
  const lines = new Set<() => void>()
  let isConnected = false
  let failures = 0
  let callOff: () => void = () => undefined

  function tell(next: boolean): void {
    if (next === isConnected) return
    isConnected = next
    onState(next)
  }

  function later(ms: number, work: () => void): void {
    callOff()
    callOff = time.after(ms, work)
  }

  function retry(): void {
    const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** failures)
    failures += 1
    later(wait * (0.75 + 0.5 * Math.random()), connect)
  }

  /** The line of before hears on until this one is there, so that nothing is missed while the token is renewed. */
  function connect(): void {
    const token = tokenFor(account, listener, now() ?? time.now()) ?? ''
    const close = openLine(token, baseUrl, time, {
      frame(text) {
        const heard = ringIn(text)
        if (heard === 'hello') greeted(close)
        else if (heard) ring(heard)
      },
      ended() {
        const isNewest = [...lines].at(-1) === close
        lines.delete(close)
        if (isNewest) retry()
        if (lines.size === 0) tell(false)
      },
    })
    lines.add(close)
  }

  function greeted(line: () => void): void {
    for (const other of lines) if (other !== line) drop(other)
    later(standingMs, () => {
      failures = 0
      later(renewalMs - standingMs, connect)
    })
    tell(true)
  }

  function drop(line: () => void): void {
    lines.delete(line)
    line()
  }

  connect()
  return {
    stop() {
      callOff()
      for (const line of lines) drop(line)
    },
  }
}
