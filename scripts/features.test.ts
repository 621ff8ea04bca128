/** docs/features.md claims nothing that no test shows. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './setup/places.mjs'

type Row = { readonly feature: string; readonly ours: string; readonly tests: string }

const rows = readFileSync(path.join(root, 'docs/features.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line): Row => {
    const cells = line.split(' | ')
    return { feature: cells[1]!, ours: cells[6]!, tests: cells[7]! }
  })
/** A file, and the words with which one of its tests begins, if some are given. */
const named = (tests: string) => [...tests.matchAll(/`([^`]+)`(?: “([^”]+)”)?/g)].map(([, file, title = '']) => ({ file: file!, title }))

describe('a feature', () => {
  it('is told of every row', () => expect(rows.length).toBeGreaterThan(80))

  it.each(rows)('$feature: what is claimed has its test', ({ ours, tests }) => {
    if (/^(yes|part)/.test(ours)) expect(named(tests)).not.toEqual([])
    for (const { file, title } of named(tests)) {
      expect(existsSync(path.join(root, file)), file).toBe(true)
      expect(readFileSync(path.join(root, file), 'utf8')).toContain(title)
    }
  })
})
