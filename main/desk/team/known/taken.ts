/** What a person's card says becomes what is known here. */
import { foldedTag } from '../../../../common/tag-name.ts'
import { isZone } from '../../../../common/zone/clock.ts'
import { limits } from '../../../../contract/limits.ts'
import { markKinds, type MarkKind, type MarkSource } from '../../../../contract/model.ts'
import { plainName } from '../../../../contract/names.ts'
import { languageForm, tagColours } from '../../../../contract/people.ts'
import { Id } from '../../../../contract/shapes.ts'
import type { Card } from '../../../team/records.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { mark, unmark } from '../../people/marks.ts'
import { factsOf, saidFields, type Facts, type Told } from './facts.ts'

/** What it says that cannot be here, of another version of the app, is left on it. @param told what the two agreed on so far */
export function takeIn(context: Context, stroke: Stroke, phone: string, card: Card, told: Told): void {
  const { store } = context
  if (!store.contacts.get(phone)) {
    store.contacts.touch(phone, 0, stroke.record('contact.read', phone))
    stroke.touch('contact', phone)
  }
  takeSaid(context, stroke, phone, card)
  takeTags(context, stroke, phone, card.tags)
  takeNotes(context, stroke, phone, card.notes)
  for (const kind of markKinds) takeMark(context, stroke, phone, kind, card.marks[kind])
  const tags = [...(told.tags ?? []), ...Object.keys(card.tags)]
  store.team.tell(phone, JSON.stringify(agreed(factsOf(context, phone, { ...told, tags }), card, told)))
}

/** What of that is on the card. What it has no room for any more was told once, and is not told for ever. */
function agreed(facts: Facts, card: Card, told: Told): Facts {
  const said = saidFields.map((field) => [field, card[field] === undefined ? '' : facts[field]] as const)
  const pick = <T>(all: Readonly<Record<string, T>>, isOn: (key: string) => boolean) => Object.fromEntries(Object.entries(all).filter(([key]) => isOn(key)))
  const has = (there: Readonly<Record<string, { readonly off?: boolean | undefined }>>, key: string): boolean => key in there && there[key]!.off !== true
  return {
    ...(Object.fromEntries(said) as Pick<Facts, (typeof saidFields)[number]>),
    marks: pick(facts.marks, (kind) => has(card.marks, kind)),
    tags: facts.tags.filter((id) => has(card.tags, id) || (told.tags?.includes(id) ?? false)),
    notes: pick(facts.notes, (id) => has(card.notes, id) || told.notes?.[id] !== undefined),
  }
}

function takeSaid({ store }: Context, stroke: Stroke, phone: string, card: Card): void {
  const name = card.name && plainName(card.name.is).trim().slice(0, limits.contactName)
  if (name !== undefined && name !== (store.contacts.get(phone)!.name ?? '')) {
    store.contacts.rename(phone, name || null, stroke.record('contact.renamed', phone))
    stroke.touch('contact', phone)
  }
  const known = store.contacts.get(phone)!
  const or = (said: string | undefined, here: string | null) => (said === undefined ? here : said || null)
  const language = or(languageForm.test(card.language?.is ?? '') ? card.language?.is : undefined, known.language)
  const ownPlace = or(card.place && plainName(card.place.is).trim().slice(0, limits.place), known.ownPlace)
  const zone = card.timeZone?.is
  const ownTimeZone = or(zone === undefined || zone === '' || isZone(zone) ? zone : undefined, known.ownTimeZone)
  if (language === known.language && ownPlace === known.ownPlace && ownTimeZone === known.ownTimeZone) return
  store.contacts.describe(known, { language, ownPlace, ownTimeZone }, stroke.record('contact.described', phone))
  stroke.touch('contact', phone)
}

function takeTags(context: Context, stroke: Stroke, phone: string, tags: Card['tags']): void {
  const { store } = context
  for (const [id, said] of Object.entries(tags)) {
    const isChanged = said.off ? store.tags.takeGiven(phone, id) : knowTag(context, stroke, id, said) && store.tags.give(phone, id)
    if (!isChanged) continue
    store.contacts.revise(phone, stroke.record(said.off ? 'contact.untagged' : 'contact.tagged', phone, { tagId: id }))
    stroke.touch('contact', phone)
  }
}

/**
 * Makes sure that the tag is here; one that is called like a tag of this desk means that one. How it is called, and whether it was merged or
 * removed, each desk decides for itself, so a tag that is known stays as it is.
 */
function knowTag({ store }: Context, stroke: Stroke, id: string, { name, colour }: Card['tags'][string]): boolean {
  if (store.tags.get(id)) return true
  const plain = plainName(name).trim().slice(0, limits.tagName)
  if (plain === '' || !Id.safeParse(id).success) return false
  const folded = foldedTag(plain)
  const same = store.tags.named(folded)
  const rev = stroke.record(same ? 'tag.merged' : 'tag.added', id, same && { intoId: same.id })
  store.tags.put({ id, name: plain, folded, colour: tagColours.find((each) => each === colour) ?? 'grey', isGone: same ? 1 : 0, intoId: same?.id ?? null, rev })
  stroke.touch('tag', id)
  return true
}

/** A note that was kept to this computer stays so, whatever of it is on the card. */
function takeNotes({ store }: Context, stroke: Stroke, phone: string, notes: Card['notes']): void {
  for (const [id, said] of Object.entries(notes)) {
    const known = store.notes.get(id)
    const body = said.off ? '' : said.is.trim().slice(0, limits.personNote)
    const isTheirs = known ? known.phone === phone && known.isShared === 1 : Id.safeParse(id).success
    if (!isTheirs || body === (known?.body ?? '')) continue
    const isGone = body === ''
    const writing = known ? 'note.changed' : 'note.added'
    const rev = stroke.record(isGone ? 'note.removed' : writing, id)
    const row = known ?? { id, phone, at: said.since * 1_000, by: said.by }
    store.notes.put({ ...row, body, isGone: isGone ? 1 : 0, isShared: 1, rev })
    store.contacts.revise(phone, rev)
    stroke.touch('note', id)
    stroke.touch('contact', phone)
  }
}

function takeMark(context: Context, stroke: Stroke, phone: string, kind: MarkKind, told: Card['marks'][string] | undefined): void {
  const own = context.store.marks.of(phone).find((each) => each.kind === kind)
  if (!told || (own && Math.floor(own.at / 1_000) > told.at)) return
  if (told.off) unmark(context, stroke, phone, kind)
  else if (!own) mark(context, stroke, { phone, kind, said: told.said as MarkSource, reason: told.reason })
}
