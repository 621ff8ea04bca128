/** Reads the fields of requests to TaskRouter. What is wrong with one is said in Twilio's way (20001). */
import { parseExpression } from '../engine/expression.ts'
import { Refused } from '../engine/hands.ts'

type Form = URLSearchParams

/** TaskRouter counts characters of JSON text. */
const longestAttributes = 4096

/** A field that must be there, not empty. */
export function needed(form: Form, name: string): string {
  const text = form.get(name)
  if (!text) throw new Refused(`Missing required parameter ${name}`)
  return text
}

/** A whole number between two ends. */
export function wholeNumber(form: Form, name: string, { from, to, fallback }: { from: number; to: number; fallback: number }): number {
  const text = form.get(name)
  if (text === null) return fallback
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= from && number <= to) return number
  throw new Refused(`${name} must be a whole number from ${from} to ${to}`)
}

/** `true` and `false` in the ways that Twilio takes. */
export function flag(form: Form, name: string): boolean | undefined {
  const text = form.get(name)?.toLowerCase()
  if (text === undefined) return undefined
  return ['true', '1', 'yes'].includes(text)
}

/** JSON text of an object. */
export function attributes(form: Form, fallback = '{}'): string {
  const text = form.get('Attributes') ?? fallback
  if (text.length > longestAttributes) throw new Refused(`Attributes must not be longer than ${longestAttributes} characters`)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return text
  } catch {}
  throw new Refused('Attributes must be the JSON text of an object')
}

export function expression(form: Form, name: string, fallback: string): string {
  const text = form.get(name) ?? fallback
  parsed(() => parseExpression(text))
  return text
}

/** Whatever a parser says against a field. */
export function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error))
  }
}

/** A time in ISO 8601, not in the future. */
export function time(form: Form, name: string, now: number): number | undefined {
  const text = form.get(name)
  if (text === null) return undefined
  const at = Date.parse(text)
  if (at <= now) return at
  throw new Refused(`${name} must be a time in ISO 8601, not in the future`)
}

/** What this carrier does not play is refused. */
export function unplayed(form: Form, ...names: string[]): void {
  const name = names.find((one) => form.has(one))
  if (name !== undefined) throw new Refused(`the practice carrier does not play ${name}=${form.get(name)}`)
}
