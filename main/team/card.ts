/** What the team knows of a person. Desks write it at any time and in any order, so each field of it is the newest that anybody has said. */
import { cardPaper, changePaper, readPaper } from './papers.ts'
import { mostOnCard, type Card } from './records.ts'
import type { TeamWorld } from './world.ts'
import { isDeepStrictEqual } from 'node:util'

export const readCard = async (world: TeamWorld, person: string): Promise<Card | undefined> => (await readPaper(world, cardPaper(person)))?.is

/** Adds what this desk knows; what is newer there stays. It may be said again as often as one likes. @returns the card as it is now */
export function writeCard(world: TeamWorld, person: string, known: Card): Promise<Card> {
  return changePaper(world, cardPaper(person), (card) => {
    const merged = mergeCards(card, lastOf(known, card))
    return isDeepStrictEqual(merged, card) ? undefined : merged
  })
}

/**
 * Both in one, field by field, mark by mark, tag by tag and note by note, the newest of each; fields of other versions of the app as well. In any
 * order it comes to the same, since what is left out for want of room is by its time alone.
 */
export const mergeCards = (one: Card, other: Card): Card => ({
  ...newestOf(one, other),
  marks: newestOf(one.marks, other.marks),
  tags: latest(newestOf(one.tags, other.tags), mostOnCard.tags),
  notes: latest(newestOf(one.notes, other.notes), mostOnCard.notes),
})

/** Seconds within which no two clocks can be told apart. */
const moment = 2
/** The least by which a time is later, seconds. */
const tick = 0.001

/** Of what was said at the same moment the last word is that of whoever writes last: an agent may take back at once what they said. */
function lastOf(known: Card, there: Card): Card {
  const { marks, tags, notes, ...fields } = known
  return { ...lastOfAll(fields, there), marks, tags: lastOfAll(tags, there.tags), notes: lastOfAll(notes, there.notes) }
}

function lastOfAll<T extends Readonly<Record<string, unknown>>>(said: T, there: Readonly<Record<string, unknown>>): T {
  const later = (one: unknown, than: unknown): unknown => (isAtOnce(one, than) ? { ...(one as object), at: Math.round((atOf(than) + tick) * 1_000) / 1_000 } : one)
  return Object.fromEntries(Object.entries(said).map(([key, one]) => [key, later(one, there[key])])) as T
}

/** What has no time of its own only fills in. */
const isAtOnce = (said: unknown, there: unknown): boolean =>
  atOf(said) > 0 && atOf(there) >= atOf(said) && atOf(there) - atOf(said) <= moment && !isDeepStrictEqual(timeless(said), timeless(there))

const timeless = (field: unknown): unknown => ({ ...(field as object), at: 0 })

/** So many of them, those that were said last. What was taken off counts too: else it would come back. */
function latest<T>(all: Readonly<Record<string, T>>, most: number): Record<string, T> {
  const byTime = Object.entries(all).toSorted(([a, one], [b, other]) => atOf(other) - atOf(one) || (a < b ? -1 : 1))
  return Object.fromEntries(byTime.slice(0, most))
}

function newestOf<T extends Record<string, unknown>>(one: T, other: T): T {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.fromEntries(keys.map((key) => [key, newer(one[key], other[key])])) as T
}

/** Of two that are equally old the same one everywhere, or desks would write them over each other's for ever. */
function newer(one: unknown, other: unknown): unknown {
  if (atOf(one) !== atOf(other)) return atOf(one) > atOf(other) ? one : other
  return orderOf(one) >= orderOf(other) ? one : other
}

const atOf = (field: unknown): number => (typeof field === 'object' && field !== null && 'at' in field && typeof field.at === 'number' ? field.at : -Infinity)

function orderOf(field: unknown): string {
  const isTable = typeof field === 'object' && field !== null && !Array.isArray(field)
  return field === undefined ? '' : JSON.stringify(isTable ? Object.entries(field).toSorted(([a], [b]) => (a < b ? -1 : 1)) : field)
}
