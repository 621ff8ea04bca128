import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look, resize } from '../testing/window/window.ts'
import { aContact, aMessage } from '../testing/world/samples.ts'
import css from './Search.module.css'
import { Search } from './Search.tsx'

const result = page.getByRole('option')
const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)

it.each([
  ['jose', ['José']],
  ['投票', ['投票']],
  ['6025550199', ['602) 555-0199']],
])('marks by what a name and a text were found: %s', async (typed, marked) => {
  const { desk } = await renderPage(<Search />)
  const bodies: Readonly<Record<string, string>> = { jose: 'Hello', 投票: '明天的投票站在哪里', '6025550199': 'Call (602) 555-0199' }
  desk.onQuery('search', () => ({ contacts: typed === 'jose' ? [aContact('+16025550148', { name: 'José Núñez' })] : [], messages: [{ message: aMessage(1, bodies[typed]!), phone: '+14145550101' }] }))
  await userEvent.fill(page.getByRole('combobox'), typed)
  await expect.element(result.first()).toBeInTheDocument()
  expect(marks()).toEqual(marked)
})

it('shows a found text in its own direction, from its beginning', async () => {
  const { desk } = await renderPage(<Search />)
  desk.onQuery('search', () => ({ contacts: [], messages: [{ message: aMessage(1, 'سَلام! متى يفتح المركز؟ 4418'), phone: '+14145550101', name: 'محمد!' }] }))
  await userEvent.fill(page.getByRole('combobox'), 'سلام')
  await expect.element(result).toBeInTheDocument()
  expect(marks()).toEqual(['سَلام'])
  expect(getComputedStyle(document.querySelector('mark')!.parentElement!).direction).toBe('rtl')
})

it('takes filters from what is typed, says what is none, and asks the desk by both', async () => {
  const { desk } = await renderPage(<Search />)
  const asked = desk.holdQuery('search')
  await userEvent.fill(page.getByRole('combobox'), 'ballot is:failed after:2026-10-01 colour:red')
  await expect.poll(() => asked.at(-1)?.input).toEqual({ text: 'ballot colour:red', limit: 50, filters: { is: ['failed'], after: '2026-10-01' } })
  await expect.element(page.getByText(/colour:red.* is no filter, so it’s looked for as words\./)).toBeVisible()
})

it.each([1280, 380])('offers filters while they are typed, and Enter takes the one that is meant, at %i px', async (width) => {
  await resize(width)
  const { desk } = await renderPage(<Search />)
  desk.onQuery('search', () => ({ contacts: [aContact('+16025550148', { name: 'Ballot Blake' })], messages: [{ message: aMessage(1, 'Where is my ballot?'), phone: '+14145550101' }], isCut: true }))
  const field = page.getByRole('combobox')
  await userEvent.fill(field, 'ballot is:')
  await expect.element(page.getByRole('option', { name: 'Filter, is:unread, Not read yet' })).toBeVisible()
  await look(`search-${width}`)
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(field).toHaveValue('ballot is:failed ')
  await expectNoBarriers()
})

it('says when older messages may be missing', async () => {
  const { desk } = await renderPage(<Search />)
  desk.onQuery('search', () => ({ contacts: [], messages: [], isCut: true }))
  await userEvent.fill(page.getByRole('combobox'), 'ballot tag:x')
  await expect.element(page.getByText(/Only the newest messages with these words were looked through/)).toBeVisible()
})

it('leads to commands, and has what led somewhere ready the next time', async () => {
  const { page: { view } } = await renderPage(<Search />)
  await userEvent.fill(page.getByRole('combobox'), 'sta')
  await userEvent.click(page.getByRole('option', { name: 'Command, Stats' }))
  await expect.poll(() => view.getState()).toMatchObject({ page: 'stats', searched: ['sta'] })
  await userEvent.fill(page.getByRole('combobox'), '')
  await userEvent.click(page.getByRole('option', { name: 'Search again, sta' }))
  await expect.element(page.getByRole('combobox')).toHaveValue('sta')
})

it('shows that the desk is at it only when that takes its time', async () => {
  const { desk } = await renderPage(<Search />)
  const asked = desk.holdQuery('search')
  const sign = () => document.querySelector(`.${css.loading}`)
  await userEvent.fill(page.getByRole('combobox'), 'ballot')
  expect([asked.length, sign()]).toEqual([1, null])
  await expect.poll(sign).not.toBeNull()
  asked[0]!.answer({ contacts: [], messages: [] })
  await expect.poll(sign).toBeNull()
})

