/** Brings the files that belong to arrivals, each by itself: one that cannot be had holds up no other, and after a day it is given up. */
import pLimit from 'p-limit'
import { newId } from '../../../common/ids.ts'
import type { FileLoss } from '../../../contract/model.ts'
import { CarrierError, type CarriedMedia, type Provider } from '../../provider/provider.ts'
import type { DueRow } from '../../store/rows/dues.ts'
import type { MediaRow } from '../../store/rows/media.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'

/** While requests are out the due row is moved this far ahead, so that a crash only delays them. */
const leaseMs = 60_000
/** A file that could not be had in so long is given up. */
const giveUpMs = 24 * 3_600_000
/** Tries grow rarer with the time since the first one, between these bounds. */
const soonestMs = 5_000
export const rarestMs = 3_600_000
/** Downloads at once, beside all else that the carrier is asked for. */
const inLane = pLimit(2)

/** @returns what serves the clock: it lists and fetches the files of one arrival */
export function openFiles(context: Context): (due: Pick<DueRow, 'subject'>) => Promise<void> {
  const { store, now } = context
  /** When those were first asked about of which no list has come yet; after a restart they have another day. */
  const asked = new Map<string, number>()

  return async ({ subject }) => {
    const message = store.messages.get(subject)
    if (!message?.sid) return void store.dues.clear('media', subject)
    const provider = context.provider()
    const firstAt = store.media.of(subject)[0]?.firstAt ?? asked.get(subject) ?? certain(context)
    asked.set(subject, firstAt)
    store.dues.set('media', subject, now() + leaseMs)
    const retryAfterMs = provider ? await inLane(() => bring(context, provider, message as MessageRow & { sid: string }, firstAt)) : 0
    if (store.media.of(subject).some(({ state }) => state === 'wanted') || retryAfterMs !== undefined) {
      return void store.dues.set('media', subject, now() + Math.max(retryAfterMs ?? 0, Math.min(rarestMs, Math.max(soonestMs, (certain(context) - firstAt) / 2))))
    }
    asked.delete(subject)
    store.dues.clear('media', subject)
  }
}

/** How long something has been tried is a matter of days, so that a clock which is set must not decide it. */
const certain = ({ sure, now }: Context): number => sure() ?? now()

/** Undefined when the list was had; else how long the carrier asked us to wait before it is asked again. */
async function bring(context: Context, provider: Provider, message: MessageRow & { readonly sid: string }, firstAt: number): Promise<number | undefined> {
  const { store } = context
  try {
    note(context, message, await provider.media(message.sid), firstAt)
  } catch (error) {
    const loss = lossBy(error)
    if (!isOver(context, loss, firstAt)) return retryAfter(error)
    // Nobody will ever tell what they were; the thread says at least that there was something.
    note(context, message, [{ sid: `${message.sid} files`, contentType: '' }], firstAt)
    for (const file of store.media.of(message.id)) if (file.state === 'wanted') lose(context, message, file, loss)
    return undefined
  }
  for (const file of store.media.of(message.id)) if (file.state === 'wanted') await bringFile(context, provider, message, file)
  return undefined
}

/** The thread shows what is on its way. */
function note({ store, ledger }: Context, message: MessageRow, files: readonly CarriedMedia[], firstAt: number): void {
  if (files.length <= store.media.of(message.id).length) return
  ledger.commit('carrier', (stroke) => {
    for (const { sid, contentType } of files) store.media.add({ id: newId(), messageId: message.id, sid, contentType, firstAt })
    store.messages.revise(message.id, stroke.record('message.files', message.id))
    stroke.touch('message', message.id)
  })
}

async function bringFile(context: Context, provider: Provider, message: MessageRow & { readonly sid: string }, file: MediaRow): Promise<void> {
  const { store, ledger, log } = context
  let bytes: Uint8Array
  try {
    bytes = await provider.mediaBytes(message.sid, file.sid)
  } catch (error) {
    const loss = lossBy(error)
    log.warn('a file could not be fetched', { messageId: message.id, loss })
    if (isOver(context, loss, file.firstAt ?? 0)) lose(context, message, file, loss)
    return
  }
  await store.files.keep(file.id, bytes)
  ledger.commit('carrier', (stroke) => {
    store.media.here(file.id, bytes.byteLength)
    store.messages.revise(message.id, stroke.record('message.pictured', message.id))
    stroke.touch('message', message.id)
  })
}

function lose({ store, ledger }: Context, message: MessageRow, file: MediaRow, loss: FileLoss): void {
  ledger.commit('carrier', (stroke) => {
    store.media.lose(file.id, loss)
    store.messages.revise(message.id, stroke.record('message.fileLost', message.id, { loss }))
    stroke.touch('message', message.id)
  })
}

/** What stands in the way of a file. */
function lossBy(error: unknown): FileLoss {
  if (!(error instanceof CarrierError)) throw error
  if (error.isGone) return 'gone'
  if (error.file) return error.file
  if (error.trouble === 'denied' || error.trouble === 'keys') return 'denied'
  return error.by === 'stranger' ? 'blocked' : 'unreachable'
}

const retryAfter = (error: unknown): number => (error instanceof CarrierError ? (error.retryAfterMs ?? 0) : 0)

/** What is gone or too large will not come at all; the rest may, within a day. */
function isOver(context: Context, loss: FileLoss, firstAt: number): boolean {
  return loss === 'gone' || loss === 'too-large' || certain(context) - firstAt > giveUpMs
}
