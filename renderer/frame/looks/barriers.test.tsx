/** States of the window beside the main screens, against every rule of axe. */
import { expect, it } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import type { Message } from '../../../contract/model.ts'
import { composer, number, openApp, openChat, taskOf } from '../../testing/app.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { resize } from '../../testing/window/window.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { aMessage, aTask } from '../../testing/world/samples.ts'

const widths = [380, 1280]
const text = (seq: number, body: string, more: Partial<Message>) => aMessage(seq, body, { at: evening - 60_000, direction: 'outbound', ...more })
const failure = { code: 30003, reason: 'phone off or out of range', advice: 'Send it again in 30 minutes, or retry now.', next: 'wait', passing: true, waitMs: 1_800_000 } as const

async function expectNone(shown: Locator): Promise<void> {
  await expect.element(shown).toBeVisible()
  await expectNoBarriers()
}

it.each(widths)('texts in every state on their way, at %i px', async (width) => {
  await resize(width)
  await openChat({
    messages: [
      text(1, 'It did not arrive', { delivery: 'undelivered', failure }),
      text(2, 'Nobody knows', { delivery: 'unclear' }),
      text(3, 'It waited long', { delivery: 'queued', asksSince: evening }),
      text(4, 'It waits for half an hour', { delivery: 'queued', waitsUntil: evening + 1_800_000 }),
      text(5, 'It is checked', { delivery: 'checking' }),
    ],
  })
  await expectNone(page.getByText('Still send?'))
})

it.each(widths)('a reply that is held for the agent, at %i px', async (width) => {
  await resize(width)
  const { page: window } = await openApp({
    tasks: [aTask('held', { state: 'pending', phone: '+14405550167', heldUntil: evening + 600_000, unread: 1, last: { direction: 'inbound', body: 'Yes', at: evening, delivery: 'received' } })],
    worker: { ...eveningWorld.worker!, activity: 'Lunch', available: false },
  })
  window.view.showTasks()
  await expectNone(page.getByRole('list', { name: 'Waiting for you' }))
})

it.each(widths)('a parked send that is looked at, at %i px', async (width) => {
  await resize(width)
  const { page: window } = await openApp()
  window.view.showTasks()
  await userEvent.click(page.getByRole('list', { name: 'Waiting for reply' }).getByText('(313) 555-0177'))
  await expectNone(page.getByRole('radio', { name: 'Any agent' }))
})

it.each(widths)('the composer while the status takes no work, at %i px', async (width) => {
  await resize(width)
  const { page: window } = await openApp({ worker: { ...eveningWorld.worker!, activity: 'Offline', available: false } })
  window.view.openComposer()
  await expectNone(composer.getByRole('button', { name: 'Set to Available' }))
})

it.each(widths)('the composer with half a number, and with its menu open, at %i px', async (width) => {
  await resize(width)
  const { page: window } = await openApp()
  window.view.openComposer()
  await userEvent.fill(number, '555')
  await userEvent.fill(composer.getByRole('textbox', { name: 'Message' }), 'Hello')
  await expectNone(composer.getByText(/This one has 3\./))
  await userEvent.fill(number, '8085550123')
  await userEvent.click(composer.getByRole('button', { name: 'Send message' }))
  await expect.element(page.getByRole('menu', { name: 'Send message' })).toBeVisible()
  await expectNoBarriers(page.getByRole('menu', { name: 'Send message' }).element())
})

it.each(widths)('a line that is down and an agent who is away, at %i px', async (width) => {
  await resize(width)
  await openChat({
    line: { ...eveningWorld.line!, state: 'down', since: evening - 240_000, waiting: 2, nextTryAt: evening + 8_000 },
    worker: { ...eveningWorld.worker!, available: false, away: { why: 'idle', since: evening - 700_000 } },
    tasks: [taskOf('chat')],
  })
  await expectNone(page.getByText(/^No connection since/).last())
})
