/** What this desk knows of a person as their card has it, and what of that the card is to hear. */
import { isDeepStrictEqual } from 'node:util'
import { blankCard, type Card } from '../../../team/records.ts'
import type { Context } from '../../core/context.ts'

/** Each is one text, empty for none. */
export const saidFields = ['name', 'language', 'place', 'timeZone'] as const
type SaidField = (typeof saidFields)[number]

/** `tags`: the ids under which they have them. `notes`: those for the card by their ids, each with its `rev`. */
export type Facts = Readonly<Record<SaidField, string>> & {
  readonly marks: Card['marks']
  readonly tags: readonly string[]
  readonly notes: Readonly<Record<string, number>>
}

/** What this desk and the card last agreed on. What is missing they never did: the card was not read yet, or by an earlier version of the app. */
export type Told = Partial<Facts>

/** What the card says that nobody has written. */
export const noFacts: Facts = { name: '', language: '', place: '', timeZone: '', marks: {}, tags: [], notes: {} }

export const toldOf = ({ store }: Context, phone: string): Told => JSON.parse(store.team.told(phone) ?? '{}') as Told

/**
 * What is here of a person. A tag that was merged into another keeps its id, where the card has that; one that was removed is not the card's
 * business: both say how this desk has its tags in order, not what the person has. So are notes that are not shared any more.
 */
export function factsOf({ store, settings }: Context, phone: string, told: Told): Facts {
  const contact = store.contacts.get(phone)
  const marks = store.marks.of(phone).map(({ kind, said, at, reason }) => [kind, { said, at: Math.floor(at / 1_000), ...(reason !== null && { reason }) }] as const)
  const tags = store.tags.given(phone).flatMap(({ id, means }) => (means === undefined ? [] : [told.tags?.includes(id) ? id : means.id]))
  const { sharesNotes } = settings().rules
  const notes = store.notes.of(phone).filter(({ id, isShared, rev }) => isShared === 1 && (sharesNotes || told.notes?.[id] === rev))
  return {
    name: contact?.name ?? '',
    language: contact?.language ?? '',
    place: contact?.ownPlace ?? '',
    timeZone: contact?.ownTimeZone ?? '',
    marks: Object.fromEntries(marks),
    tags: [...new Set(tags)].toSorted(),
    notes: Object.fromEntries(notes.map(({ id, rev }) => [id, rev])),
  }
}

/** Whether the card has to hear something. */
export const isNews = (facts: Facts, told: Told): boolean => !isDeepStrictEqual(facts, { ...noFacts, ...told })

/** What is here, what was agreed on, and the change that makes them differ. */
type News = { readonly facts: Facts; readonly told: Told; readonly change: Change }

/** A change here: whose it is, and when it was made by the carrier's clock, and by this machine's, to which marks go. Epoch s. */
type Change = { readonly name: string; readonly at: number; readonly here: number }

/**
 * What the card is to hear. What the two never agreed on may come from a list, or be older than the team: it counts as older than whatever the
 * card says of it, and only fills in.
 */
export function newsOf(context: Context, phone: string, news: News): Card {
  const { facts, told, change } = news
  const atOf = (field: keyof Facts): number => (told[field] === undefined ? 0 : change.at)
  const said = saidFields.filter((field) => facts[field] !== (told[field] ?? '')).map((field) => [field, { is: facts[field], at: atOf(field) }] as const)
  return {
    ...blankCard,
    ...Object.fromEntries(said),
    marks: { ...marksGone(news), ...facts.marks },
    tags: { ...tagsGone(context, phone, news), ...tagsGiven(context, news, atOf('tags')) },
    notes: { ...notesGone(context, news), ...notesWritten(context, news) },
  }
}

function marksGone({ facts, told, change: { here } }: News): Card['marks'] {
  const gone = Object.entries(told.marks ?? {}).filter(([kind]) => !(kind in facts.marks))
  return Object.fromEntries(gone.map(([kind, mark]) => [kind, { ...mark, at: here, off: true }]))
}

function tagsGiven({ store }: Context, { facts, told }: News, at: number): Card['tags'] {
  const given = facts.tags.filter((id) => !told.tags?.includes(id)).flatMap((id) => store.tags.get(id) ?? [])
  return Object.fromEntries(given.map(({ id, name, colour }) => [id, { name, colour, at }]))
}

/** Those that were taken from the person, and not from everybody in the settings. */
function tagsGone({ store }: Context, phone: string, { facts, told, change: { at } }: News): Card['tags'] {
  const given = new Set(store.tags.given(phone).map(({ id }) => id))
  const gone = (told.tags ?? []).filter((id) => !facts.tags.includes(id) && !store.tags.allMeaning(id).some((each) => given.has(each)))
  return Object.fromEntries(gone.map((id) => [id, { name: '', colour: '', at, off: true }]))
}

function notesWritten({ store }: Context, { facts, told, change: { name, at } }: News): Card['notes'] {
  const written = Object.entries(facts.notes).flatMap(([id, rev]) => (told.notes?.[id] === rev ? [] : (store.notes.get(id) ?? [])))
  return Object.fromEntries(written.map((note) => [note.id, { is: note.body, by: note.by ?? name, since: Math.floor(note.at / 1_000), at }]))
}

/** Those that were removed, and own ones that were changed for this computer alone; a colleague's that was changed so stays theirs. */
function notesGone({ store }: Context, { facts, told, change: { at } }: News): Card['notes'] {
  const gone = Object.keys(told.notes ?? {}).filter((id) => {
    const note = store.notes.get(id)
    return !(id in facts.notes) && (!note || note.isGone === 1 || note.by === null)
  })
  return Object.fromEntries(gone.map((id) => [id, { is: '', by: '', since: 0, at, off: true }]))
}
