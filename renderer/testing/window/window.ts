/** The window that component tests run in: its size, its keys, what the system says of colours and motion. */
import { commands, page } from 'vitest/browser'

type Media = { readonly colorScheme?: 'light' | 'dark' | null; readonly forcedColors?: 'active' | null; readonly contrast?: 'more' | null; readonly reducedMotion?: 'reduce' | null }

/** A key of another keyboard than the American one: what it writes, and where it is (`KeyboardEvent.code`). */
type KeyPlace = { readonly key: string; readonly code: string; readonly modifiers?: readonly ('Alt' | 'Control' | 'Meta' | 'Shift')[] }

declare module 'vitest/browser' {
  interface BrowserCommands {
    media(media: Media): Promise<void>
    pointAway(): Promise<void>
    press(keys: string): Promise<void>
    pressAt(place: KeyPlace): Promise<void>
    keyDown(key: string): Promise<void>
    keyUp(key: string): Promise<void>
    compose(text: string): Promise<void>
    composeKey(key: string): Promise<void>
    commit(text: string): Promise<void>
    look(name: string): Promise<void>
  }
}

const usual = { width: 1280, height: 800 }
/** Nothing moves unless a test asks for it: what fades or slides for a moment is waited for in every test that looks at the window at rest. */
const usualMedia: Media = { colorScheme: 'light', forcedColors: null, contrast: null, reducedMotion: 'reduce' }
/** What the system says now; nothing is known of it before the first test. */
let media: Media = {}
/** Whether the test has changed the size; otherwise it needs no setting back. */
let isResized = false

/** @param zoom 2 is 200 %: half of the width and height is left for what is drawn, as in a zoomed window */
export async function resize(width: number, height = usual.height, zoom = 1): Promise<void> {
  isResized = true
  await page.viewport(Math.round(width / zoom), Math.round(height / zoom))
}

/** What the system says of colours and motion, until the test ends. */
export async function setMedia(wanted: Media): Promise<void> {
  // All that is drawn is drawn anew by it.
  if (Object.entries(wanted).every(([name, value]) => media[name as keyof Media] === value)) return
  media = { ...media, ...wanted }
  await commands.media(wanted)
}

export type Theme = 'light' | 'dark'

/** Looks at what is drawn in light, and then in dark, each when it is at rest. */
export async function inEachTheme(lookAt: (theme: Theme) => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await setMedia({ colorScheme })
    await atRest()
    await lookAt(colorScheme)
  }
}

/**
 * A layer that opens is see-through for a moment; one with a text field in it React Aria even hides until it knows that no keyboard comes up on the
 * screen (utils/runAfterKeyboard.ts, 600 ms at most), which it does by a mask.
 */
const opening = '[data-entering], [style*="mask-image"]'

/** Resolves when what has just changed is drawn and moves no more. */
export async function atRest(): Promise<void> {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  do await drawn()
  while (document.querySelector(opening))
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
}

/** The direction of an Arabic or a Hebrew system, until the test ends. */
export const setDirection = (direction: 'ltr' | 'rtl'): void => void (document.documentElement.dir = direction)

/** A key with its modifiers, from a real keyboard, to whatever has the focus: `press('Control+Shift+E')`. */
export const press = (keys: string): Promise<void> => commands.press(keys)

/** The same on another keyboard: `pressAt({ key: 'т', code: 'KeyN', modifiers: ['Control'] })`. */
export const pressAt = (place: KeyPlace): Promise<void> => commands.pressAt(place)

/** Keeps a key down until it has repeated so many times. */
export async function holdDown(key: string, repeats: number): Promise<void> {
  for (let count = 0; count <= repeats; count += 1) await commands.keyDown(key)
  await commands.keyUp(key)
}

/** An input method shows this in the field that has the focus; nothing of it is entered before `commit`. */
export const compose = (text: string): Promise<void> => commands.compose(text)
/** A key that the input method takes for itself: Enter to choose, Escape to give up. The page hears of it all the same. */
export const composeKey = (key: string): Promise<void> => commands.composeKey(key)
/** The input method enters this, in the place of what it showed. */
export const commit = (text: string): Promise<void> => commands.commit(text)

/** Leaves a picture of the window in test-results/components, for whoever writes a test. */
export const look = (name: string): Promise<void> => commands.look(name)

/** As it is before every test. */
export async function resetWindow(): Promise<void> {
  setDirection('ltr')
  await commands.pointAway()
  await setMedia(usualMedia)
  if (isResized) await resize(usual.width, usual.height)
  isResized = false
}
