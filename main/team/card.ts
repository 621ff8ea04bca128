/** What the team knows of a person. Desks write it at any time and in any order, so each field of it is the newest that anybody has said. */
import { cardPaper, changePaper, readPaper } from './papers.ts'
import type { Card } from './records.ts'
import type { TeamWorld } from './world.ts'
import { isDeepStrictEqual } from 'node:util'

export const readCard = async (world: TeamWorld, person: string): Promise<Card | undefined> => (await readPaper(world, cardPaper(person)))?.is

/** Adds what this desk knows; what is newer there stays. It may be said again as often as one likes. @returns the card as it is now */
export function writeCard(world: TeamWorld, person: string, known: Card): Promise<Card> {
  return changePaper(world, cardPaper(person), (card) => {
    const merged = mergeCards(card, known)
    return isDeepStrictEqual(merged, card) ? undefined : merged
  })
}

/** Both in one, field by field and mark by mark, the newest of each; fields of other versions of the app as well. In any order it comes to the same. */
export const mergeCards = (one: Card, other: Card): Card => ({ ...newestOf(one, other), marks: newestOf(one.marks, other.marks) })

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
