import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { ReplyBox } from '../../chat/reply/ReplyBox.tsx'
import { Toaster } from '../../frame/toasts/Toaster.tsx'
import { TaskPanel } from '../../tasks/TaskPanel.tsx'
import { renderPage } from '../../testing/render.tsx'
import { aContact, aTask } from '../../testing/world/samples.ts'
import { isolated } from '../../words/people/isolate.ts'

const name = 'محمد (الابن)!'
const last = 'مرحبا! مركز الاقتراع الخاص بك هو مركز ديزرت ويلو الترفيهي 4418'

/** px: where one letter of a text begins on the left, and where its box does. */
function placeOf(text: Element, at: number) {
  const range = document.createRange()
  range.setStart(text.firstChild!, at)
  range.setEnd(text.firstChild!, at + 1)
  return { letter: range.getBoundingClientRect(), box: text.getBoundingClientRect() }
}

it.each(['inbound', 'outbound'] as const)('a row keeps the order of a name’s signs, and shows the beginning of a long text (%s)', async (direction) => {
  const chat = aTask('chat', { last: { direction, body: last, at: 0, delivery: 'sent' } })
  await renderPage(<div style={{ width: 304 }}><TaskPanel /></div>, { tasks: [chat], contacts: [aContact(chat.phone, { name })] })
  const row = page.getByRole('option')
  await expect.element(row).toMatchTextContent(direction === 'outbound' ? /You: مرحبا/ : /مرحبا/)
  const who = placeOf(row.getByText(name).element(), name.length - 1)
  expect(who.letter.left - who.box.left).toBeLessThan(2)
  const words = row.getByText(last).element()
  expect(words.scrollWidth).toBeGreaterThan(words.clientWidth)
  const first = placeOf(words, 0)
  expect(Math.abs(first.letter.right - first.box.right)).toBeLessThan(2)
})

it('a toast keeps its order around a name, and holds no sign that nobody sees', async () => {
  const { page: drawn } = await renderPage(<Toaster />)
  drawn.toasts.show(`Your message to ${isolated(name)} didn’t arrive: 30003.`)
  const toast = page.getByText(/didn’t arrive/)
  await expect.element(toast).toMatchTextContent(`Your message to ${name} didn’t arrive: 30003.`)
  expect(toast.element().querySelector('bdi')?.textContent).toBe(name)
})

it('what is typed has the direction of its letters', async () => {
  const chat = aTask('chat')
  await renderPage(<ReplyBox task={chat} />, { tasks: [chat], drafts: [{ key: 'chat', body: 'سلام!', messageId: 'm' }] })
  const box = page.getByRole('textbox', { name: 'Reply' })
  await expect.element(box).toHaveValue('سلام!')
  expect(getComputedStyle(box.element()).direction).toBe('rtl')
})
