/** What the team knows of a person, on a card that all its desks share: their name, and what keeps our texts from them. */
import { markKinds, type MarkKind, type MarkSource } from '../../../../contract/model.ts'
import { CarrierError } from '../../../provider/provider.ts'
import { readCard, writeCard } from '../../../team/card.ts'
import type { Card } from '../../../team/records.ts'
import type { TeamWorld } from '../../../team/world.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { mark, unmark } from '../../people/marks.ts'
import type { Deeds } from '../deeds/deeds.ts'

type Facts = { readonly name: string; readonly marks: Card['marks'] }
const nothing = JSON.stringify({ name: '', marks: {} } satisfies Facts)

/** What is here of a person. */
function factsOf({ store }: Context, phone: string): Facts {
  const marks = Object.fromEntries(store.marks.of(phone).map(({ kind, said, at, reason }) => [kind, { said, at: Math.floor(at / 1_000), ...(reason !== null && { reason }) }]))
  return { name: store.contacts.get(phone)?.name ?? '', marks }
}

/** Writes down that the card is to hear of a person, if something on it has changed here. */
export function noteCard(context: Context, deeds: Deeds, phone: string): void {
  const text = JSON.stringify(factsOf(context, phone))
  const told = context.store.team.told(phone)
  if (text !== (told ?? nothing)) deeds.replace('card', phone, { phone })
}

/**
 * The deed: what has changed here since the card was last told is written on it.
 * @param at when it was changed, epoch ms
 */
export async function writeCardOf(context: Context, world: TeamWorld, phone: string, at: number): Promise<void> {
  const { team } = context.store
  const facts = factsOf(context, phone)
  const before = JSON.parse(team.told(phone) ?? nothing) as Facts
  const seconds = Math.floor(at / 1_000)
  const gone = Object.keys(before.marks).filter((kind) => !(kind in facts.marks)).map((kind) => [kind, { ...before.marks[kind]!, at: seconds, off: true }] as const)
  await writeCard(world, phone, { marks: { ...Object.fromEntries(gone), ...facts.marks }, ...(facts.name !== before.name && { name: { is: facts.name, at: seconds } }) })
  team.tell(phone, JSON.stringify(facts))
}

/** What the card says comes here. Rejects with a `CarrierError`. */
export async function takeCard(context: Context, world: TeamWorld, phone: string): Promise<void> {
  const card = await readCard(world, phone)
  const { store, ledger } = context
  if (!card || store.team.deeds.all().some(({ kind, subject }) => kind === 'card' && subject === phone)) return
  ledger.commit('carrier', (stroke) => {
    store.contacts.touch(phone, stroke.at, stroke.record('contact.read', phone))
    if (card.name && card.name.is !== (store.contacts.get(phone)?.name ?? '')) store.contacts.rename(phone, card.name.is || null, stroke.record('contact.renamed', phone))
    for (const kind of markKinds) takeMark(context, stroke, phone, kind, card.marks[kind])
    stroke.touch('contact', phone)
    store.team.tell(phone, JSON.stringify(factsOf(context, phone)))
  })
}

function takeMark(context: Context, stroke: Stroke, phone: string, kind: MarkKind, told: Card['marks'][string] | undefined): void {
  const own = context.store.marks.of(phone).find((each) => each.kind === kind)
  if (!told || (own && Math.floor(own.at / 1_000) > told.at)) return
  if (told.off) unmark(context, stroke, phone, kind)
  else if (!own) mark(context, stroke, { phone, kind, said: told.said as MarkSource, reason: told.reason })
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
