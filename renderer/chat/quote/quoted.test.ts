import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quoted } from './quoted.ts'

it.each([
  ['Where do I vote?', '> Where do I vote?\n'],
  ['Where do I vote?\n\nAnd when?', '> Where do I vote? And when?\n'],
  ['My mother is 82 and cannot stand for long, can she get help at the door of the school?', '> My mother is 82 and cannot stand for long, can she get...\n'],
])('%s', (body, line) => expect(quoted(body)).toBe(line))

it('is one short line, whatever was written, and holds no half of a sign', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (body) => {
    const line = quoted(body)
    expect(line.length).toBeLessThanOrEqual(63)
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(line).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u)
  }))
})
