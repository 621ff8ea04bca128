/** What a text can be, read as a number. */
import type { CountryCode } from './country.ts'

export type Reading =
  | { readonly kind: 'empty' }
  /** There are letters in it and no number, so it is the name of a contact. */
  | { readonly kind: 'name'; readonly text: string }
  | ({ readonly kind: 'partial' } & Count)
  /** As it stands, it reaches a service and no person; typed on, it may become a number. */
  | ({ readonly kind: 'short'; readonly what: 'emergency' | 'short-code'; readonly text: string } & Count)
  | Choice
  | ({ readonly kind: 'number' } & WholeNumber)
  | { readonly kind: 'wrong'; readonly fault: Fault }

/** How much there is of a number. */
export type Count = {
  /** The country whose plan it is counted by; undefined where the calling code is not whole, or belongs to no country. */
  readonly country?: CountryCode
  /** Without the plus; empty while there is none. */
  readonly prefix: string
  /** National digits, without a leading zero that is only dialled inside the country. */
  readonly digits: number
  /** How many such numbers can have. */
  readonly lengths: readonly number[]
}

/** A number that a text can go to. */
export type WholeNumber = {
  /** The person, in E.164. */
  readonly phone: string
  readonly country?: CountryCode
  /** What kind of line the numbering plan says it is, where that matters to one who texts. */
  readonly line?: 'premium' | 'shared-cost' | 'fixed'
  /** It is of a range that the plan knows nobody in. The plan at hand ages, so that is a doubt and no refusal. */
  readonly isUnused?: true
  /** The country has longer numbers too, so it may still be on its way to one. */
  readonly mayGrow?: true
  /** Letters at its end that stand for the keys of a telephone. */
  readonly letters?: string
  /** What of the text is no part of the number. */
  readonly extension?: string
  readonly leftOut?: string
}

/**
 * Numbers of which the agent must choose. `several`: that many were found. Where there is only one, the text does not say it for certain:
 * `letter`: it has a letter where a digit was meant; `beside`: other digits stand beside it; `old`: the country's numbers have become longer.
 */
export type Choice = { readonly kind: 'choice'; readonly why: 'several' | 'letter' | 'beside' | 'old'; readonly numbers: readonly WholeNumber[] }

/**
 * Why a text cannot be a number. `area`, `eleven`, `exchange`: its area code, one that ends in 11, or the three digits behind it cannot be, in
 * North America; `code`, `plus`: no country has this calling code, without and with a plus in front.
 */
export type Fault =
  | ({ readonly kind: 'too-long' } & Count)
  | { readonly kind: 'area' | 'eleven' | 'exchange' | 'code' | 'plus' | 'email' | 'letters' | 'nothing' }
