/** A process dies: the page is drawn anew, and when it keeps dying the agent is told, never left before an empty window; one beside it is written down. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../kit/app.ts'
import { expect, test } from '../kit/fixtures.ts'

/** Answers the questions of the system's own dialogs with these buttons, one after the other, and keeps what was asked. */
async function answerDialogs({ electron }: App, ...buttons: readonly number[]): Promise<() => Promise<readonly string[]>> {
  await electron.evaluate(({ dialog }, responses) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    const answer = async (...args: readonly unknown[]) => {
      const response = responses[asked.length]
      asked.push((args.at(-1) as { readonly message: string }).message)
      return { response, checkboxChecked: false }
    }
    Object.assign(dialog, { showMessageBox: answer })
  }, buttons)
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

test.use({ variables: { TEXTDESK_PRACTICE: '1' } })

test('whatever dies is written down or drawn anew, and a page that keeps dying is the agent’s to end', async ({ app, agent }) => {
  await test.step('practice mode that is set from outside begins without a welcome', async () => {
    await expect(agent.bar().getByRole('button', { name: /^Provider: practice mode/ })).toBeVisible()
  })

  await test.step('a process beside the window that dies is written into the log, by its name', async () => {
    const carrier = () => app.electron.evaluate(({ app: running }) => running.getAppMetrics().find(({ name }) => name === 'Textdesk practice carrier')?.pid)
    await expect.poll(carrier).toBeDefined()
    process.kill((await carrier())!, 'SIGKILL')
    const log = () => readFileSync(join(app.folder, 'logs', 'textdesk.log'), 'utf8')
    await expect.poll(log).toMatch(/A process beside the window is gone type=Utility name=Textdesk practice carrier reason=killed/)
  })

  await test.step('what a test asks of a process that clears its memory is done once, and answered', async () => {
    await app.electron.evaluate(() => {
      process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
      const clear = process.getBuiltinModule('node:vm').runInNewContext('gc') as (how: { readonly type: 'minor' | 'major' }) => void
      Object.assign(globalThis, { count: 0 })
      setTimeout(() => {
        for (const from = Date.now(); Date.now() < from + 500; ) for (const type of ['minor', 'major'] as const) clear({ type })
      }, 50)
    })
    const counts = Array.from({ length: 10 }, () => app.electron.evaluate(() => (globalThis as unknown as { count: number }).count++))
    expect(await Promise.all(counts)).toEqual([...counts.keys()])
  })

  const asked = await answerDialogs(app, 0, 1)
  await test.step('a page that dies again and again is drawn anew, the fourth time when the agent says so', async () => {
    for (let death = 1; death <= 3; death += 1) await killPage(app)
    expect(await asked()).toEqual([])
    await killPage(app)
    expect(await asked()).toEqual(['The window of Textdesk has failed several times in a row.'])
  })

  await test.step('then it is counted anew, and an agent who has enough of it quits', async () => {
    for (let death = 1; death <= 3; death += 1) await killPage(app)
    expect(await asked()).toHaveLength(1)
    const ended = app.ended()
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
    expect(await ended).toBe(0)
  })
})
