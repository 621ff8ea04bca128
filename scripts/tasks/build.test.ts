import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOfSources } from './build.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'textdesk-sources-'))
  write('main/main.ts', 'one')
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

describe('whether the sources have changed since the build', () => {
  it.each([
    ['a changed file', 'main/main.ts'],
    ['a new file', 'renderer/ui/Button.tsx'],
    ['what both sides share', 'common/search/words.ts'],
    ['a changed setting', 'electron.vite.config.ts'],
    ['another voter', 'sandbox/voters/scripts/new.json'],
  ])('is seen by %s', (_what, file) => {
    const before = hashOfSources(folder)
    write(file, 'two')
    expect(hashOfSources(folder)).not.toBe(before)
  })

  it('is not a matter of time, nor of tests', () => {
    const before = hashOfSources(folder)
    utimesSync(path.join(folder, 'main/main.ts'), 1, 1)
    write('main/main.test.ts', 'a test')
    expect(hashOfSources(folder)).toBe(before)
  })

  it('sees that a file was renamed', () => {
    const before = hashOfSources(folder)
    rmSync(path.join(folder, 'main/main.ts'))
    write('main/renamed.ts', 'one')
    expect(hashOfSources(folder)).not.toBe(before)
  })
})
