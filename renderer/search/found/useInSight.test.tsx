/** How much of a long answer is drawn, and when. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { aMessage } from '../../testing/world/samples.ts'
import { Search } from '../Search.tsx'

const result = page.getByRole('option')
const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)

describe('an answer longer than the window', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())
  const inSight = Math.ceil(innerHeight / 50)
  const drawn = () => result.elements().length
  const messages = (count: number) => ({ contacts: [], messages: Array.from({ length: count }, (_, index) => ({ message: aMessage(index + 1, 'Where is my ballot?'), phone: '+14145550101' })) })

  async function found() {
    const { desk } = await renderPage(<Search />)
    const asked = desk.holdQuery('search')
    const field = page.getByRole('combobox')
    await userEvent.fill(field, 'ballo')
    await expect.poll(() => asked.length).toBe(1)
    asked[0]!.answer(messages(50))
    await expect.poll(drawn).toBe(inSight)
    return { asked, field }
  }

  it('is drawn as far as it is in sight, marked by its own words, and whole when the agent stops typing', async () => {
    const { asked, field } = await found()
    await userEvent.type(field, 't')
    expect([marks().at(-1), drawn()]).toEqual(['ballo', inSight])
    asked[1]!.answer(messages(40))
    await expect.poll(() => marks().at(-1)).toBe('ballot')
    expect(drawn()).toBe(inSight)
    vi.advanceTimersByTime(1_000)
    await expect.poll(drawn).toBe(40)
  })

  it('is whole at once when the arrow keys go to its end', async () => {
    await found()
    await userEvent.keyboard('{ArrowUp}')
    await expect.element(result.last()).toHaveAttribute('aria-selected', 'true')
    expect([drawn(), result.last().element().getBoundingClientRect().bottom]).toEqual([50, expect.toSatisfy((bottom: number) => bottom <= innerHeight)])
  })

  it('has its whole length to scroll through, is whole when that is done, and another stands at its beginning', async () => {
    const { asked, field } = await found()
    const rows = document.querySelector('[role=listbox]')!
    const { scrollHeight } = rows
    rows.scrollTo(0, scrollHeight / 2)
    await expect.poll(drawn).toBe(50)
    expect(Math.abs(rows.scrollHeight - scrollHeight)).toBeLessThan(50)
    await userEvent.type(field, 't')
    asked[1]!.answer(messages(40))
    await expect.poll(() => marks().at(-1)).toBe('ballot')
    expect(rows.scrollTop).toBe(0)
  })
})
