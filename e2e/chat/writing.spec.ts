/** What helps while writing: the menu of a right click, spelling in two languages, links, and the size and light of the window. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import type { App } from '../kit/app.ts'
import { changeSettings } from '../kit/bus/window.ts'
import { expect, test } from '../kit/fixtures.ts'
import { english } from '../kit/wording.ts'

type Menus = {
  /** Of the last menu. */
  labels(): Promise<readonly string[]>
  choose(label: string): Promise<void>
  forget(): Promise<void>
}
type Shown = { labels: string[]; choose(label: string): void }

/** Catches menus before the system draws them. */
async function watchMenus(app: App): Promise<Menus> {
  await app.electron.evaluate(({ Menu }) => {
    const shown: Shown = { labels: [], choose: () => undefined }
    Object.assign(globalThis, { shown })
    Menu.prototype.popup = function popup() {
      shown.labels = this.items.map(({ type, label }) => (type === 'separator' ? '-' : label))
      shown.choose = (label) => (this.items.find((item) => item.label === label) as { click: () => void } | undefined)?.click()
    }
  })
  const labels = () => app.electron.evaluate(() => (globalThis as unknown as { shown: Shown }).shown.labels)
  return {
    forget: () => app.electron.evaluate(() => void ((globalThis as unknown as { shown: Shown }).shown.labels = [])),
    labels,
    choose: async (label) => {
      const said = (await labels()).find((each) => english(each) === label)
      await app.electron.evaluate((_, chosen) => (globalThis as unknown as { shown: Shown }).shown.choose(chosen), said ?? label)
    },
  }
}

const logOf = (folder: string): string => readdirSync(join(folder, 'data', 'logs')).map((name) => readFileSync(join(folder, 'data', 'logs', name), 'utf8')).join('')

/** On its first word. */
const onFirstWord = { button: 'right', position: { x: 24, y: 18 } } as const

/** Clicks until the menu of a field's first word begins so: words are looked at a moment after they are written. */
async function menuOn(field: Locator, menu: Menus, first: string): Promise<void> {
  await expect(async () => {
    await menu.forget()
    await field.click(onFirstWord)
    await expect.poll(async () => (await menu.labels())[0], { timeout: 500 }).toBe(first)
  }).toPass()
}

test('a field has its menu and its spelling, a link its browser, and the window its size and its light', async ({ app, agent, folder }) => {
  await agent.setStatus('Available')
  await agent.openComposer()
  const menu = await watchMenus(app)
  await test.step('a misspelt word offers what was meant in either language, and is learnt; nothing is fetched for it', async () => {
    await agent.message().pressSequentially('Recieve or votación in Ahwatukee ')
    await menuOn(agent.message(), menu, 'Receive')
    expect((await menu.labels()).slice(-10)).toEqual(['Add to dictionary', '-', 'Undo', 'Redo', '-', 'Cut', 'Copy', 'Paste', '-', 'Select all'])
    await menu.choose('Receive')
    await expect(agent.message()).toHaveValue('Receive or votación in Ahwatukee ')
    await agent.message().fill(' bienbenido ')
    await menuOn(agent.message(), menu, 'biennium')
    expect(await menu.labels()).toContain('bienvenido')

    await agent.message().fill('Ahwatukee is a place ')
    await menuOn(agent.message(), menu, 'Milwaukee')
    await menu.choose('Add to dictionary')
    await menuOn(agent.message(), menu, 'Undo')
    await expect.poll(() => readFileSync(join(folder, 'data', 'Custom Dictionary.txt'), 'utf8')).toContain('Ahwatukee')
    expect(readdirSync(join(folder, 'data', 'Dictionaries')).toSorted()).toEqual(['en-US-10-1.bdic', 'es-ES-3-0.bdic'])
    expect(logOf(folder)).not.toContain('does not know our dictionary')
  })

  await test.step('the languages are a setting, and with none nothing is marked', async () => {
    await changeSettings(app, { spelling: 'es' })
    await agent.number().pressSequentially('ballot ')
    await agent.message().pressSequentially('ballot ')
    await menuOn(agent.message(), menu, 'ballet')
    // Neither names nor numbers are looked at.
    await menuOn(agent.number(), menu, 'Undo')
    await changeSettings(app, { spelling: 'off' })
    await agent.message().fill('')
    await agent.message().pressSequentially('balllot ')
    await menuOn(agent.message(), menu, 'Undo')
    await changeSettings(app, { spelling: 'en' })
    await agent.message().fill('')
    await agent.message().pressSequentially('recieve ')
    await menuOn(agent.message(), menu, 'receive')
  })

  await test.step('the keyboard’s menu key opens the menu where the caret is', async () => {
    await agent.message().fill('Hello')
    await app.page.keyboard.press('ContextMenu')
    await expect.poll(menu.labels).toContain('Select all')
  })

  const factor = () => app.electron.evaluate(({ BrowserWindow }) => Math.round(BrowserWindow.getAllWindows()[0]!.webContents.getZoomFactor() * 100))
  // Playwright's own keys reach the page alone.
  const press = (keyCode: string, ...modifiers: readonly ('control' | 'shift')[]) =>
    app.electron.evaluate(({ BrowserWindow }, event) => BrowserWindow.getAllWindows()[0]!.webContents.sendInputEvent(event), { type: 'keyDown' as const, keyCode, modifiers: [...modifiers] })
  const isDark = async () => {
    // Playwright lets every page believe that the system is light.
    await app.page.emulateMedia({ colorScheme: null })
    return app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  }
  const ground = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBackgroundColor())

  await test.step('a link of a text opens in the browser, and nothing else does', async () => {
    await app.electron.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async (url) => void opened.push(url)
    })
    const open = (url: string) => app.page.evaluate((address) => window.desk.command('link.open', { url: address }), url)
    expect(await open('https://azsos.gov/elections?a=1')).toEqual({ ok: true })
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'http://127.0.0.1:4010/']) expect(await open(url)).toMatchObject({ ok: false, refusal: { kind: 'trouble' } })
    expect(await app.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual(['https://azsos.gov/elections?a=1'])
  })

  await test.step('the size of the page is set by keys, and its light by the settings', async () => {
    await press('=', 'control')
    await expect.poll(factor).toBe(110)
    await press('=', 'control', 'shift')
    await expect.poll(factor).toBe(125)
    await press('-', 'control')
    await expect.poll(factor).toBe(110)
    for (const [theme, dark, colour] of [['light', false, '#EEF1F1'], ['dark', true, '#0D1112']] as const) {
      await changeSettings(app, { theme })
      await expect.poll(async () => [await isDark(), await ground()]).toEqual([dark, colour])
    }
  })

  await test.step('the next window is so from its first moment, after a kill too', async () => {
    await app.kill()
    await app.start()
    expect([await isDark(), await ground()]).toEqual([true, '#0D1112'])
    await expect.poll(factor).toBe(110)
    await press('0', 'control')
    await expect.poll(factor).toBe(100)
  })
})
