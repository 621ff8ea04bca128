/**
 * What the agent does in a team is a row before it is a request, as a text is: deeds of one subject are done in their order, each until it is
 * answered, also by a later start of the app. What a deed changes here is written in the transaction that ends it.
 */
import { newId } from '../../../../common/ids.ts'
import type { Outcome } from '../../../../contract/commands.ts'
import { done, refuse } from '../../../../contract/handlers.ts'
import { CarrierError } from '../../../provider/provider.ts'
import type { DeedRow } from '../../../store/rows/team.ts'
import type { TeamWorld } from '../../../team/world.ts'
import { pause } from '../../../time/pause.ts'
import { backoffMs } from '../../core/backoff.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { words } from './words.ts'

/** What is written down for each kind of deed. `claim`: the id under which it takes a voter; made once, so that it can be done again. */
export type DeedData = {
  readonly accept: { readonly taskId: string }
  readonly decline: { readonly sid: string; readonly reservation: string; readonly isMiss: boolean }
  readonly open: { readonly phone: string; readonly taskId: string; readonly claim: string }
  readonly promise: { readonly phone: string; readonly to: 'me' | 'any'; readonly messageId: string; readonly anyway: boolean }
  readonly unpromise: { readonly phone: string; readonly messageId: string }
  readonly complete: { readonly taskId: string }
  readonly transfer: { readonly taskId: string; readonly to: string; readonly note: string; readonly claim: string }
  /** A follow-up without a chat goes to the team. */
  readonly followUp: { readonly followUpId: string; readonly note: string; readonly claim: string }
  readonly takeOver: { readonly phone: string; readonly taskId: string; readonly claim: string; readonly reason: string }
  /** Voters' texts that wait here find their place in the team; `at`: epoch ms. */
  readonly place: { readonly phone: string; readonly texts: readonly { readonly sid: string; readonly at: number }[] }
  /** The carrier deletes a task after a day, so a chat that lasts longer goes on in another. */
  readonly renew: { readonly taskId: string; readonly claim: string }
  readonly capacity: { readonly chats: number }
  readonly activity: { readonly activity: string }
  readonly card: { readonly phone: string }
}
export type DeedKind = keyof DeedData

/** How a deed ended: what the agent is told, and what is written here with it; or when it is to be gone on with. */
export type DeedEnd = { readonly outcome: Outcome; readonly write?: (stroke: Stroke) => void } | { readonly againMs: number }
export type Deeds = ReturnType<typeof openDeeds>
/** Whether a deed is written down that fits. */
export type IsUnderWay = <K extends DeedKind>(kind: K, fits?: (data: DeedData[K]) => boolean) => boolean
/** One try at a deed. `at`: when it was written down; `isAgain`: an earlier try may have done it, also one of an app that died at it. */
export type Attempt = { readonly at: number; readonly isAgain: boolean }
export type Doing = { readonly [K in DeedKind]: (world: TeamWorld, data: DeedData[K], deed: Attempt) => Promise<DeedEnd> }

/** A deed that the carrier refuses for good is given up after so many tries, so that it does not hold up what comes after it. */
const mostRefusals = 3
/** What a fault of ours keeps from being done is tried again so seldom that it does no harm. */
const ownFaultMs = 30_000

/**
 * @param world the team, while it can be asked
 * @param troubled hears of every end: the error, or undefined when the team answered
 */
