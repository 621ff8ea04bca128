/** What becomes of the files beside the database that are not as this version writes them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { testFolder } from '../folder.kit.ts'
import { openFiles } from './files.ts'

// Outside Electron its package answers where its program lies, and would fetch it first.
vi.hoisted(() => vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/none'))
afterAll(() => vi.unstubAllEnvs())

function folderWith(settings: string): string {
  const folder = testFolder()
  writeFileSync(join(folder, 'settings.json'), settings)
  return folder
}

it.each(['[]', 'null', '"x"', '{"country":"MX"'])('a settings file that is no list of settings at all is put aside and begun anew: %s', (text) => {
  const folder = folderWith(text)
  const { settings, spoilt } = openFiles(folder)
  expect(settings.store).toEqual({})
  expect(spoilt).toEqual([{ file: 'settings.json', parts: [], copy: expect.stringMatching(/^settings\.json\.bad-/) }])
  expect(readFileSync(join(folder, spoilt[0]!.copy!), 'utf8')).toBe(text)

  settings.set({ country: 'MX' })
  const again = openFiles(folder)
  expect([again.settings.store, again.spoilt]).toEqual([{ country: 'MX' }, []])
})

it('statuses of an older version are in the file with their ids from then on, and nobody is told of that', () => {
  const activities = ['Available', 'Phone bank', 'Lunch', 'Offline'].map((name, index) => ({ name, available: index === 0 }))
  const folder = folderWith(JSON.stringify({ country: 'MX', activities }))
  expect(openFiles(folder).spoilt).toEqual([])
  const kept = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as { readonly country: string; readonly activities: readonly { readonly id: string }[] }
  expect([kept.country, kept.activities.map(({ id }) => id)]).toEqual(['MX', ['available', 'Phone bank', 'lunch', 'offline']])
  expect(readdirSync(folder).filter((name) => name.includes('.bad-'))).toEqual([])
})