it('asks at once, and while the desk is busy only for what was typed last', async () => {
  const { desk } = await renderPage(<Search />)
  const asked = desk.holdQuery('search')
  const texts = () => asked.map(({ input }) => input.text)
  for (const typed of ['ba', 'bal', 'ball', 'ballo']) await userEvent.fill(page.getByRole('combobox'), typed)
  expect(texts()).toEqual(['ba'])
  asked[0]!.answer({ contacts: [], messages: [] })
  await expect.poll(texts).toEqual(['ba', 'ballo'])
})

describe('Enter before the answer is here', () => {
  const found = (name: string, phone: string) => ({ contacts: [aContact(phone, { name })], messages: [] })
  const jose = found('José Núñez', '+16025550148')
  const maria = found('Maria Lopez', '+14145550101')

  async function typedLate() {
    const { desk, page: { composing } } = await renderPage(<Search />)
    const to: string[] = []
    composing.begin = async (message) => void to.push(message.to ?? '')
    const asked = desk.holdQuery('search')
    const field = page.getByRole('combobox')
    await userEvent.fill(field, 'jose')
    await expect.poll(() => asked.length).toBe(1)
    return { asked, field, to }
  }

  it.each(['{Enter}', '{Control>}{Enter}{/Control}'])('%s is for what was typed, not for what was found before', async (keys) => {
    const { asked, field, to } = await typedLate()
    asked[0]!.answer(jose)
    await expect.element(result.first()).toHaveAccessibleName(/José/)
    await userEvent.fill(field, 'maria')
    await userEvent.keyboard(keys)
    await expect.poll(() => asked.length).toBe(2)
    expect(to).toEqual([])
    asked[1]!.answer(maria)
    await expect.poll(() => to).toEqual(['+14145550101'])
  })

  it('is not lost on the first search', async () => {
    const { asked, to } = await typedLate()
    await userEvent.keyboard('{Enter}')
    asked[0]!.answer(jose)
    await expect.poll(() => to).toEqual(['+16025550148'])
  })

  it('is let go when the text changes, and a pointer picks at once', async () => {
    const { asked, field, to } = await typedLate()
    await userEvent.keyboard('{Enter}')
    await userEvent.fill(field, 'maria')
    asked[0]!.answer(jose)
    await expect.poll(() => asked.length).toBe(2)
    asked[1]!.answer(maria)
    await expect.element(result.first()).toHaveAccessibleName(/Maria/)
    expect(to).toEqual([])
    await userEvent.fill(field, 'marial')
    await expect.poll(() => asked.length).toBe(3)
    await userEvent.click(result.first())
    expect(to).toEqual(['+14145550101'])
  })
})

it('says who wrote a text, and marks the number that a person with a name was found by', async () => {
  const { desk } = await renderPage(<Search />)
  const phone = '+16025550148'
  const ours = (seq: number, by?: string) => ({ message: aMessage(seq, 'Your ballot', { direction: 'outbound', ...(by !== undefined && { by }) }), phone })
  desk.onQuery('search', () => ({ contacts: [aContact(phone, { name: 'José Núñez' })], messages: [ours(1), ours(2, 'Ana'), ours(3, '')] }))
  await userEvent.fill(page.getByRole('combobox'), '+1 602 555')
  await expect.element(result.nth(1).getByText('You', { exact: true })).toBeInTheDocument()
  await expect.element(result.nth(2).getByText('Ana', { exact: true })).toBeInTheDocument()
  await expect.element(result.nth(3).getByText('A colleague', { exact: true })).toBeInTheDocument()
  expect(result.nth(0).element().querySelector('mark')?.textContent).toBe('(602) 555')
})

it('says that there is more than is shown', async () => {
  const { desk } = await renderPage(<Search />)
  const notes = [1, 2].map((each) => ({ note: { id: `note ${each}`, phone: '+14145550101', body: 'Her ballot', at: each, rev: 1 } }))
  desk.onQuery('search', () => ({ contacts: [aContact('+16025550148', { name: 'Ballot Blake' })], messages: [], notes, more: ['contacts', 'notes'] }))
  await userEvent.fill(page.getByRole('combobox'), 'balot')
  await expect.element(page.getByRole('status')).toHaveTextContent('More than 3 results. The newest are shown.')
  await userEvent.click(page.getByRole('button', { name: 'Notes (2+)' }))
  await expect.element(page.getByRole('status')).toHaveTextContent('More than 2 results. The newest are shown.')
  await userEvent.click(page.getByRole('button', { name: 'Contacts' }))
  await expect.element(page.getByRole('status')).toHaveTextContent('More than 1 result. Who was texted last is shown.')
})

it('asks for one letter of a script in which it says enough', async () => {
  const { desk } = await renderPage(<Search />)
  const asked = desk.holdQuery('search')
  await userEvent.fill(page.getByRole('combobox'), 'a')
  await userEvent.fill(page.getByRole('combobox'), '票')
  await expect.poll(() => asked.map(({ input }) => input.text)).toEqual(['票'])
})
