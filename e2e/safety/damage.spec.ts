/** The database survives: a damaged file is repaired without asking, nothing goes out twice for it, and a newer version's is left alone. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { agentAt } from '../kit/agent.ts'
import { cleanEnvironment, electron, flags, root, type App } from '../kit/app.ts'
import { soon, type Clock } from '../kit/clock.ts'
import { accountVariables, expect, test } from '../kit/fixtures.ts'

const asked = '(808) 555-0101'

const fileOf = (app: App): string => join(app.folder, 'textdesk.sqlite')
const told = (app: App) => app.page.getByRole('status', { name: 'Messages' })

/** The first copy is made ten seconds after the start. */
async function copied(app: App, clock: Clock): Promise<void> {
  await clock.pass(10_000)
  await expect.poll(() => existsSync(join(app.folder, 'copies')) && readdirSync(join(app.folder, 'copies')).some((name) => name.endsWith('.sqlite'))).toBe(true)
}

/** The app itself, but its dialogs are confirmed as soon as they show: a native dialog is out of a test's reach. */
function appWithoutDialogs(folder: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'textdesk', type: 'module', main: 'main.js' }))
  writeFileSync(join(folder, 'main.js'), `
    import { dialog } from 'electron'
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false })
    await import(${JSON.stringify(pathToFileURL(join(root, 'out/main/main.js')).href)})`)
  return folder
}

test.use({ lasting: true })

test('what waited for the line goes out once, also when the file was damaged after that, and a newer file is not touched', async ({ stoppedApp: app, carrier, clock, display, folder }) => {
  const agent = agentAt(app)
  await test.step('with the carrier down at the start texts wait as Queued, and go out by themselves', async () => {
    await carrier.stop()
    await app.start()
    await agent.setStatus('Available')
    await agent.compose(asked, 'Only once', 'open')
    await expect(agent.log()).toContainText('Queued')
    await expect(app.page.getByRole('status').filter({ hasText: 'Messages wait as Queued' })).toBeVisible()
    await copied(app, clock)

    await carrier.startAgain()
    await clock.passUntil(() => expect(agent.log()).toContainText('Delivered', soon))
    await carrier.receive('+18085550101', 'Thanks, I will be there')
    await expect(agent.log()).toContainText('Thanks, I will be there')
  })

  await test.step('the app dies and most of its file is lost: the window says what was done, and the desk goes on', async () => {
    await app.kill()
    truncateSync(fileOf(app), Math.floor(statSync(fileOf(app)).size / 3))
    rmSync(`${fileOf(app)}-wal`)
    await app.start()
    await expect(told(app)).toContainText('The file with your messages was damaged, so Textdesk has repaired it.')
    await expect(told(app)).toContainText(join(app.folder, 'damaged'))
    await agent.active(asked).click()
    await clock.passUntil(async () => expect(await agent.shown(['Only once', 'Delivered', 'Thanks, I will be there'])).toHaveLength(3))
  })

  await test.step('what went out after the copy was made is not sent again', async () => {
    await agent.say('And on it goes')
    await expect.poll(() => carrier.textsTo('+18085550101')).toEqual(['Only once', 'And on it goes'])
    await app.close()
  })

  await test.step('a database of a newer version: the app says so, ends with code 1, and touches nothing', async () => {
    const db = new Database(fileOf(app))
    db.exec('CREATE TABLE invention (id TEXT); PRAGMA user_version = 99')
    db.close()
    const before = readFileSync(fileOf(app))

    const args = [...flags(), '--password-store=basic', `--user-data-dir=${app.folder}`, appWithoutDialogs(join(folder, 'app'))]
    const child = spawn(electron(), args, { env: { ...cleanEnvironment(), ...display, ...accountVariables(carrier) }, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(1)
    expect(said).toContain('This desk was last opened by a newer Textdesk')
    expect(said).toContain('Install the newer version')
    expect(readFileSync(fileOf(app))).toEqual(before)
  })
})
