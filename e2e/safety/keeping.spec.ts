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

/** As somebody may leave them who copied the folder. */
function openToAll(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !lstatSync(join(folder, name)).isSymbolicLink())
  for (const name of names) chmodSync(join(folder, name), lstatSync(join(folder, name)).isDirectory() ? 0o755 : 0o644)
  chmodSync(folder, 0o755)
}

const bounds = ({ electron }: App) =>
  electron.evaluate(({ BrowserWindow, screen }) => ({ window: BrowserWindow.getAllWindows()[0]?.getBounds(), area: screen.getPrimaryDisplay().workArea }))

const spoilt = { country: 'MX', activities: 'x', rules: { capacity: 2, ringSeconds: [] }, perSecond: '3', mode: 'practice' }

test('what the app keeps is there after its end, but for what was spoilt, and nobody else on the machine reads it', async ({ stoppedApp: app }) => {
  const { folder } = app
  const agent = agentAt(app)
  const copies = () => readdirSync(folder).filter((name) => name.includes('.bad-'))

  await test.step('files that somebody or a crash has spoilt cost only what is spoilt in them, and the agent hears of it', async () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(spoilt))
    writeFileSync(join(folder, 'window.json'), '{"x":0,"y":0,"width":3000')
    await app.start()
    await agent.toasts().getByRole('button', { name: 'Show' }).click()
    await expect(agent.toasts()).toContainText('Please look through Settings: Work, Sending, Quiet hours, Incoming chats, Statuses, Wrap-up.')
    await expect(agent.toasts()).toContainText('Where the window stood could not be read')
    await agent.setStatus('Available')
    expect(await app.page.evaluate("window.desk.query('desk.snapshot', {}).then(({ settings }) => [settings.country, settings.rules.capacity, settings.rules.ringSeconds])")).toEqual(['MX', 2, 30])
    expect(copies()).toEqual([expect.stringMatching(/^settings\.json\.bad-/), expect.stringMatching(/^window\.json\.bad-/)])
    expect(JSON.parse(readFileSync(join(folder, copies()[0]!), 'utf8'))).toEqual(spoilt)
  })

  await test.step('the app ends while the agent types, and starts again: the status and every letter are there, and nothing is told twice', async () => {
    await agent.openComposer()
    await agent.message().fill('Half a mess')
    await app.close()
    openToAll(folder)
    writeFileSync(join(folder, 'window.json'), JSON.stringify({ x: 40, y: 30, width: 3000, height: 1700, isMaximized: false }))
    await app.start()
    await expect(agent.status()).toHaveAccessibleName(/^Status: Available/)
    await agent.openComposer()
    await expect(agent.message()).toHaveValue('Half a mess')
    await expect(agent.toasts()).not.toContainText('could not be read')
    expect(copies()).toHaveLength(2)
  })

  await test.step('a window that was larger than this screen opens on it', async () => {
    const { window, area } = await bounds(app)
    // Chromium takes a pixel off a window as large as the screen, lest an X11 without a window manager take it for full screen.
    expect(area.width - window!.width).toBeLessThanOrEqual(1)
    expect(area.height - window!.height).toBeLessThanOrEqual(1)
    expect(window).toMatchObject({ x: area.x, y: area.y })
  })

  // Windows gives each account a folder of its own.
  if (process.platform !== 'win32') await test.step('the folder and the files in it, which stood open, are shut, and so is what is written while the app runs and at its end', async () => {
    await expect.poll(() => existsSync(join(folder, 'textdesk.sqlite-wal'))).toBe(true)
    expect(openIn(folder)).toEqual([])
    await app.close()
    expect(existsSync(join(folder, 'logs', 'textdesk.log'))).toBe(true)
    expect(openIn(folder)).toEqual([])
  })
})
