/** Whether a text may be about to go to the wrong person. Pure; what it is judged by is gathered where a text is taken (main/desk/people/guard.ts). */
import type { Slip } from '../../contract/outcome.ts'
import { isCorrectionOf } from './near.ts'
import { addressed, type Address } from './greeted.ts'
import { areForms, isWordToo } from './given-names.ts'
import { fold } from '../search/words.ts'
import { isCalled, nameWords } from './same-name.ts'

/** Somebody whom the agent could have meant. */
export type Other = { readonly phone: string; readonly name?: string }

/** All that is known of a send. */
export type Send = {
  readonly body: string
  /** Signs texts, so they are not greeted. */
  readonly agent: string
  readonly to: Other
  /** What the person wrote lately: whoever named themselves may be called so. */
  readonly heard: readonly string[]
  /** Whose chats the agent has, and whom they texted lately. */
  readonly others: readonly Other[]
  /** Whom the words were begun for, where that is known. */
  readonly begunFor?: string | undefined
  /** How long nobody has written in the open chat, ms. */
  readonly idleMs?: number | undefined
}

const dayMs = 24 * 3_600_000
/** Nobody calls themselves by less. */
const fewestLetters = 2
/** A chat that was left open over a weekend day is none that one goes on with unasked. */
const idleDays = 2

/** The first reason to ask before the text goes; undefined when there is none. */
export function slipOf(send: Send): Slip | undefined {
  const { to, begunFor, idleMs = 0 } = send
  const greeted = greetsWrongly(send)
  if (greeted) return greeted
  if (begunFor !== undefined && begunFor !== to.phone && !isCorrectionOf(begunFor, to.phone)) return { kind: 'elsewhere', begunFor }
  return idleMs >= idleDays * dayMs ? { kind: 'idle', days: Math.floor(idleMs / dayMs) } : undefined
}

function greetsWrongly({ body, agent, to, heard, others }: Send): Slip | undefined {
  const own = nameWords(agent) ?? []
  const theirs = to.name === undefined ? undefined : nameWords(to.name)
  const selves = heard.flatMap(selvesIn)
  const named = ({ names }: Address): boolean => names.some((name) => selves.some((self) => self === name || areForms(self, name)))
  const isTheirs = (address: Address): boolean => (theirs !== undefined && isCalled(theirs, address)) || named(address)
  const whoIs = (address: Address): Other | undefined => others.find(({ phone, name }) => phone !== to.phone && name !== undefined && isCalled(nameWords(name) ?? [], address))
  // Of somebody whose name is not known, or not their last name, only a name that is another’s says anything; so does a word that need be no name.
  const isSomebody = (address: Address): boolean => (address.isSure && theirs !== undefined && !(address.isFamily && theirs.length === 1)) || isTheirs(address) || whoIs(address) !== undefined
  const called = addressed(body).filter((group) => !group.some(({ names }) => names.every((name) => own.includes(name))) && group.some(isSomebody))
  // Who is called by their own name first may hear of anybody else further on.
  const [first] = called
  if (!first || first.some(isTheirs)) return undefined
  const wrong = first.find(isSomebody)!
  const meant = whoIs(wrong)
  return { kind: 'greets', said: wrong.said, ...(meant && { meant }) }
}

/** The words of a text by which its writer may call themselves, folded. People write of much else: a word that is a name only at times counts where it is written as one. */
const selvesIn = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
    const folded = fold(word)
    return folded.length >= fewestLetters && (!isWordToo(folded) || /^\p{Lu}/u.test(word)) ? [folded] : []
  })
