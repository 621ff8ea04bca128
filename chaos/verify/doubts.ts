/** Where nobody can tell whether a text was taken, the agent is asked, and nothing is sent again without their word. */
import type { CarrierText, DeskText, Finding, Order, World } from '../core/facts.ts'
import { grouped, textKey } from './groups.ts'
import { wordsIn } from './words.ts'

/** A text of somebody else's is in every list before one that could prove that ours is not there: it was made and shown so soon after the request. */
const soonMs = 5_000
/** The carrier tells times in whole seconds. */
const roundingMs = 1_000

/**
 * Judged are the texts whose person and words are their own, so that each request is known to be theirs. The desk may go on without asking only when the
 * carrier's list explains what happened: nobody else's text to that person is among what came after the request.
 */
export function doubtFindings(world: World): readonly Finding[] {
  const { agains, decisions } = wordsIn(world)
  const taken = new Map(world.carrier.map((text) => [text.sid, text]))
  const rivals = grouped(world.carrier.filter(({ isRival }) => isRival), ({ to }) => to)
  const orders = grouped(world.orders, ({ to, body }) => textKey(to, body))
  const texts = grouped(world.desk.texts.filter(({ direction }) => direction === 'outbound'), ({ phone, body }) => textKey(phone, body))

  const judge = (text: DeskText, own: readonly Order[]): readonly Finding[] => {
    const others = rivals.get(text.phone) ?? []
    const words = agains(text)
    return own.flatMap((order, index): readonly Finding[] => {
      if (!order.isDoubtful) return []
      const next = own[index + 1]
      const made = order.made === undefined ? undefined : taken.get(order.made)
      if (next) {
        if (words.some((at) => at > order.at && at <= next.at)) return []
        if (made) return [unasked(text, 'was sent again though the carrier had taken it')]
        return others.some((other) => isSoon(other, order)) ? [unasked(text, 'was sent again though somebody else had texted the same person meanwhile')] : []
      }
      const isTold = text.delivery === 'unclear' || decisions(text).length > 0
      return made && !isTold && others.some((other) => isAlike(other, made, order)) ? [unasked(text, 'was told from somebody else’s text, which says the same')] : []
    })
  }

  return [...texts].flatMap(([key, [text, ...more]]) => (text && more.length === 0 ? judge(text, orders.get(key) ?? []) : []))
}

const unasked = ({ id, phone }: DeskText, what: string): Finding => ({ kind: 'doubt not asked', text: `${id} to ${phone} ${what}` })

const isSoon = ({ madeAt, listedAt }: CarrierText, order: Order): boolean => madeAt >= order.at && listedAt <= order.at + soonMs

/** It says the same, and is in whatever list the desk's own is in. */
const isAlike = (other: CarrierText, made: CarrierText, order: Order): boolean =>
  other.body === made.body && other.madeAt >= order.at - roundingMs && other.madeAt <= made.madeAt && other.listedAt <= made.listedAt
