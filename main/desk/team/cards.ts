/** What the team knows of a person, on a card that all its desks share: their name, and what keeps our texts from them. */
import type { MarkKind, MarkSource } from '../../../contract/model.ts'
import { markKinds } from '../../../contract/model.ts'
import { readCard, writeCardFields } from '../../team/card.ts'
import type { Card } from '../../team/records.ts'
import type { TeamWorld } from '../../team/world.ts'
import type { Context } from '../core/context.ts'
import { mark, unmark } from '../people/marks.ts'
import type { Deeds } from './deeds.ts'

/** What is here of a person, as the card tells it. */
function factsOf({ store }: Context, phone: string): Pick<Card, 'marks'> & { readonly name: string } {
  const marks = Object.fromEntries(store.marks.of(phone).map(({ kind, said, at, reason }) => [kind, { said, at: Math.floor(at / 1_000), ...(reason !== null && { reason }) }]))
  return { name: store.contacts.get(phone)?.name ?? '', marks }
}

/** Writes down that the card is to hear of a person, if something on it has changed here. */
export function noteCard(context: Context, deeds: Deeds, phone: string): void {
  const text = JSON.stringify(factsOf(context, phone))
  const told = context.store.team.told(phone)
  if (text === told || (told === undefined && text === JSON.stringify({ name: '', marks: {} }))) return
  context.store.team.tell(phone, text)
  deeds.replace('card', phone, { phone })
}

/** The deed: the card is written, field by field. */
export async function writeCard(context: Context, world: TeamWorld, phone: string): Promise<void> {
  const { name, marks } = factsOf(context, phone)
  await writeCardFields(world, phone, { name, marks })
}

/** What the card says comes here, where it is newer. */
export async function takeCard(context: Context, world: TeamWorld, phone: string): Promise<void> {
  const card = await readCard(world, phone)
  if (!card) return
  const { store, ledger } = context
  ledger.commit('carrier', (stroke) => {
    const own = store.contacts.get(phone)
    if (card.name && own && (own.name ?? '') === '' && card.name.is !== '') {
      store.contacts.rename(phone, card.name.is, stroke.record('contact.renamed', phone))
      stroke.touch('contact', phone)
    }
    for (const kind of markKinds) takeMark(context, stroke, phone, kind, card.marks[kind])
    store.team.tell(phone, JSON.stringify(factsOf(context, phone)))
  })
}

function takeMark(context: Context, stroke: Parameters<typeof mark>[1], phone: string, kind: MarkKind, told: Card['marks'][string] | undefined): void {
  const own = context.store.marks.of(phone).find((each) => each.kind === kind)
  if (!told || (own && Math.floor(own.at / 1_000) >= told.at)) return
  if (told.off) unmark(context, stroke, phone, kind)
  else if (!own) mark(context, stroke, { phone, kind, said: told.said as MarkSource, reason: told.reason })
}
