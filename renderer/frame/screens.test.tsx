/** The ten main screens, from the narrowest window to the widest and in both themes: held against axe's rules, and compared with the pictures that are kept. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { compactBelow, wideFrom } from '../page/widths.ts'
import { composer, number, openApp, reply, search, wrapUp } from '../testing/app.tsx'
import { expectNoBarriers } from '../testing/barriers.ts'
import { expectPicture } from '../testing/pictures.ts'
import { aContact } from '../testing/samples.ts'
import { atRest, resize } from '../testing/window.ts'

type Drawn = Awaited<ReturnType<typeof openApp>>
type Screen = { readonly name: string; readonly open: (drawn: Drawn) => void | Promise<void>; readonly shows: () => ReturnType<typeof page.getByRole>; readonly isModal?: true }

const card = page.getByRole('complementary', { name: 'Contact card' })
const message = composer.getByRole('textbox', { name: 'Message' })

const screens: readonly Screen[] = [
  { name: 'tasks', open: ({ page: { view } }) => view.showTasks(), shows: () => page.getByRole('navigation', { name: 'Tasks' }) },
  { name: 'chat', open: ({ page: { view } }) => view.openTask('chat'), shows: () => page.getByRole('log').getByText('And do I need my card?') },
  {
    name: 'card',
    open: ({ page: { view } }) => {
      view.openTask('chat')
      view.showCard(true, innerWidth < compactBelow ? 'compact' : innerWidth < wideFrom ? 'middle' : 'wide')
    },
    shows: () => card.getByText('Registration help'),
  },
  { name: 'wrap-up', open: ({ page: { view } }) => view.openTask('ended'), shows: () => wrapUp },
  {
    name: 'composer',
    open: async ({ desk, page: { view } }) => {
      desk.onQuery('contact.describe', ({ phone }) => aContact(phone, { place: 'Hawaii', timeZone: 'Pacific/Honolulu' }))
      view.openTask('chat')
      view.openComposer()
      await userEvent.fill(number, '8085550123')
      await userEvent.fill(message, 'Aloha, this is Dana at the voter hotline. Do you have a plan to vote?')
    },
    shows: () => composer.getByRole('img', { name: 'Can be texted' }),
  },
  {
    name: 'search',
    open: async ({ page: { view } }) => {
      view.openTask('chat')
      view.openSearch()
      await userEvent.fill(search.getByRole('combobox'), 'mar')
    },
    shows: () => search.getByRole('option').first(),
    isModal: true,
  },
  { name: 'stats', open: ({ page: { view } }) => view.openPage('stats'), shows: () => page.getByText('47', { exact: true }) },
  { name: 'settings', open: ({ page: { view } }) => view.openPage('settings'), shows: () => page.getByRole('heading', { name: 'Sending' }) },
  { name: 'shortcuts', open: ({ page: { view } }) => view.openShortcuts(), shows: () => page.getByRole('dialog', { name: 'Keyboard shortcuts' }), isModal: true },
  {
    name: 'status',
    open: async ({ page: { view } }) => {
      view.showTasks()
      await userEvent.click(page.getByRole('button', { name: /^Status:/ }))
    },
    shows: () => page.getByRole('menu'),
  },
]

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
    await expectNoBarriers(isModal ? shows().element() : document)
    if (kept.includes(width)) await expectPicture(`${name}-${width}`)
  })
})
