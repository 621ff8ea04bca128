import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aText, log, openChat, scrollBy, text, texts } from '../../../testing/log.tsx'
import { aTask } from '../../../testing/world/samples.ts'

it('fetches what is older on the way up, and the row under the eye stays', async () => {
  const { desk } = await openChat(130)
  await expect.element(text(130)).toBeInViewport()
  const pages = desk.holdQuery('message.page')
  await expect.poll(async () => {
    await scrollBy(-900)
    return pages.length
  }).toBe(1)
  await scrollBy(-600)
  const [top] = [...log.element().querySelectorAll('[data-index]')].filter((row) => row.getBoundingClientRect().bottom > log.element().getBoundingClientRect().top + 60)
  const before = top?.getBoundingClientRect().top ?? 0
  pages[0]?.answer({ messages: texts(70).slice(10), more: true })
  await expect.poll(() => log.element().scrollHeight).toBeGreaterThan(5000)
  expect(Math.abs((top?.getBoundingClientRect().top ?? 0) - before)).toBeLessThan(2)
})

it('reaches its oldest text', async () => {
  await openChat(130)
  await expect.poll(async () => {
    await scrollBy(-4000)
    return text(1).query()
  }).not.toBeNull()
})

it('says where the older texts would be that they did not load, and loads them when it is asked to', async () => {
  const { desk } = await openChat(130, { mayFail: true })
  const pages = desk.holdQuery('message.page')
  await expect.poll(async () => {
    await scrollBy(-4000)
    return pages.length
  }).toBe(1)
  pages[0]?.fail(new Error('no store'))
  const notice = page.getByRole('alert')
  await expect.element(notice).toMatchTextContent('Earlier messages didn’t load.')
  await userEvent.click(notice.getByRole('button', { name: 'Try again' }))
  const seq = (pages[1]?.input.before ?? 0) - 1
  pages[1]?.answer({ messages: [aText(seq)], more: false })
  await expect.poll(() => text(seq).query()).not.toBeNull()
  expect(notice.query()).toBeNull()
})

it('folds an earlier chat to one line, which unfolds where it stands', async () => {
  const past = { ...aTask('old', { state: 'completed', disposition: 'registration', createdAt: 60_000 }), messages: 6, fromSeq: 1, toSeq: 6 }
  await openChat(8, { past: { chat: [{ ...aTask('chat'), messages: 2, fromSeq: 7 }, past] } })
  const pill = log.getByRole('button', { name: /Registration help, 6 messages$/ })
  await expect.element(pill).toHaveAttribute('aria-expanded', 'false')
  expect([text(6).query(), text(7).query() !== null]).toEqual([null, true])
  await userEvent.click(pill)
  await expect.element(text(6)).toBeInTheDocument()
  await expect.element(pill).toHaveAttribute('aria-expanded', 'true')
  await userEvent.click(pill)
  await expect.poll(() => text(6).query()).toBeNull()
})
