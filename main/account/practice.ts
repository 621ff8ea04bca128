/**
 * Keeps the practice carrier running: a Twilio-compatible server on this machine, with voters behind it.
 * How its process is started is the shell's matter; that it is started again when it dies is decided here.
 */
import { randomBytes } from 'node:crypto'
import type { Account } from '../../contract/commands.ts'
import { abortAfter, pause } from '../time/pause.ts'
import { words } from './words.ts'

/** A practice carrier that listens. */
export type RunningCarrier = {
  /** `http://127.0.0.1:PORT` */
  readonly baseUrl: string
  /** Resolves when its process has ended, however it did. */
  readonly ended: Promise<void>
  stop(): void
}

/** Starts one that accepts this account alone; rejects when it ends before it listens. */
export type StartCarrier = (account: Account) => Promise<RunningCarrier>

/** Whoever needs the practice carrier: what they are told, in turn, and what the voters have to know of them. */
export type PracticeUser = {
  /** It is up, each time at another address. */
  up(account: Account, baseUrl: string): Promise<void>
  down(trouble: string): void
  /** Whether the agent takes work: practice voters write by themselves only then. */
  isStaffed(): boolean
}

/** The account of the practice carrier; it exists on this machine only. */
const accountSid = `AC${'0'.repeat(31)}1`
/** 555-01xx is the range that the North American numbering plan keeps for fiction; 833 is toll-free. */
export const practiceNumber = '+18335550100'

const firstPauseMs = 500
const longestPauseMs = 30_000
const answerMs = 5000
/** A carrier that has run for so long has not died of what killed the one before. */
const healthyMs = 60_000

export type Practice = ReturnType<typeof keepPractice>

/** Starts the practice carrier and keeps it up until `stop`. */
export function keepPractice(start: StartCarrier, user: PracticeUser) {
  const account: Account = { accountSid, secret: randomBytes(16).toString('hex'), from: practiceNumber }
  let running: RunningCarrier | undefined
  const ending = new AbortController()
  let wake = (): void => undefined
  const headers = { 'content-type': 'application/json', authorization: `Basic ${btoa(`${account.accountSid}:${account.secret}`)}` }

  /** Tells the carrier something by its handles, which are nothing of Twilio's; rejects when it does not hear it. */
  async function tell({ baseUrl }: RunningCarrier, handle: string, body: object): Promise<void> {
    const answer = await fetch(`${baseUrl}/practice/${handle}`, { method: 'POST', headers, body: JSON.stringify(body), signal: abortAfter(answerMs) }).catch(() => undefined)
    if (!answer?.ok) throw new Error(words.practiceSilent)
  }

  /** A carrier that does not hear it dies or is asked again with the next change; until then its voters are shy. */
  const staff = (carrier: RunningCarrier): void => void tell(carrier, 'desk', { available: user.isStaffed() }).catch(() => undefined)

  async function runOnce(): Promise<void> {
    const begun = await start(account)
    running = begun
    try {
      if (!ending.signal.aborted) await user.up(account, begun.baseUrl)
      staff(begun)
    } catch (error) {
      begun.stop()
      throw error
    }
    if (ending.signal.aborted) begun.stop()
    await begun.ended
  }

  async function keep(): Promise<void> {
    for (let deaths = 0; !ending.signal.aborted; deaths += 1) {
      const startedAt = Date.now()
      const why = await runOnce().then(endedWhy, failedWhy)
      running = undefined
      if (ending.signal.aborted) return
      if (Date.now() - startedAt > healthyMs) deaths = 0
      user.down(why)
      const cut = new AbortController()
      wake = () => cut.abort()
      await pause(Math.min(longestPauseMs, firstPauseMs * 2 ** deaths), cut.signal)
    }
  }

  const over = keep()
  return {
    /** Lets one of the practice voters write in; rejects when the carrier does not run. */
    async bringVoter(): Promise<void> {
      if (!running) throw new Error(words.practiceNotYet)
      await tell(running, 'voter', {})
    },
    /** Whether the agent takes work has changed: the voters hear of it. */
    staffingChanged(): void {
      if (running) staff(running)
    },
    /** Starts a dead carrier at once instead of after its pause. */
    retry: () => wake(),
    /** Ends the carrier and resolves when it has ended. */
    async stop(): Promise<void> {
      ending.abort()
      running?.stop()
      wake()
      await over
    },
  }
}

const endedWhy = (): string => words.practiceStopped
const failedWhy = (error: unknown): string => (error instanceof Error ? words.practiceFailed({ reason: error.message }) : words.practiceFailedSomehow)
