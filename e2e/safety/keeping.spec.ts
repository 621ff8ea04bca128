/** What the app keeps is the agent's alone, is there whatever else fails, and is not believed when it is spoilt. */
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agentAt } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { expect, test } from '../kit/fixtures.ts'

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

const bounds = ({ electron }: App) =>
  electron.evaluate(({ BrowserWindow, screen }) => ({ window: BrowserWindow.getAllWindows()[0]?.getBounds(), area: screen.getPrimaryDisplay().workArea }))

test('files that somebody or a crash has spoilt cost only what is spoilt in them, and the agent hears of it once', async ({ stoppedApp }) => {
  const { folder } = stoppedApp
  mkdirSync(folder, { recursive: true })
  const settings = { country: 'MX', activities: 'x', rules: { capacity: 2, ringSeconds: [] }, perSecond: '3', mode: 'practice' }
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings))
  writeFileSync(join(folder, 'window.json'), '{"x":0,"y":0,"width":3000')
  await stoppedApp.start()
  const agent = agentAt(stoppedApp)
  await agent.toasts().getByRole('button', { name: 'Show' }).click()
  await expect(agent.toasts()).toContainText('Please look through Settings: Work, Sending, Quiet hours, Incoming chats, Statuses, Wrap-up.')
  await expect(agent.toasts()).toContainText('Where the window stood could not be read')
  await agent.setStatus('Available')
  expect(await stoppedApp.page.evaluate("window.desk.query('desk.snapshot', {}).then(({ settings }) => [settings.country, settings.rules.capacity, settings.rules.ringSeconds])")).toEqual(['MX', 2, 30])
  const copies = readdirSync(folder).filter((name) => name.includes('.bad-'))
  expect(copies).toEqual([expect.stringMatching(/^settings\.json\.bad-/), expect.stringMatching(/^window\.json\.bad-/)])
  expect(JSON.parse(readFileSync(join(folder, copies[0]!), 'utf8'))).toEqual(settings)

  await stoppedApp.close()
  await stoppedApp.start()
  await expect(agent.status()).toHaveAccessibleName(/^Status: Available/)
  await expect(agent.toasts()).not.toContainText('could not be read')
  expect(readdirSync(folder).filter((name) => name.includes('.bad-'))).toHaveLength(2)
})

test('statuses of an older version keep their names, and the file has their ids from then on', async ({ stoppedApp }) => {
  const { folder } = stoppedApp
  mkdirSync(folder, { recursive: true })
  const activities = ['Available', 'Phone bank', 'Lunch', 'Offline'].map((name, index) => ({ name, available: index === 0 }))
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ activities }))
  await stoppedApp.start()
  const agent = agentAt(stoppedApp)
  await agent.setStatus('Phone bank')
  await expect(agent.toasts()).not.toContainText('could not be read')
  const kept = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as { readonly activities: readonly { readonly id: string }[] }
  expect(kept.activities.map(({ id }) => id)).toEqual(['available', 'Phone bank', 'lunch', 'offline'])
})

test('a settings file that is no list of settings at all is begun anew, and a window that was larger than this screen opens on it, with every button in reach', async ({ stoppedApp }) => {
  const { folder } = stoppedApp
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'settings.json'), '[]')
  writeFileSync(join(folder, 'window.json'), JSON.stringify({ x: 40, y: 30, width: 3000, height: 1700, isMaximized: false }))
  await stoppedApp.start()
  const { window, area } = await bounds(stoppedApp)
  // Chromium takes a pixel off a window as large as the screen, lest an X11 without a window manager take it for full screen.
  expect(area.width - window!.width).toBeLessThanOrEqual(1)
  expect(area.height - window!.height).toBeLessThanOrEqual(1)
  expect(window).toMatchObject({ x: area.x, y: area.y })
  const agent = agentAt(stoppedApp)
  await expect(agent.toasts()).toContainText('Your settings could not be read')
  await agent.setStatus('Available')
})
