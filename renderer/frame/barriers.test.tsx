/** Every screen against axe's rules, in both themes, from the narrowest window to the widest. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { StartedPage } from '../page/create.ts'
import { ended, openApp, search, wrapUp } from '../testing/app.tsx'
import { expectNoBarriers } from '../testing/barriers.ts'
import { resize } from '../testing/window.ts'

type Screen = { readonly name: string; readonly open: (window: StartedPage) => void | Promise<void>; readonly shows: () => ReturnType<typeof page.getByRole>; readonly isModal?: true }

const screens: readonly Screen[] = [
  { name: 'tasks', open: ({ view }) => view.showTasks(), shows: () => page.getByRole('navigation', { name: 'Tasks' }) },
  { name: 'talk', open: ({ view }) => view.openTask('chat'), shows: () => page.getByRole('log') },
  { name: 'card', open: ({ view }) => { view.openTask('chat'); view.showCard(true, 'wide') }, shows: () => page.getByRole('log') },
  {
    name: 'wrap-up',
    open: async ({ view }) => {
      view.showTasks()
      await userEvent.click(ended)
    },
    shows: () => wrapUp,
  },
  { name: 'message', open: ({ view }) => view.openComposer(), shows: () => page.getByRole('dialog', { name: 'New message' }) },
  { name: 'search', open: ({ view }) => view.openSearch(), shows: () => search, isModal: true },
  { name: 'stats', open: ({ view }) => view.openPage('stats'), shows: () => page.getByRole('region', { name: 'Stats' }) },
  { name: 'settings-page', open: ({ view }) => view.openPage('settings'), shows: () => page.getByRole('region', { name: 'Settings' }) },
  { name: 'sheet', open: ({ view }) => view.openShortcuts(), shows: () => page.getByRole('dialog', { name: 'Keyboard shortcuts' }), isModal: true },
  { name: 'status', open: () => userEvent.click(page.getByRole('button', { name: /^Status:/ })), shows: () => page.getByRole('menu') },
]

describe.each([380, 640, 1000, 1280])('at %i px', (width) => {
  it.each(screens)('$name has no barrier', async ({ open, shows, isModal }) => {
    await resize(width, 760)
    const drawn = await openApp()
    await open(drawn.page)
    await expect.element(shows()).toBeVisible()
    // What a modal dialog covers is hidden from everybody, its landmarks too.
    await expectNoBarriers(isModal ? shows().element() : document)
  })
})
