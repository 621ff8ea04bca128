import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from '../frame/App.tsx'
import { unknownDesk } from '../desk/mirror/mirror.ts'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { resize } from '../testing/window/window.ts'
import { aContact, aMessage, aTask } from '../testing/world/samples.ts'

const phone = '+14145550101'
const mark = page.getByRole('region', { name: 'Your first chat' })
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const line = { ...unknownDesk.line, mode: 'practice', state: 'connected' } as const
const settings = { ...unknownDesk.settings, mode: 'practice' } as const

/** Whether two things lie over each other. */
function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

const guided = () => document.querySelector('[data-guided]')
const expectBeside = async (words: RegExp) => {
  await expect.element(mark.getByText(words)).toBeVisible()
  await expect.poll(guided).not.toBeNull()
  await expect.poll(() => overlap(mark.element(), guided()!)).toBe(false)
}

it.each([1280, 380])('leads through a whole chat by what the agent does, beside each control and never over it, at %i px', async (width) => {
  await resize(width, 760)
  const { desk, page: window } = await renderPage(<App />, { line, settings, worker: { ...unknownDesk.worker, name: 'Dana' } })
  if (width === 380) window.guide.begin()
  else await userEvent.click(button('Guide me through a chat'))
  await expectBeside(/Set your status to Available/)
  await expectNoBarriers()
  desk.tell({ kind: 'worker', row: { ...unknownDesk.worker, activity: 'available', available: true, rev: 2 } })
  await expectBeside(/Click the chat bubble/)
  await userEvent.click(button('New message'))
  await expectBeside(/\(414\) 555-0101/)
  await userEvent.fill(page.getByRole('combobox', { name: 'Phone number' }), '4145550101')
  await expectBeside(/Type your message/)
  await userEvent.fill(page.getByRole('textbox', { name: 'Message' }), 'Hi, this is Dana')
  await expectBeside(/choose the first of the three/)
  await expectNoBarriers()

  const at = Date.now()
  const task = aTask('guided', { phone, origin: 'agent', createdAt: at, assignedAt: at })
  const sent = aMessage(1, 'Hi, this is Dana', { conversationId: 'guided', direction: 'outbound', delivery: 'delivered', at })
  desk.tell({ kind: 'contact', row: aContact(phone) })
  desk.tell({ kind: 'message', row: sent })
  desk.tell({ kind: 'task', row: task })
  window.view.closeComposer()
  window.view.openTask('guided')
  await expectBeside(/is reading/)
  desk.tell({ kind: 'message', row: aMessage(2, 'Hi there!', { conversationId: 'guided', at: at + 4_000 }) })
  await expectBeside(/has answered/)
  desk.tell({ kind: 'message', row: aMessage(3, 'Do you plan to vote?', { conversationId: 'guided', direction: 'outbound', delivery: 'delivered', at: at + 13_000 }) })
  await expectBeside(/END CHAT/)
  desk.tell({ kind: 'task', row: { ...task, state: 'wrapping', wrappingAt: at + 60_000, rev: 4 } })
  await expectBeside(/Say how the chat ended/)
  desk.tell({ kind: 'task', row: { ...task, state: 'completed', completedAt: at + 61_000, rev: 5 } })

  const debrief = page.getByRole('dialog', { name: 'That was a whole chat' })
  await expect.element(debrief.getByText(/^2 messages sent/)).toBeVisible()
  await expect.element(debrief.getByText(/^Your answers took 0:09/)).toBeVisible()
  await expect.element(debrief.getByText('Nothing had to be stopped before it went out.')).toBeVisible()
  await expectNoBarriers(debrief.element())
  await userEvent.click(debrief.getByRole('button', { name: 'Done' }))
  await expect.poll(() => debrief.query()).toBeNull()
}, 60_000)

it('can be skipped, and takes the focus from nothing', async () => {
  const { page: window } = await renderPage(<App />, { line, settings, worker: { ...unknownDesk.worker, activity: 'available', available: true } })
  window.view.openComposer()
  const number = page.getByRole('combobox', { name: 'Phone number' })
  await userEvent.click(number)
  window.guide.begin()
  await expect.element(mark).toBeVisible()
  await expect.element(number).toHaveFocus()
  await userEvent.click(button('Skip the guide'))
  await expect.poll(() => mark.query()).toBeNull()
  expect(guided()).toBeNull()
})

it('is not offered where texts go out for real', async () => {
  await renderPage(<App />, { line: { ...line, mode: 'twilio' }, settings: { ...settings, mode: 'twilio' } })
  await expect.element(button('Text a voter')).toBeVisible()
  expect(button('Guide me through a chat').query()).toBeNull()
})
