/** A chat in a window of its own: nothing that is typed is lost, whichever window closes or dies, and whoever is led to the chat is led to its window. */
import type { Page } from '@playwright/test'
import { agentAt } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { expect, test } from '../kit/bus/fixtures.ts'
import { windowOf } from '../kit/bus/window.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'

/** Opens the chat that the window shows in a window of its own. */
async function popOut(app: App) {
  const opened = app.electron.waitForEvent('window')
  await agentAt(app).chat().getByRole('button', { name: 'More', exact: true }).click()
  await app.page.getByRole('menuitem', { name: 'Open in its own window' }).click()
  const page = await opened
  return { page, ...agentAt({ page }) }
}

const isElsewhere = (page: Page) => page.getByRole('heading', { name: 'This chat is open in its own window' })
const unread = (app: App) => app.page.evaluate(async () => (await window.desk.query('desk.snapshot', {})).tasks[0]?.unread)

/** The page of the main window or of the chat's; Playwright knows none of a process that died, though the app draws it anew. */
const pageOf = ({ electron }: App, which: 'main' | 'chat') => ({
  /** Resolves when another process has its page. */
  kill: () =>
    electron.evaluate(async ({ BrowserWindow }, isChat) => {
      const page = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('chat=') === isChat)!.webContents
      const drawn = new Promise<void>((resolve) => page.once('did-finish-load', () => resolve()))
      page.forcefullyCrashRenderer()
      await drawn
    }, which === 'chat'),
  /** What is in the Reply box, and all that the page says. */
  content: () =>
    electron.evaluate(async ({ BrowserWindow }, isChat) => {
      const page = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('chat=') === isChat)!.webContents
      return (await page.executeJavaScript('({ reply: document.querySelector("textarea[aria-label=Reply]")?.value, text: document.body.innerText })')) as { readonly reply?: string; readonly text: string }
    }, which === 'chat'),
})

test.beforeEach(async ({ agent }) => {
  await agent.setStatus('Available')
  await agent.compose(number, 'Hello', 'open')
})

test('a chat goes on in its own window, comes back with what was typed, and the window ends with it', async ({ app, agent, carrier }) => {
  await agent.reply().fill('At')
  const own = await popOut(app)
  await expect(own.reply()).toHaveValue('At')
  await expect(own.log()).toContainText('Hello')
  await expect(isElsewhere(app.page)).toBeVisible()
  expect(await own.page.title()).toContain(number)
  await carrier.receive(voter, 'Where do I vote?')
  await expect(own.log()).toContainText('Where do I vote?')
  await expect.poll(() => unread(app)).toBe(0)
  await own.reply().fill('At the lib')
  await own.page.close()
  await expect(agent.reply()).toHaveValue('At the lib')

  const again = await popOut(app)
  await expect(again.reply()).toHaveValue('At the lib')
  await app.page.getByRole('button', { name: 'Bring it back here' }).click()
  await expect(agent.reply()).toHaveValue('At the lib')

  const last = await popOut(app)
  await last.reply().fill('At the library')
  await last.reply().press('Enter')
  await expect.poll(() => carrier.textsTo(voter)).toEqual(['Hello', 'At the library'])
  await last.chat().getByRole('button', { name: 'End chat' }).click()
  const gone = last.page.waitForEvent('close')
  await last.wrapUp().getByRole('button', { name: 'Complete' }).click()
  await gone
  await expect(agent.actives()).toHaveCount(0)
})

test('a chat whose own window dies is drawn anew there with what was typed, and comes back from it', async ({ app, agent }) => {
  const own = await popOut(app)
  await own.reply().fill('Half a wo')
  await pageOf(app, 'chat').kill()
  await expect.poll(pageOf(app, 'chat').content).toMatchObject({ reply: 'Half a wo' })
  await expect(isElsewhere(app.page)).toBeVisible()
  await app.page.getByRole('button', { name: 'Bring it back here' }).click()
  await expect(agent.reply()).toHaveValue('Half a wo')
})

test('a main window that is drawn anew, or dies, leaves the chat to its own, and no text goes twice', async ({ app, carrier }) => {
  const own = await popOut(app)
  await own.reply().fill('Half a word')
  await app.page.reload()
  await expect(isElsewhere(app.page)).toBeVisible()
  await pageOf(app, 'main').kill()
  await expect.poll(pageOf(app, 'main').content).toMatchObject({ text: expect.stringContaining('This chat is open in its own window') })
  await own.reply().press('Enter')
  await expect.poll(() => carrier.textsTo(voter)).toEqual(['Hello', 'Half a word'])
  await own.page.close()
  await expect.poll(pageOf(app, 'main').content).toMatchObject({ reply: '' })
  expect(await carrier.textsTo(voter)).toEqual(['Hello', 'Half a word'])
})

test('quitting keeps what was typed a moment ago, in either window', async ({ app, agent }) => {
  const own = await popOut(app)
  await own.reply().fill('Not yet sent')
  await app.close()
  await app.start()
  await expect(agent.reply()).toHaveValue('Not yet sent')
  await agent.reply().fill('Not yet sent either')
  await app.close()
  await app.start()
  await expect(agent.reply()).toHaveValue('Not yet sent either')
})

test('a click on a notification leads to its window, and what it leads elsewhere is shown by the main one', async ({ app, agent, notifications, carrier }) => {
  const own = await popOut(app)
  const windows = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => ({ isChat: each.webContents.getURL().includes('chat='), isVisible: each.isVisible() })))
  const hide = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((each) => each.hide()))
  await windowOf(app).hide()
  await own.page.evaluate(() => {
    document.hasFocus = () => false
    window.dispatchEvent(new Event('blur'))
  })
  await hide()
  await carrier.receive(voter, 'Where do I vote?')
  await expect.poll(notifications.titles).toEqual([number])
  notifications.click(number)
  await expect.poll(windows).toEqual(expect.arrayContaining([{ isChat: true, isVisible: true }, { isChat: false, isVisible: false }]))

  await own.page.evaluate(() => window.desk.command('window.lead', { to: 'composer', number: '6025550148' }))
  await expect(agent.number()).toHaveValue('(602) 555-0148')
  await expect.poll(windows).toEqual(expect.arrayContaining([{ isChat: false, isVisible: true }]))
})
