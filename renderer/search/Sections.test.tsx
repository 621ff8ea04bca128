import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { composer, openApp, openChat, reply, search } from '../testing/app.tsx'
import { renderPage } from '../testing/render.tsx'
import { templates } from '../testing/templates.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look, press, resize } from '../testing/window/window.ts'
import { evening, eveningWorld } from '../testing/world/evening.ts'
import { Search } from './Search.tsx'

const field = search.getByRole('combobox')
const option = (name: string | RegExp) => search.getByRole('option', { name })
const chip = (name: string) => search.getByRole('button', { name, exact: true })
const note = { id: 'n1', phone: '+16025550148', body: 'Votes with her mother, who stands in line badly', at: evening - 3_600_000, rev: 1 }

async function searchFor(typed: string) {
  await press('Control+K')
  await userEvent.fill(field, typed)
}

describe('what is found beside people and messages', () => {
  it.each([1280, 380])('stands in sections of its own, each with a filter that says how much it is, at %i px', async (width) => {
    await resize(width)
    await renderPage(<Search />, { ...eveningWorld, now: () => evening, templates, notes: [note] })
    await userEvent.fill(field, 'line')
    for (const name of ['Notes', 'Templates']) await expect.element(search.getByRole('group', { name, exact: true })).toBeInTheDocument()
    await look(`search-sections-${width}`)
    await expectNoBarriers()
    await userEvent.click(chip('Templates (1)'))
    await expect.element(option(/./)).toHaveAccessibleName('Template, In line at closing')
    await expect.element(search.getByText('1 result')).toBeVisible()
  })

  it('is no template and no setting when a filter says that messages are meant', async () => {
    await openApp({ templates })
    await searchFor('line is:failed')
    await expect.element(search.getByText(/results?$/)).toBeVisible()
    expect(search.getByRole('button', { name: /^Templates/ }).query()).toBeNull()
  })
})

it('a template that is chosen comes into the reply that is being written, and is not sent', async () => {
  const { desk } = await openChat({ templates })
  await userEvent.type(reply, 'Thanks')
  await searchFor('closing')
  await userEvent.click(option('Template, In line at closing'))
  await expect.element(reply).toHaveValue('Thanks Stay in line.')
  await expect.element(reply).toHaveFocus()
  expect(desk.given('message.send')).toEqual([])
})

it('with no reply before the agent it comes into a new message', async () => {
  const { page: { view } } = await openApp({ templates })
  view.openPage('stats')
  await searchFor('closing')
  await press('Enter')
  await expect.element(composer.getByRole('textbox', { name: 'Message' })).toHaveValue('Stay in line.')
  await userEvent.fill(composer.getByRole('textbox', { name: 'Message' }), 'Hello')
  await searchFor('closing')
  await userEvent.click(option('Template, In line at closing'))
  await expect.element(composer.getByRole('textbox', { name: 'Message' })).toHaveValue('Hello Stay in line.')
})

it('a setting leads to where it stands in the settings', async () => {
  await openApp()
  await searchFor('voter turns red')
  await userEvent.click(option('Setting, A waiting voter turns red after, in Incoming chats'))
  await expect.element(page.getByRole('region', { name: 'Settings' }).getByRole('textbox', { name: 'A waiting voter turns red after' })).toBeVisible()
  await expect.element(page.getByRole('searchbox', { name: 'Find a setting' })).toHaveValue('A waiting voter turns red after')
})

it('a note leads to the chat of the person whose it is', async () => {
  const { desk, page: { view } } = await openApp()
  desk.onQuery('search', () => ({ contacts: [], messages: [], notes: [{ note, name: 'Marisol Vega', taskId: 'chat', conversationId: 'CHchat' }] }))
  await searchFor('mother')
  await userEvent.click(option(/^Note on Marisol Vega, /))
  await expect.poll(() => view.getState().selected).toBe('chat')
})
