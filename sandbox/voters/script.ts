/** The form of a voter's script. voters/README.md tells it to people who write one. */
import { z } from 'zod'
import { outcomes, type OutcomeName } from '../numbers/numbers.ts'

const Said = z.union([z.string().min(1), z.strictObject({ text: z.string().optional(), picture: z.string().optional() })])

/** One text, or several sent one after the other. */
const Say = z.union([Said, z.array(Said).min(1)])

/** Seconds, from and to. */
const Seconds = z.tuple([z.number().nonnegative(), z.number().nonnegative()]).refine(([low, high]) => low <= high, 'the first number must not be above the second')

const Answer = z.strictObject({
  when: z.array(z.string().min(1)).min(1),
  say: Say,
  again: z.boolean().optional(),
  get next() {
    return z.array(Answer).optional()
  },
})

const Common = {
  place: z.string().min(1),
  about: z.string().min(1),
  answersAfter: Seconds,
  betweenTexts: Seconds,
  answers: z.array(Answer),
  fallback: z.array(Say),
}

/** Who writes to a hotline in an evening. Each of them has a voter. */
export const personalities = [
  'curious', 'hurried', 'hostile', 'spanish', 'wrong-number', 'stops-in-words', 'one-word', 'rambler', 'picture', 'late-night', 'mexico', 'needs-care',
] as const

/** A voter with a name and a number of its own. */
const Person = z.strictObject({
  ...Common,
  name: z.string().min(1),
  number: z.string().regex(/^\+(1[2-9]\d{2}[2-9]\d{6}|52\d{10})$/, 'must be a North American number such as +13055550134, or one of Mexico'),
  personality: z.enum(personalities).optional(),
  opening: z.array(Said).optional(),
  delivery: z.enum(Object.keys(outcomes) as [OutcomeName, ...OutcomeName[]]).optional(),
})

/** A script for numbers that belong to nobody. */
const Anyone = z.strictObject({ ...Common, anyone: z.literal(true) })

export const Script = z.union([Person, Anyone])

export type Answer = z.output<typeof Answer>
export type Person = z.output<typeof Person>
export type Anyone = z.output<typeof Anyone>
export type Script = Person | Anyone

/**
 * Checks one script.
 * @throws Error that names the file, the place in it and what is wrong there.
 */
export function parseScript(file: string, text: string): Script {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Error(`${file} is not valid JSON: ${(cause as Error).message}`, { cause })
  }
  const form = typeof value === 'object' && value !== null && 'anyone' in value ? Anyone : Person
  const result = form.safeParse(value)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.') || '(whole file)'}: ${issue.message}`)
  throw new Error(`${file} is not a voter's script (see voters/README.md):\n${problems.join('\n')}`)
}
