/** Compares the window with the picture of it that is kept, in light and in dark. */
import { expect } from 'vitest'
import { page, server } from 'vitest/browser'
import { atRest, setMedia } from './window.ts'

/**
 * A picture that is not kept yet is made, and the test fails once, so that somebody looks at it; `--update` renews those that differ.
 * Pictures are kept for Linux, where every check runs: elsewhere letters are drawn in another way.
 */
export async function expectPicture(name: string): Promise<void> {
  if (server.platform !== 'linux') return
  for (const colorScheme of ['light', 'dark'] as const) {
    await setMedia({ colorScheme, reducedMotion: 'reduce' })
    await document.fonts.ready
    await atRest()
    await expect.element(page.elementLocator(document.body)).toMatchScreenshot(`${name}-${colorScheme}`)
  }
}
