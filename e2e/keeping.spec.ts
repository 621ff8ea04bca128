/** What the app keeps is the agent's alone, is there whatever else fails, and is not believed when it is spoilt. */
import { chmodSync, existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'

/** Every file and folder that another account of the machine could read or enter. */
function openIn(folder: string): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  // A file of Chromium's may be gone again; a link has no mode of its own.
  const about = (path: string) => lstatSync(path, { throwIfNoEntry: false })
  return [folder, ...all].filter((path) => !about(path)?.isSymbolicLink() && ((about(path)?.mode ?? 0) & 0o077) !== 0)
}

test('nobody else on the machine reads what the app keeps, though the folder and the files in it stood open', async ({ stoppedApp, agent: _agent }) => {
  test.skip(process.platform === 'win32', 'Windows gives each account a folder of its own.')
  await stoppedApp.close()
  const { folder } = stoppedApp
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !lstatSync(join(folder, name)).isSymbolicLink())
  for (const name of names) chmodSync(join(folder, name), lstatSync(join(folder, name)).isDirectory() ? 0o755 : 0o644)
  chmodSync(folder, 0o755)

  await stoppedApp.start()
  // Written while it runs, and at its end.
  await expect.poll(() => existsSync(join(folder, 'textdesk.sqlite-wal'))).toBe(true)
  expect(openIn(folder)).toEqual([])
  await stoppedApp.close()
  expect(existsSync(join(folder, 'logs', 'textdesk.log'))).toBe(true)
  expect(openIn(folder)).toEqual([])
})
