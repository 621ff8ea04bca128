/** The main screens, from the narrowest window to the widest and in both themes: held against axe's rules, and compared with the pictures that are kept. */
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { compactBelow } from '../../page/view/widths.ts'
import { openApp, reply } from '../../testing/app.tsx'
import { screens } from '../../testing/screens.ts'
import { expectNoBarriersIn } from '../../testing/window/barriers.ts'
import { expectPictureIn } from '../../testing/window/pictures.ts'
import { atRest, inEachTheme, resize } from '../../testing/window/window.ts'

/** Where the window is drawn as a whole and as one pane; between them it only grows. */
const kept = [380, 1280]

describe.each([380, 640, 1000, 1280])('at %i px', (width) => {
  it.each(screens)('$name has no barrier, and looks as it is kept', async ({ name, open, shows, isModal }) => {
    await resize(width, width === 380 ? 640 : 760)
    const drawn = await openApp()
    // A ring is drawn around what has the focus after a key or a text box had it, be it in another test: a press on nothing ends that.
    if (width >= compactBelow) await expect.element(reply).toHaveFocus()
    await userEvent.click(document.body, { position: { x: 1, y: 1 } })
    await atRest()
    await open(drawn)
    await expect.element(shows()).toBeVisible()
    // What a modal dialog covers is hidden from everybody, its landmarks too.
    const where = isModal ? shows().element() : document
    await inEachTheme(async (theme) => {
      await expectNoBarriersIn(theme, where)
      if (kept.includes(width)) await expectPictureIn(theme, `${name}-${width}`)
    })
  })
})
