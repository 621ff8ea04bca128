/** The page's process dies: it is drawn anew, and when it keeps dying the agent is told, never left before an empty window. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../kit/app.ts'
import { expect, test } from '../kit/fixtures.ts'

/** Answers every question of the system's own dialogs with a button, and keeps what was asked. */
async function answerDialogs({ electron }: App, button: number): Promise<() => Promise<readonly string[]>> {
  await electron.evaluate(({ dialog }, response) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    const answer = async (...args: readonly unknown[]) => {
      asked.push((args.at(-1) as { readonly message: string }).message)
      return { response, checkboxChecked: false }
    }
    Object.assign(dialog, { showMessageBox: answer })
  }, button)
  return () => electron.evaluate(() => Reflect.get(globalThis, 'asked') as readonly string[])
}

/** Kills the page's process, and resolves when another one has drawn the tasks. */
async function killPage({ electron }: App): Promise<void> {
  await electron.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const drawn = new Promise<void>((resolve) => window?.webContents.once('did-finish-load', () => resolve()))
    window?.webContents.forcefullyCrashRenderer()
    await drawn
  })
}

test('a page that dies again and again is drawn anew, the fourth time when the agent says so', async ({ app }) => {
  const asked = await answerDialogs(app, 0)
  for (let death = 1; death <= 3; death += 1) await killPage(app)
  expect(await asked()).toEqual([])
  await killPage(app)
  expect(await asked()).toEqual(['The window of Textdesk has failed several times in a row.'])
  await killPage(app)
  expect(await asked()).toHaveLength(1)
})

test('an agent who has enough of it quits', async ({ app }) => {
  const asked = await answerDialogs(app, 1)
  for (let death = 1; death <= 3; death += 1) await killPage(app)
  expect(await asked()).toEqual([])
  const ended = app.ended()
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  expect(await ended).toBe(0)
})

test.describe('beside the window', () => {
  test.use({ variables: { TEXTDESK_PRACTICE: '1' } })

  test('a process that dies is written into the log, by its name', async ({ app }) => {
    const carrier = () => app.electron.evaluate(({ app: running }) => running.getAppMetrics().find(({ name }) => name === 'Textdesk practice carrier')?.pid)
    await expect.poll(carrier).toBeDefined()
    process.kill((await carrier())!, 'SIGKILL')
    const log = () => readFileSync(join(app.folder, 'logs', 'textdesk.log'), 'utf8')
    await expect.poll(log).toMatch(/A process beside the window is gone type=Utility name=Textdesk practice carrier reason=killed/)

    await test.step('what a test asks of a process that clears its memory is done once, and answered', async () => {
      await app.electron.evaluate(() => {
        process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
        const clear = process.getBuiltinModule('node:vm').runInNewContext('gc') as (how: { readonly type: 'minor' | 'major' }) => void
        Object.assign(globalThis, { asked: 0 })
        setTimeout(() => {
          for (const from = Date.now(); Date.now() < from + 500; ) for (const type of ['minor', 'major'] as const) clear({ type })
        }, 50)
      })
      const counts = Array.from({ length: 10 }, () => app.electron.evaluate(() => (globalThis as unknown as { asked: number }).asked++))
      expect(await Promise.all(counts)).toEqual([...counts.keys()])
    })
  })
})
