/** What can be done about a text that did not arrive, or of which nobody knows whether it did. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Failure, Mark, Message } from '../../../../../contract/model.ts'
import { openChat, reply } from '../../../../testing/app.tsx'
import { expectNoBarriers } from '../../../../testing/window/barriers.ts'
import { evening } from '../../../../testing/world/evening.ts'
import { aContact, aMessage } from '../../../../testing/world/samples.ts'

const phone = '+16025550148'
const chat = page.getByRole('region', { name: 'Chat' })
const log = chat.getByRole('log')
const button = (name: string) => log.getByRole('button', { name, exact: true })
const isOff = { code: 30003, reason: 'phone off or out of range', advice: 'Retry it.', next: 'wait', passing: true, waitMs: 600_000 } as const
const forGood = (next: Failure['next'], reason: string): Failure => ({ reason, advice: 'Retrying won’t help.', next, passing: false })

/** The chat with one text of the agent's in it. */
async function openWith(more: Partial<Message>) {
  const text = aMessage(7, 'Bring your card', { direction: 'outbound', delivery: 'undelivered', at: evening - 60_000, ...more })
  const drawn = await openChat({ messages: [text], past: {} })
  await expect.element(log.getByText('Bring your card')).toBeVisible()
  const { desk } = drawn
  let rev = 20
  return {
    ...drawn,
    tellOf: (change: Partial<Message>) => desk.tell({ kind: 'message', row: { ...text, ...change, rev: (rev += 1) } }),
    mark: (...marks: readonly Mark[]) => desk.tell({ kind: 'contact', row: aContact(phone, { name: 'Marisol Vega', marks, rev: (rev += 1) }) }),
  }
}

describe('a text that may arrive another time', () => {
  it('is sent again by Retry, once however often it is pressed, and says that it was', async () => {
    const { desk, tellOf } = await openWith({ failure: isOff })
    await expect.element(log).toMatchTextContent('Not delivered: phone off or out of range.')
    await expectNoBarriers(chat.element())
    await userEvent.dblClick(button('Retry this message'))
    const asked = desk.given('message.retry')
    expect(asked.map(({ messageId }) => messageId)).toContain('message 7')
    expect(new Set(asked.map(({ newId }) => newId)).size).toBe(1)
    tellOf({ failure: isOff, retriedBy: asked[0]!.newId })
    await expect.element(log).toMatchTextContent('A new try is below.')
    expect([button('Retry this message').query(), button('Wait and send again').query()]).toEqual([null, null])
  })

  it('can wait and go out by itself, which says when', async () => {
    const { desk } = await openWith({ failure: isOff })
    await expect.element(button('Wait and send again')).toHaveAccessibleDescription('in 10 min')
    await userEvent.dblClick(button('Wait and send again'))
    const asked = desk.given('message.retry')
    expect(new Set(asked.map(({ newId, later }) => `${newId} ${later}`))).toEqual(new Set([`${asked[0]!.newId} true`]))
    desk.tell({ kind: 'message', row: aMessage(8, 'Bring your card', { direction: 'outbound', delivery: 'queued', at: evening, waitsUntil: evening + 600_000 }) })
    await expect.element(log).toMatchTextContent(/Queued, goes out at 7:41 PM/)
    await userEvent.click(button('Send now'))
    await userEvent.click(button('Withdraw'))
    expect([desk.given('message.now'), desk.given('message.withdraw')]).toEqual([[{ messageId: 'message 8' }], [{ messageId: 'message 8' }]])
  })
})

describe('a text that no other try helps', () => {
  it('to a number that is not a mobile phone has it marked as a landline, which stops texts to it until that is undone', async () => {
    const { desk, mark } = await openWith({ delivery: 'failed', failure: forGood('landline', 'this number is not a mobile phone') })
    await expect.element(log).toMatchTextContent('Not sent: this number is not a mobile phone.')
    expect(button('Retry this message').query()).toBeNull()
    await userEvent.click(button('Mark as landline'))
    expect(desk.given('contact.mark')).toEqual([{ phone, kind: 'landline' }])
    mark({ kind: 'landline', at: evening, said: 'agent' })
    await expect.element(log).toMatchTextContent('Marked as a landline.')
    await expect.element(chat).toMatchTextContent('(602) 555-0148 is marked as a landline')
    expect([reply.query(), button('Mark as landline').query()]).toEqual([null, null])
    await userEvent.click(page.getByRole('complementary', { name: 'Contact card' }).getByRole('button', { name: /^Undo/ }))
    await userEvent.click(chat.getByRole('button', { name: 'Not a landline' }))
    expect(desk.given('contact.unmark')).toEqual([{ phone, kind: 'landline' }, { phone, kind: 'landline' }])
    mark()
    await expect.element(reply).toBeVisible()
    await expect.element(button('Mark as landline')).toBeVisible()
  })

  it('to whoever blocks our texts is the last one, once the agent has said so twice', async () => {
    const { desk, mark } = await openWith({ failure: forGood('stop', 'this number blocks our messages') })
    await expect.element(log).toMatchTextContent('Not delivered: this number blocks our messages.')
    expect(button('Retry this message').query()).toBeNull()
    await userEvent.click(button('Stop texting'))
    await expect.element(log.getByRole('alert')).toMatchTextContent('Nothing more is sent to them then.')
    await userEvent.click(button('Cancel'))
    await expect.element(button('Stop texting')).toHaveFocus()
    await userEvent.click(button('Stop texting'))
    await expect.element(reply).toBeVisible()
    expect(desk.given('contact.mark')).toEqual([])
    await userEvent.click(button('Yes, stop texting'))
    expect(desk.given('contact.mark')).toEqual([{ phone, kind: 'opted-out' }])
    mark({ kind: 'opted-out', at: evening, said: 'agent' })
    await expect.element(chat).toMatchTextContent('Marisol Vega opted out')
    expect([reply.query(), button('Stop texting').query()]).toEqual([null, null])
  })
})

describe('a text of which nobody can tell whether it was sent', () => {
  it('is left to the agent: Send again, or Leave it as sent', async () => {
    const { desk, tellOf } = await openWith({ delivery: 'unclear' })
    await expect.element(log).toMatchTextContent('It’s not clear whether this was sent.')
    await expectNoBarriers(chat.element())
    await userEvent.click(button('Send again'))
    await userEvent.click(button('Leave it as sent'))
    expect(desk.given('message.decide')).toEqual([{ messageId: 'message 7', wasSent: false }, { messageId: 'message 7', wasSent: true }])
    tellOf({ delivery: 'unconfirmed' })
    await expect.element(log).toMatchTextContent('Sent, not confirmed')
    expect([button('Send again').query(), button('Leave it as sent').query()]).toEqual([null, null])
  })
})

it('a text that has waited for long asks since when, and whether it should still go', async () => {
  const { desk } = await openWith({ delivery: 'queued', asksSince: evening })
  await expect.element(log).toMatchTextContent(/Still send\?/)
  await userEvent.click(button('Send it'))
  await userEvent.click(button('Don’t send'))
  expect([desk.given('message.now'), desk.given('message.withdraw')]).toEqual([[{ messageId: 'message 7' }], [{ messageId: 'message 7' }]])
})
