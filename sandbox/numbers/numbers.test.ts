import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outcomeOf, outcomes, refusedRecipient } from './numbers.ts'

/** The rows of the README's table: last four digits, what is said of them, and the name. */
const rows = [...readFileSync(new URL('../README.md', import.meta.url), 'utf8').matchAll(/^\| 555-(\d{4}) \| (.*?) \| (?:`(.*?)` )?\|$/gm)]
  .map(([, digits = '', words = '', name = '']) => ({ number: `+1303555${digits}`, words, name }))

test('the README tells every outcome by its name', () => {
  expect(rows.flatMap(({ name }) => name || []).toSorted()).toEqual(Object.keys(outcomes).filter((name) => name !== 'delivered').toSorted())
})

test.each(rows.filter(({ name }) => name))('$number: $words', ({ number, words, name }) => {
  expect(outcomeOf(number)).toBe(outcomes[name as keyof typeof outcomes])
  const code = /\b30\d{3}\b/.exec(words)?.[0]
  expect(outcomeOf(number)).toMatchObject(code ? { code: Number(code) } : {})
})

test.each(rows.filter(({ name }) => !name))('$number: $words', ({ number, words }) => {
  expect(refusedRecipient(number)).toBe(Number(/\b21\d{3}\b/.exec(words)?.[0]))
})

test.each(['', '4145550101', '+14145', '+1 414 555 0101', '+10145550101', '+14140550101'])('%j is no number', (number) => {
  expect(refusedRecipient(number)).toBe(21211)
})
