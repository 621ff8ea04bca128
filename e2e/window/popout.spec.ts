/** A chat in a window of its own: nothing that is typed is lost, whichever window closes or dies, and whoever is led to the chat is led to its window. */
import type { Page } from '@playwright/test'
import { agentAt } from '../kit/agent.ts'
import { loseFocus, type App } from '../kit/app.ts'
import { expect, test } from '../kit/bus/fixtures.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const other = '(602) 555-0148'

/** Opens the chat that the window shows in a window of its own. */
async function popOut(app: App) {
  const opened = app.electron.waitForEvent('window')
  await agentAt(app).chat().getByRole('button', { name: 'More', exact: true }).click()
  await app.page.getByRole('menuitem', { name: 'Open in its own window' }).click()
  const page = await opened
  return { page, ...agentAt({ page }) }
}

const isElsewhere = (page: Page) => page.getByRole('heading', { name: 'This chat is open in its own window' })
const bringBack = (page: Page) => page.getByRole('button', { name: 'Bring it back here' }).click()
const unread = (app: App) => app.page.evaluate(async () => (await window.desk.query('desk.snapshot', {})).tasks[0]?.unread)

/** The windows that there are. One that has just been closed is listed for a moment more, and answers nothing. */
const windows = ({ electron }: App) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((each) => !each.isDestroyed() && !each.webContents.isDestroyed())
      .map((each) => ({ which: each.webContents.getURL().includes('chat=') ? 'chat' : 'main', isVisible: each.isVisible(), page: each.webContents.id })),
  )

const visible = async (app: App) => (await windows(app)).filter(({ isVisible }) => isVisible).map(({ which }) => which)

/** The page of the main window or of the chat's; Playwright knows none of a process that died, though the app draws it anew. */
function pageOf(app: App, which: 'main' | 'chat') {
  const id = async () => (await windows(app)).find((each) => each.which === which)!.page
  return {
    /** Resolves when another process has its page. */
    kill: async () =>
      app.electron.evaluate(async ({ webContents }, of) => {
        const page = webContents.fromId(of)!
        const drawn = new Promise<void>((resolve) => page.once('did-finish-load', () => resolve()))
        page.forcefullyCrashRenderer()
        await drawn
      }, await id()),
    /** What is in the Reply box, and all that the page says. */
    content: async () =>
      app.electron.evaluate(async ({ webContents }, of) => {
        const said: unknown = await webContents.fromId(of)!.executeJavaScript('({ reply: document.querySelector("main textarea")?.value, text: document.body.innerText })')
        return said as { readonly reply?: string; readonly text: string }
      }, await id()),
  }
}

test.beforeEach(async ({ agent }) => {
  await agent.setStatus('Available')
  await agent.compose(number, 'Hello', 'open')
})

test('a chat in a window of its own loses nothing when that closes or dies, and the window ends with it', async ({ app, agent, carrier }) => {
  await test.step('it goes on there, and comes back with what was typed', async () => {
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
  })

  await test.step('a window of its own that dies is drawn anew with what was typed, and the chat comes back from it', async () => {
    const own = await popOut(app)
    await expect(own.reply()).toHaveValue('At the lib')
    await own.reply().fill('At the library')
    await pageOf(app, 'chat').kill()
    await expect.poll(pageOf(app, 'chat').content).toMatchObject({ reply: 'At the library' })
    await expect(isElsewhere(app.page)).toBeVisible()
    await bringBack(app.page)
    await expect(agent.reply()).toHaveValue('At the library')
  })

  await test.step('it ends with its chat', async () => {
    const own = await popOut(app)
    await own.reply().press('Enter')
    await expect.poll(() => carrier.textsTo(voter)).toEqual(['Hello', 'At the library'])
    await own.chat().getByRole('button', { name: 'End chat' }).click()
    const gone = own.page.waitForEvent('close')
    await own.wrapUp().getByRole('button', { name: 'Complete' }).click()
    await gone
    await expect(agent.actives()).toHaveCount(0)
  })
})

test('whoever is led to a chat is led to its window, and neither quitting nor the end of the main window loses or doubles what is typed there', async ({ app, agent, notifications, carrier }) => {
  const first = await popOut(app)
  await test.step('a click on a notification leads to it, and what it leads elsewhere is shown by the main one', async () => {
    await loseFocus(app.page)
    await loseFocus(first.page)
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((each) => each.hide()))
    await carrier.receive(voter, 'When do I vote?')
    await expect.poll(notifications.titles).toEqual([number])
    notifications.click(number)
    await expect.poll(() => visible(app)).toEqual(['chat'])

    await first.page.evaluate(() => window.desk.command('window.lead', { to: 'composer', number: '6025550148' }))
    await expect(agent.number()).toHaveValue(other)
    await expect.poll(() => visible(app)).toContain('main')
  })

  await test.step('quitting keeps what was typed a moment ago, in either window', async () => {
    await agent.message().fill('Hello to you too')
    await agent.send().click()
    await agent.way('open').click()
    await agent.reply().fill('Not yet sent either')
    await first.reply().fill('Not yet sent')
    await app.close()
    await app.start()
    await agent.active(other).click()
    await expect(agent.reply()).toHaveValue('Not yet sent either')
    await agent.active(number).click()
    await expect(agent.reply()).toHaveValue('Not yet sent')
  })

  await test.step('a main window that is drawn anew, or dies, leaves it to its own, and no text goes twice', async () => {
    const own = await popOut(app)
    await expect(own.reply()).toHaveValue('Not yet sent')
    await app.page.reload()
    await expect(isElsewhere(app.page)).toBeVisible()
    await pageOf(app, 'main').kill()
    await expect.poll(pageOf(app, 'main').content).toMatchObject({ text: expect.stringContaining('This chat is open in its own window') })
    await own.reply().press('Enter')
    const texts = ['Hello', 'Not yet sent']
    await expect.poll(() => carrier.textsTo(voter)).toEqual(texts)
    await own.page.close()
    await expect.poll(pageOf(app, 'main').content).toMatchObject({ reply: '' })
    expect(await carrier.textsTo(voter)).toEqual(texts)
  })
})
