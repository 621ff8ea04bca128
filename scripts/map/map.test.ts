/** docs/files.md lists every file with what it says of itself, and no file says nothing. */
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../setup/places.mjs'
import { describedIn, listed, saidAt } from './map.ts'

const files = describedIn(root)

test('every file says what it is', () => {
  expect(files.filter(({ says }) => says === '').map(({ file }) => file)).toEqual([])
})

test('the list in the docs is what the files say', async () => {
  await expect(listed(files)).toMatchFileSnapshot(path.join(root, 'docs', 'files.md'))
})

test('a head is read without its stars, and what stands below it is none', () => {
  expect(saidAt('#!/usr/bin/env node\n/**\n * One line,\n * and another.\n */\nexport {}')).toBe('One line, and another.')
  expect(saidAt("import './a.ts'\n/** What follows. */\nexport const b = 1")).toBe('')
})
