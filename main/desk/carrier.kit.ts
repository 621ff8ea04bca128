/** A carrier in memory that does what the test tells it. */
import { CarrierError, type Carried, type CarriedMedia, type Provider } from '../provider/provider.ts'

export const SENDER = '+18335550199'

/** What a request can be kept from doing. Undefined: it works; else it rejects with that. */
export type Refusals = { [K in 'send' | 'fetch' | 'arrivals' | 'sentTo' | 'sent' | 'between' | 'media' | 'file']?: CarrierError | undefined }

/** `answer` decides what becomes of a send; everything it took is in `taken`. */
export function openCarrier() {
  const taken: Carried[] = []
  const arrived: Carried[] = []
  const files = new Map<string, readonly (CarriedMedia & { readonly bytes: Uint8Array | CarrierError })[]>()
  let count = 0
  const sid = () => `SM${String((count += 1)).padStart(32, '0')}`
  const carrier = {
    taken,
    /** Takes the text, or throws what the request would throw; `take` notes it as taken all the same. */
    answer: undefined as ((take: () => Carried) => Carried | Promise<Carried>) | undefined,
    /** The first request ends so, the others well; `takes`: the carrier has its text all the same. Counts the requests. */
    firstEnds(error: CarrierError, { takes = false } = {}): { readonly count: number } {
      const tries = { count: 0 }
      carrier.answer = (take) => {
        tries.count += 1
        if (tries.count > 1) return take()
        if (takes) take()
        throw error
      }
      return tries
    },
    isDown: false,
    refuses: {} as Refusals,
    /** How far the carrier's clock is ahead of this machine's. */
    aheadMs: 0,
    /** How long after it was made a row shows in a list. */
    lagMs: 0,
    asked: [] as string[],
    /** A voter's text reaches the carrier. */
    receive(from: string, body: string, at: number, more: Partial<Carried> = {}): Carried {
      const row: Carried = { sid: sid(), direction: 'inbound', person: from, channel: 'sms', ours: SENDER, body, delivery: 'received', at, segments: 1, mediaCount: 0, ...more }
      arrived.unshift(row)
      return row
    },
    arrived,
    files,
    /** Where the pictures lie that came with texts, in the order of the requests; undefined for a text without one. */
    pictures: [] as (string | undefined)[],
    /** Somebody else sends from our number. */
    rivalSends(to: string, body: string, more: Partial<Carried> = {}): void {
      taken.unshift({ sid: sid(), direction: 'outbound', person: to, channel: 'sms', ours: SENDER, body, delivery: 'delivered', at: Date.now() + carrier.aheadMs, segments: 1, mediaCount: 0, ...more })
    },
    becomes(body: string, delivery: Carried['delivery'], error?: Carried['error']): void {
      const index = taken.findIndex((row) => row.body === body)
      taken[index] = { ...taken[index]!, delivery, ...(error && { error }) }
    },
  }
  const when = (what: keyof Refusals): void => {
    carrier.asked.push(what)
    if (carrier.isDown) throw new CarrierError('passing', 'The carrier could not be reached.')
    if (carrier.refuses[what]) throw carrier.refuses[what]
  }
  const shown = (rows: readonly Carried[]) => rows.filter((row) => row.at <= Date.now() + carrier.aheadMs - carrier.lagMs)
  const provider: Provider = {
    mode: 'twilio',
    sender: SENDER,
    now: () => Date.now() + carrier.aheadMs,
    async send(to, body, pictureUrl) {
      when('send')
      carrier.pictures.push(pictureUrl)
      const take = () => {
        const row: Carried = {
          sid: sid(), direction: 'outbound', person: to, channel: 'sms', ours: SENDER, body, delivery: 'accepted', at: Date.now() + carrier.aheadMs, segments: 1,
          mediaCount: pictureUrl === undefined ? 0 : 1,
        }
        taken.unshift(row)
        return row
      }
      return carrier.answer ? carrier.answer(take) : take()
    },
    async fetch(id) {
      when('fetch')
      return taken.find((row) => row.sid === id)!
    },
    async *arrivals(sinceAt, { person } = {}) {
      when('arrivals')
      yield arrived.filter((row) => row.at >= sinceAt && (person === undefined || row.person === person))
    },
    async sentTo(person) {
      when('sentTo')
      return shown(taken).filter((row) => row.person === person)
    },
    async *sent(sinceAt) {
      when('sent')
      yield shown(taken).filter((row) => row.at >= sinceAt)
    },
    async between(person, limit) {
      when('between')
      return shown([...arrived, ...taken]).filter((row) => row.person === person).toSorted((a, b) => b.at - a.at).slice(0, limit)
    },
    async media(messageSid) {
      when('media')
      return files.get(messageSid) ?? []
    },
    async mediaBytes(messageSid, mediaSid) {
      when('file')
      const { bytes } = files.get(messageSid)!.find((file) => file.sid === mediaSid)!
      if (bytes instanceof Error) throw bytes
      return bytes
    },
  }
  return { ...carrier, provider, control: carrier }
}
