/** Every table of words can be read: a message is parsed when it is first said, which may be the day on which the disk is full. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '@formatjs/icu-messageformat-parser'
import { expect, it } from 'vitest'
import { pseudo } from '../common/wording/pseudo.ts'
import { allTables } from '../common/wording/table.ts'
import { root } from './setup/places.mjs'

const sources = globSync('{common,main,renderer}/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file))
for (const file of sources) if (/\bwordsOf\('/.test(readFileSync(path.join(root, file), 'utf8'))) await import(path.join(root, file))
const messages = [...allTables].flatMap(([room, table]) => Object.entries(table).map(([key, text]) => ({ room, key, text })))

it('there are tables', () => expect(messages.length).toBeGreaterThan(200))

it.each(messages)('$room: $key', ({ text }) => {
  expect(pseudo(parse(text)).length).toBeGreaterThan(2)
  expect(text).toBe(text.trim())
  // In a message an apostrophe quotes; people read a typographic one.
  expect(text).not.toContain("'")
})
