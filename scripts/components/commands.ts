/** What component tests ask of the window they run in. Vitest hands each over from the page, and Playwright carries it out. */
import { defineBrowserCommand } from '@vitest/browser-playwright'

type Media = {
  readonly colorScheme?: 'light' | 'dark' | null
  readonly forcedColors?: 'active' | null
  readonly contrast?: 'more' | null
  readonly reducedMotion?: 'reduce' | null
}

/** What the system says of colours and motion; null is what it said by itself. */
const media = defineBrowserCommand<[Media]>(({ page }, wanted) => page.emulateMedia(wanted))

/** The mouse leaves the window. */
const pointAway = defineBrowserCommand<[]>(({ page }) => page.mouse.move(-1, -1))

/** A key with its modifiers, as Playwright writes it: `Control+Shift+E`. */
const press = defineBrowserCommand<[string]>(({ page }, keys) => page.keyboard.press(keys))

/** A key that goes down; once more while it is down, it repeats. */
const keyDown = defineBrowserCommand<[string]>(({ page }, key) => page.keyboard.down(key))
const keyUp = defineBrowserCommand<[string]>(({ page }, key) => page.keyboard.up(key))

/** An input method shows this in the field, and nothing of it is entered yet. */
const compose = defineBrowserCommand<[string]>(async ({ page, context }, text) => {
  const session = await context.newCDPSession(page)
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await session.detach()
})

/** What Windows calls every key that an input method has taken for itself. */
const takenByMethod = 229

/** A key that an input method uses: the page hears of it, and nothing else comes of it. macOS and Linux name the key, Windows says `Process`. */
const composeKey = defineBrowserCommand<[string]>(async ({ page, context }, key) => {
  const session = await context.newCDPSession(page)
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: takenByMethod })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: takenByMethod })
  await session.detach()
})

type Place = { readonly key: string; readonly code: string; readonly modifiers?: readonly (keyof typeof bits)[] }
/** As Chromium's protocol counts them. */
const bits = { Alt: 1, Control: 2, Meta: 4, Shift: 8 } as const

/** A key of another keyboard than the American one: what it writes, and where it is. */
const pressAt = defineBrowserCommand<[Place]>(async ({ page, context }, { key, code, modifiers = [] }) => {
  const session = await context.newCDPSession(page)
  const event = { key, code, modifiers: modifiers.reduce((sum, each) => sum + bits[each], 0), ...(modifiers.includes('Control') ? {} : { text: key }) }
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
  await session.detach()
})

/** The input method enters this. */
const commit = defineBrowserCommand<[string]>(({ page }, text) => page.keyboard.insertText(text))

/** A picture of the window, for the eyes of whoever writes a test; nobody else waits for it. */
const look = defineBrowserCommand<[string]>(async ({ page }, name) => {
  if (process.env.TEXTDESK_LOOK === '1') await page.screenshot({ path: `test-results/components/${name}.png` })
})

export const commands = { media, pointAway, press, pressAt, keyDown, keyUp, compose, composeKey, commit, look }
