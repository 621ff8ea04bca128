import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from '../../folder.kit.ts'
import { keepPrivate } from './privacy.ts'

/** A folder as an administrator's script may have made it: open to everybody, with everything in it. */
function openFolder() {
  const folder = testFolder()
  const at = (...names: readonly string[]): string => join(folder, ...names)
  const write = (mode: number, ...names: readonly string[]): void => {
    writeFileSync(at(...names), 'words')
    chmodSync(at(...names), mode)
  }
  mkdirSync(at('copies'))
  write(0o644, 'textdesk.sqlite')
  write(0o664, 'copies', 'hour.sqlite')
  chmodSync(at('copies'), 0o755)
  chmodSync(folder, 0o755)
  return { at, write, modeOf: (...names: readonly string[]): number => statSync(at(...names)).mode & 0o777 }
}

it.runIf(process.platform !== 'win32')('shuts a folder that stood open, and all in it', () => {
  const { at, modeOf } = openFolder()
  expect(keepPrivate(at())).toBe(0)
  expect([modeOf(), modeOf('textdesk.sqlite'), modeOf('copies'), modeOf('copies', 'hour.sqlite')]).toEqual([0o700, 0o600, 0o700, 0o600])
})

it.runIf(process.platform !== 'win32')('shuts files in a folder that was shut already, and leaves what links lead to', () => {
  const { at, write, modeOf } = openFolder()
  const elsewhere = testFolder()
  writeFileSync(join(elsewhere, 'file'), 'not ours')
  chmodSync(join(elsewhere, 'file'), 0o644)
  symlinkSync(join(elsewhere, 'file'), at('link'))
  symlinkSync('machine-4711', at('SingletonLock'))
  chmodSync(at(), 0o700)
  write(0o640, 'practice.json')
  expect(keepPrivate(at())).toBe(0)
  expect(modeOf('practice.json')).toBe(0o600)
  expect(statSync(join(elsewhere, 'file')).mode & 0o777).toBe(0o644)
})
