/** What the agent says of a person: who they are, what they are tagged with, and what keeps our texts from them. */
import { mayTakeBack } from '../../../common/consent/take-back.ts'
import { isZone } from '../../../common/zone/clock.ts'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import { limits } from '../../../contract/limits.ts'
import type { Context } from '../core/context.ts'
import { heldTexts, holdAnew } from '../outbox/timing/held.ts'
import { mark, unmark } from '../people/marks.ts'

export function contactRename({ store, ledger }: Context, { phone, name }: CommandInput<'contact.rename'>): Outcome {
  if (!store.contacts.get(phone)) return refuse({ kind: 'gone' })
  ledger.commit('worker', (stroke) => {
    store.contacts.rename(phone, name || null, stroke.record('contact.renamed', phone))
    stroke.touch('contact', phone)
  })
  return done
}

/** What is held for their night waits for the end of it by their clock, so another zone moves that. */
export function contactDescribe(context: Context, { phone, language, place, timeZone }: CommandInput<'contact.describe'>): Outcome {
  const { store, ledger } = context
  const known = store.contacts.get(phone)
  if (!known) return refuse({ kind: 'gone' })
  if (timeZone && !isZone(timeZone)) return refuse({ kind: 'no-zone' })
  const said = (text: string | undefined) => (text === undefined ? undefined : text || null)
  ledger.commit('worker', (stroke) => {
    const held = timeZone === undefined ? [] : heldTexts(context, stroke.at, phone)
    store.contacts.describe(known, { language: said(language), ownPlace: said(place), ownTimeZone: said(timeZone) }, stroke.record('contact.described', phone))
    stroke.touch('contact', phone)
    holdAnew(context, stroke, held)
  })
  return done
}

export function contactTag({ store, ledger }: Context, { phone, tagId }: CommandInput<'contact.tag'>): Outcome {
  const tag = store.tags.get(tagId)
  if (!store.contacts.get(phone) || !tag || tag.isGone) return refuse({ kind: 'gone' })
  const tags = store.tags.of(phone)
  if (tags.includes(tagId)) return done
  if (tags.length >= limits.tagsEach) return refuse({ kind: 'many-tags', limit: limits.tagsEach })
  ledger.commit('worker', (stroke) => {
    store.tags.give(phone, tagId)
    store.contacts.revise(phone, stroke.record('contact.tagged', phone, { tagId }))
    stroke.touch('contact', phone)
  })
  return done
}

export function contactUntag({ store, ledger }: Context, { phone, tagId }: CommandInput<'contact.untag'>): Outcome {
  if (!store.tags.of(phone).includes(tagId)) return done
  ledger.commit('worker', (stroke) => {
    store.tags.take(phone, tagId)
    store.contacts.revise(phone, stroke.record('contact.untagged', phone, { tagId }))
    stroke.touch('contact', phone)
  })
  return done
}

/** The gate refuses texts to a number that is marked. */
export function contactMark(context: Context, { phone, kind, reason }: CommandInput<'contact.mark'>): Outcome {
  if (!context.store.contacts.get(phone)) return refuse({ kind: 'gone' })
  context.ledger.commit('worker', (stroke) => mark(context, stroke, { phone, kind, said: 'agent', reason }))
  return done
}

/** The person's STOP, and the carrier's word of it, are theirs to undo; what was read into their own words may have been read wrong. */
export function contactUnmark(context: Context, { phone, kind, reason }: CommandInput<'contact.unmark'>): Outcome {
  const known = context.store.marks.of(phone).find((each) => each.kind === kind)
  if (!known) return done
  if (!mayTakeBack(known) || (known.said === 'person' && !reason)) return refuse({ kind: 'opted-out' })
  context.ledger.commit('worker', (stroke) => unmark(context, stroke, phone, kind, reason))
  return done
}
