/** The main screens, opened and found in whatever language the window speaks. */
import { expect } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { compactBelow, wideFrom } from '../page/view/widths.ts'
import { taskbarWords } from '../taskbar/words.ts'
import type { openApp } from './app.tsx'
import { dataOf } from './window/wording.ts'
import { eveningWorld } from './world/evening.ts'
import { aContact } from './world/samples.ts'
import { eveningBoard, inTeam } from './world/team.ts'

type Drawn = Awaited<ReturnType<typeof openApp>>

export type Screen = { readonly name: string; readonly open: (drawn: Drawn) => unknown; readonly shows: () => Locator; readonly isModal?: true }

/** What people wrote and are called on these screens. */
export const eveningData = dataOf({ ...eveningWorld, board: eveningBoard }, 'AC0000', 'Ruben Castellano', 'RC', 'US', 'Hawaii', 'English', 'Español', 'Aloha, this is Dana at the voter hotline. Do you have a plan to vote?')

/** Names and previews, which are whole elsewhere; and what the search field says of itself, which gives way to all else in the task bar. */
export function mayEnd(text: string): boolean {
  const hint = taskbarWords.search<string>({ long: (inner) => inner.join('') }).join('')
  return text === hint || eveningData.some((each) => text.includes(each))
}

const dialog = page.getByRole('dialog')
const beside = page.getByRole('complementary')

export const screens: readonly Screen[] = [
  { name: 'tasks', open: ({ page: { view } }) => view.showTasks(), shows: () => page.getByRole('navigation').first() },
  { name: 'chat', open: ({ page: { view } }) => view.openTask('chat'), shows: () => page.getByRole('log').getByText('And do I need my card?') },
  {
    name: 'card',
    open: ({ page: { view } }) => {
      view.openTask('chat')
      view.showCard(true, innerWidth < compactBelow ? 'compact' : innerWidth < wideFrom ? 'middle' : 'wide')
    },
    shows: () => beside.getByText('Moved in May.'),
  },
  { name: 'wrap-up', open: ({ page: { view } }) => view.openTask('ended'), shows: () => beside },
  {
    name: 'composer',
    open: async ({ desk, page: { view } }) => {
      desk.onQuery('contact.describe', ({ phone }) => aContact(phone, { place: 'Hawaii', timeZone: 'Pacific/Honolulu' }))
      view.openTask('chat')
      view.openComposer()
      await userEvent.fill(dialog.getByRole('combobox'), '8085550123')
      await userEvent.fill(dialog.getByRole('textbox'), 'Aloha, this is Dana at the voter hotline. Do you have a plan to vote?')
    },
    shows: () => dialog.getByText(/Hawaii/),
  },
  {
    name: 'search',
    open: async ({ page: { view } }) => {
      view.openTask('chat')
      view.openSearch()
      await userEvent.fill(dialog.getByRole('combobox'), 'mar')
    },
    shows: () => dialog.getByRole('option').first(),
    isModal: true,
  },
  {
    name: 'people',
    open: async ({ page: { view } }) => {
      view.openPage('people')
      const row = page.getByRole('main').getByRole('listbox').getByRole('option').first()
      await expect.element(row).toBeVisible()
      await userEvent.click(row)
    },
    shows: () => page.getByRole('main').getByRole('heading', { level: 2 }).first(),
  },
  { name: 'stats', open: ({ page: { view } }) => view.openPage('stats'), shows: () => page.getByText('47', { exact: true }) },
  { name: 'evening', open: ({ page: { view } }) => view.openPage('evening'), shows: () => page.getByText('36', { exact: true }) },
  {
    name: 'team',
    open: ({ desk, page: { view } }) => {
      desk.onQuery('team.board', () => eveningBoard)
      desk.tell({ kind: 'team', row: { ...inTeam, isSupervisor: true } })
      view.openPage('team')
    },
    shows: () => page.getByRole('table'),
  },
  { name: 'settings', open: ({ page: { view } }) => view.openPage('settings'), shows: () => page.getByRole('slider') },
  {
    name: 'team-settings',
    open: async ({ page: { view } }) => {
      view.openPage('settings')
      await expect.poll(() => document.querySelector('[data-section="team"]')).not.toBeNull()
      document.querySelector('[data-section="team"]')!.scrollIntoView()
    },
    shows: () => page.getByRole('listitem').getByRole('button').last(),
  },
  { name: 'shortcuts', open: ({ page: { view } }) => view.openShortcuts(), shows: () => dialog, isModal: true },
  {
    name: 'status',
    open: async ({ page: { view } }) => {
      view.showTasks()
      await userEvent.click(document.querySelector('header [aria-haspopup="true"]')!)
    },
    shows: () => page.getByRole('menu'),
  },
]