export function openDeeds(context: Context, doing: Doing, world: () => TeamWorld | undefined, troubled: (error: CarrierError | undefined) => void) {
  const { store, ledger, now, ending, log } = context
  const { deeds } = store.team
  const busy = new Map<string, Promise<void>>()
  const waiters = new Map<string, (outcome: Outcome) => void>()
  let turns = 0

  /** Starts whatever may start now: of each subject the first. */
  function run(): void {
    const at = world()
    if (!at || ending.aborted) return
    const seen = new Set<string>()
    for (const row of deeds.all()) {
      if (seen.has(row.subject)) continue
      seen.add(row.subject)
      if (busy.has(row.subject) || (store.dues.get('team', row.id)?.at ?? 0) > now()) continue
      busy.set(row.subject, doOne(at, row).finally(() => {
        busy.delete(row.subject)
      }).then(run, context.ownFault))
    }
  }

  async function doOne(at: TeamWorld, row: DeedRow): Promise<void> {
    const isAgain = row.tries > 0
    deeds.tried(row.id)
    try {
      const end = await doing[row.kind as DeedKind](at, JSON.parse(row.data) as never, { at: row.at, isAgain })
      troubled(undefined)
      if ('againMs' in end) wait(row, end.againMs)
      else finish(row, end)
    } catch (error) {
      // The way to the team was taken away, or the desk is being closed: the row is there for the next one.
      if (at !== world() || ending.aborted) return
      if (error instanceof CarrierError) return failed(row, error)
      context.ownFault(error)
      wait(row, ownFaultMs)
    }
  }

  /** Others of its subject wait with it. The commit wakes the clock. */
  function wait(row: DeedRow, ms: number): void {
    ledger.commit('carrier', () => store.dues.set('team', row.id, now() + ms))
  }

  function failed(row: DeedRow, error: CarrierError): void {
    log.warn('a deed in the team did not go through', { kind: row.kind, trouble: error.trouble, code: error.code, by: error.by })
    troubled(error)
    const isRefused = error.trouble === 'refused' && row.tries + 1 >= mostRefusals
    if (isRefused) return finish(row, { outcome: refuse({ kind: 'trouble', text: words.unreachable }) })
    wait(row, backoffMs(row.tries + 1, error.retryAfterMs))
  }

  function finish(row: DeedRow, { outcome, write }: Exclude<DeedEnd, { againMs: number }>): void {
    turns += 1
    ledger.commit('carrier', (stroke) => {
      deeds.remove(row.id)
      store.dues.clear('team', row.id)
      stroke.record(`team.${row.kind}`, row.subject, { isDone: outcome.ok })
      write?.(stroke)
    })
    waiters.get(row.id)?.(outcome)
  }

  /** Writes a deed down; it is begun after the commit. */
  function add<K extends DeedKind>(kind: K, subject: string, data: DeedData[K], at = now()): string {
    const id = newId()
    turns += 1
    deeds.add({ id, kind, subject, data: JSON.stringify(data), at })
    return id
  }

  const some: IsUnderWay = (kind, fits = () => true) => deeds.all().some((row) => row.kind === kind && fits(JSON.parse(row.data) as never))

  return {
    run,
    add,
    /** Rises with every deed that is added or ends: what was asked of the team before is old then. */
    turns: () => turns,
    /** Takes back what was not begun, of a kind of which only the last one matters. */
    replace<K extends DeedKind>(kind: K, subject: string, data: DeedData[K]): void {
      for (const row of deeds.all()) if (row.kind === kind && row.subject === subject && !busy.has(subject)) deeds.remove(row.id)
      add(kind, subject, data)
    },
    some,
    /**
     * Does it now, and waits for its end for so long.
     * @returns undefined when it has not ended by then; it goes on by itself
     */
    async now<K extends DeedKind>(kind: K, subject: string, data: DeedData[K], ms: number): Promise<Outcome | undefined> {
      const id = ledger.commit('worker', () => add(kind, subject, data))
      const ended = new Promise<Outcome>((resolve) => void waiters.set(id, resolve))
      run()
      if (!world()) return undefined
      const outcome = await Promise.race([ended, pause(ms, ending, context)])
      waiters.delete(id)
      return outcome ?? undefined
    },
    /** Resolves when no request is in flight. */
    stop: async (): Promise<void> => void (await Promise.allSettled(busy.values())),
  }
}

export const whenDone: DeedEnd = { outcome: done }
