/** Compares the window with the picture of it that is kept, in light and in dark. */
import { expect } from 'vitest'
import { page, server } from 'vitest/browser'
import { inEachTheme, type Theme } from './window.ts'

/**
 * A picture that is not kept yet is made, and the test fails once, so that somebody looks at it; `--update` renews those that differ.
 * Pictures are kept for Linux, where every check runs: elsewhere letters are drawn in another way.
 */
export const expectPicture = (name: string): Promise<void> => inEachTheme((theme) => expectPictureIn(theme, name))

/** The same for the theme that is drawn. */
export async function expectPictureIn(theme: Theme, name: string): Promise<void> {
  if (server.platform !== 'linux') return
  await document.fonts.ready
  await expect.element(page.elementLocator(document.body)).toMatchScreenshot(`${name}-${theme}`)
}
