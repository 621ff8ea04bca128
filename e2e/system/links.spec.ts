/** Links, the shortcut and the login: from the system into the composer, and never further. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../kit/app.ts'
import { test, expect } from '../kit/bus/fixtures.ts'
import { changeSettings, summonsTo, windowOf } from '../kit/bus/window.ts'
import { isSend } from '../kit/carrier.ts'

const copy = ({ electron }: App, text: string) => electron.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)

test('a link, a shortcut from anywhere and the login bring the app, and never more than they say', async ({ app, agent, carrier, folder, hand, notifications }) => {
  await test.step('a second start without a link, or with a wrong one, only brings the window', async () => {
    await windowOf(app).hide()
    const summons = await summonsTo(app)
    expect(await app.startAgain('sms:%zz')).toBe(0)
    await expect.poll(() => windowOf(app).is('isVisible')).toBe(true)
    expect(await summons()).toEqual([])
  })

  await test.step('a link at a second start fills the composer of the first, and sends nothing', async () => {
    await agent.setStatus('Available')
    await windowOf(app).hide()
    const summons = await summonsTo(app)
    expect(await app.startAgain('sms:+18085550123?body=Hi%20there%20%26%20good%20day')).toBe(0)
    await expect.poll(summons).toEqual([{ to: 'composer', number: '+18085550123', body: 'Hi there & good day' }])
    expect(await windowOf(app).is('isVisible')).toBe(true)
    await expect(agent.number()).toHaveValue(/808.*555.*0123/)
    await expect(agent.message()).toHaveValue('Hi there & good day')

    expect(await app.startAgain('tel:+1-808-555-0123')).toBe(0)
    await expect.poll(summons).toContainEqual({ to: 'composer', number: '+1-808-555-0123' })
    expect((await carrier.requests()).filter(isSend)).toEqual([])
  })

  await test.step('starting at login is a file of the desktop, and is taken back', async () => {
    const file = join(folder, 'config', 'autostart', 'textdesk.desktop')
    await changeSettings(app, { desktop: { openAtLogin: true, startHidden: true } })
    expect(readFileSync(file, 'utf8')).toMatch(/^Exec=.* --hidden$/m)
    await changeSettings(app, { desktop: { startHidden: false } })
    expect(readFileSync(file, 'utf8')).not.toContain('--hidden')
    await changeSettings(app, { desktop: { openAtLogin: false } })
    expect(existsSync(file)).toBe(false)
  })

  await test.step('a shortcut that cannot be had is told', async () => {
    await changeSettings(app, { desktop: { shortcut: 'Control+Alt+Nokey' } })
    await expect.poll(notifications.titles).toEqual(['Control+Alt+Nokey is not free'])
    await changeSettings(app, { desktop: { shortcut: 'Control+C' } })
    await expect.poll(notifications.titles).toEqual(['Control+Alt+Nokey is not free', 'Control+C is no shortcut for Textdesk'])
  })

  await test.step('the shortcut opens the composer from anywhere, with the number from the clipboard', async () => {
    await windowOf(app).hide()
    const summons = await summonsTo(app)
    await changeSettings(app, { desktop: { shortcut: 'Control+Alt+M' } })
    await copy(app, '(808) 555-0123')
    hand.press('ctrl+alt+m')
    await expect.poll(summons).toEqual([{ to: 'composer', number: '+1 808 555 0123' }])
    expect(await windowOf(app).is('isVisible')).toBe(true)

    await copy(app, 'a recipe')
    hand.press('ctrl+alt+m')
    await expect.poll(summons).toHaveLength(2)
    expect((await summons())[1]).toEqual({ to: 'composer' })
  })

  await test.step('a shortcut that was given back does nothing any more, though the desktop may keep it', async () => {
    const summons = await summonsTo(app)
    // As on Wayland, where a key is never given back.
    await app.electron.evaluate(({ globalShortcut }) => Object.assign(globalShortcut, { unregister: () => undefined }))
    await changeSettings(app, { desktop: { shortcut: 'Control+Alt+M' } })
    await changeSettings(app, { desktop: { shortcut: 'Control+Alt+K' } })
    const before = (await summons()).length
    await copy(app, '(808) 555-0123')
    hand.press('ctrl+alt+m')
    await copy(app, '(808) 555-0124')
    hand.press('ctrl+alt+k')
    await expect.poll(async () => (await summons()).slice(before)).toEqual([{ to: 'composer', number: '+1 808 555 0124' }])
  })
})

test.describe('on a Wayland desktop', () => {
  test.use({ desktop: { XDG_SESSION_TYPE: 'wayland' } })

  test('the clipboard is read once the window has the focus, and not at all when it gets none', async ({ app, hand }) => {
    const summons = await summonsTo(app)
    await changeSettings(app, { desktop: { shortcut: 'Control+Alt+M' } })
    // What a Wayland program sees: its last clipboard until it has the focus, then the true one.
    await app.electron.evaluate(({ BrowserWindow, clipboard }) => {
      const readText = () => (BrowserWindow.getAllWindows()[0]?.isFocused() ? '(808) 555-0124' : '(808) 555-0123')
      Object.assign(clipboard, { readText })
    })
    await windowOf(app).hide()
    await expect.poll(() => windowOf(app).is('isFocused')).toBe(false)
    hand.press('ctrl+alt+m')
    await expect.poll(summons).toEqual([{ to: 'composer', number: '+1 808 555 0124' }])

    await app.electron.evaluate(({ BrowserWindow }) => Object.assign(BrowserWindow.getAllWindows()[0]!, { isFocused: () => false }))
    hand.press('ctrl+alt+m')
    await expect.poll(summons).toHaveLength(2)
    expect((await summons())[1]).toEqual({ to: 'composer' })
  })
})
