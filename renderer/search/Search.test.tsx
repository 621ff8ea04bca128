import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../testing/render.tsx'
import { aContact, aMessage } from '../testing/world/samples.ts'
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
