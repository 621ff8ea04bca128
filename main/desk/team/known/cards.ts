/** What the team knows of a person, on a card that all its desks share: who they are, their tags, notes where that is set, and what keeps our texts from them. */
import { CarrierError } from '../../../provider/provider.ts'
import { readCard, writeCard } from '../../../team/card.ts'
import type { TeamWorld } from '../../../team/world.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke, Touched } from '../../core/ledger.ts'
import type { Deeds } from '../deeds/deeds.ts'
import { factsOf, isNews, newsOf, noFacts, toldOf } from './facts.ts'
import { takeIn } from './taken.ts'

/** Writes down that the card is to hear of a person, if something on it has changed here. */
export function noteCard(context: Context, deeds: Deeds, phone: string): void {
  const told = toldOf(context, phone)
  if (isNews(factsOf(context, phone, told), told)) deeds.replace('card', phone, { phone })
}

/** The same for all whose rows changed. What a list brings or takes back is told of each when they are next dealt with: it may be of a hundred thousand. */
export function noteCards(context: Context, deeds: Deeds, rows: Touched): void {
  if (rows.some(([kind]) => kind === 'import')) return
  for (const [kind, id] of rows) if (kind === 'contact') noteCard(context, deeds, id)
}

/** What was changed here goes before whatever the card says. */
const isToHear = ({ store }: Context, phone: string): boolean => store.team.deeds.all().some(({ kind, subject }) => kind === 'card' && subject === phone)

/**
 * The deed: what has changed here since the card was last told is written on it.
 * @param at when it was changed, epoch ms
 * @returns writes down here what the card says by then. To be called in the transaction that ends the deed
 */
export async function writeCardOf(context: Context, world: TeamWorld, phone: string, at: number): Promise<(stroke: Stroke) => void> {
  const told = toldOf(context, phone)
  const facts = factsOf(context, phone, told)
  const aheadMs = context.now() - (world.exchange.now() ?? context.now())
  const change = { name: world.me.name, at: Math.round(at - aheadMs) / 1_000, here: Math.floor(at / 1_000) }
  const card = await writeCard(world, phone, newsOf(context, phone, { facts, told, change }))
  return (stroke) => {
    if (isToHear(context, phone)) context.store.team.tell(phone, JSON.stringify(facts))
    else takeIn(context, stroke, phone, card, facts)
  }
}

/** What the card says comes here, and goes there what it has not heard of. Rejects with a `CarrierError`. */
export async function takeCard(context: Context, world: TeamWorld, phone: string): Promise<void> {
  const { store, ledger } = context
  const before = store.team.told(phone)
  const told = toldOf(context, phone)
  // A list has changed them, or was taken back, or it was done outside the team.
  const isUntold = before !== undefined && isNews(factsOf(context, phone, told), told)
  const write = isUntold ? await writeCardOf(context, world, phone, context.now()) : await readAs(context, world, phone)
  // What was agreed on meanwhile is newer than what was read.
  if (!isToHear(context, phone) && store.team.told(phone) === before) ledger.commit('carrier', write)
}

/** Reads it. What it returns writes down here what it says. */
async function readAs(context: Context, world: TeamWorld, phone: string): Promise<(stroke: Stroke) => void> {
  const card = await readCard(world, phone)
  return (stroke) => {
    if (card) takeIn(context, stroke, phone, card, toldOf(context, phone))
    else context.store.team.tell(phone, JSON.stringify(noFacts))
  }
}

/** Ms for which what was read of a person is new enough. */
const freshMs = 10 * 60_000

/** Reads cards, each now and then only. */
export function openCards(context: Context, world: () => TeamWorld | undefined) {
  const readAt = new Map<string, number>()
  return {
    /** Never rejects: without the card the desk goes by what it knows, and the carrier has the last word on who may be texted. */
    async read(phone: string): Promise<void> {
      const at = world()
      const last = readAt.get(phone)
      if (!at || (last !== undefined && context.steady() - last < freshMs)) return
      try {
        await takeCard(context, at, phone)
        readAt.set(phone, context.steady())
      } catch (error) {
        if (!(error instanceof CarrierError)) context.ownFault(error)
      }
    },
  }
}
export type Cards = ReturnType<typeof openCards>
