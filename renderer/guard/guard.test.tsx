import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openChat, reply } from '../testing/app.tsx'
import { composer, message, number, openComposer, sendMessage } from '../testing/composer.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look, press, resize } from '../testing/window/window.ts'
import { evening } from '../testing/world/evening.ts'

const alert = page.getByRole('alert')
const button = (name: RegExp) => page.getByRole('button', { name })
const slip = { ok: false, refusal: { kind: 'slip', slip: { kind: 'greets', said: 'Bob', meant: { phone: '+14145550101', name: 'Bob Jones' } } } } as const

/** A reply that the desk asks about, once. */
async function askedReply() {
  const drawn = await openChat()
  drawn.desk.onCommand('message.send', ({ sure }) => (sure ? { ok: true } : slip))
  await userEvent.keyboard('Hi Bob, you can vote early.')
  await press('Enter')
  await expect.element(alert).toMatchTextContent('You call them Bob, but this goes to Marisol Vega. You also text Bob Jones.')
  return drawn
}
const sends = (desk: Awaited<ReturnType<typeof openChat>>['desk']) => desk.given('message.send').map(({ body, sure }) => [body, sure])

it.each([1280, 380])('a reply that may be for somebody else stays in its box until it is answered, at %i px', async (width) => {
  await resize(width)
  const { desk } = await askedReply()
  await expect.element(reply).toHaveValue('Hi Bob, you can vote early.')
  await expect.element(reply).toHaveFocus()
  await look(`slip-${width}`)
  await expectNoBarriers()
  await press('Enter')
  expect(sends(desk)).toHaveLength(1)
  await press('Control+Enter')
  await expect.element(reply).toHaveValue('')
  await expect.element(reply).toHaveFocus()
  expect(sends(desk)).toEqual([['Hi Bob, you can vote early.', undefined], ['Hi Bob, you can vote early.', 'greets']])
})

it('Escape goes back to the words, and so does writing on', async () => {
  await askedReply()
  await press('Escape')
  await expect.poll(() => alert.query()).toBeNull()
  await expect.element(reply).toHaveFocus()
  await press('Enter')
  await expect.element(alert).toBeVisible()
  await userEvent.keyboard('!')
  await expect.poll(() => alert.query()).toBeNull()
  await expect.element(reply).toHaveValue('Hi Bob, you can vote early.!')
})

it('both answers are buttons too', async () => {
  const { desk } = await askedReply()
  await userEvent.click(button(/^Go back/))
  await expect.element(reply).toHaveFocus()
  await press('Enter')
  await userEvent.click(button(/^Send anyway/))
  await expect.poll(() => sends(desk).at(-1)).toEqual(['Hi Bob, you can vote early.', 'greets'])
})

async function write(to: string, body = 'Good day') {
  const drawn = await openComposer()
  await userEvent.fill(number, to)
  await userEvent.fill(message, body)
  return drawn
}

it('the composer tells whom its words were begun for, and asks in its place', async () => {
  const { desk } = await write('(602) 555-0148')
  desk.onCommand('compose.send', ({ sure }) => (sure ? { ok: true } : { ok: false, refusal: { kind: 'slip', slip: { kind: 'elsewhere', begunFor: '+16025550148' } } }))
  await userEvent.fill(number, '(414) 555-0101')
  await userEvent.click(sendMessage)
  await press('2')
  await expect.element(alert).toMatchTextContent('You began this text for Marisol Vega. Now it goes to (414) 555-0101.')
  await look('slip-composer')
  await press('Escape')
  await expect.element(composer).toBeVisible()
  await expect.element(message).toHaveFocus()
  await userEvent.click(sendMessage)
  await press('2')
  await expect.element(alert).toBeVisible()
  await press('Control+Enter')
  await expect.poll(() => desk.given('compose.send').map(({ begunFor, sure, option }) => [begunFor, sure, option])).toEqual([
    ['+16025550148', undefined, 'me'], ['+16025550148', undefined, 'me'], ['+16025550148', 'elsewhere', 'me'],
  ])
})

it('words that were written before there was a number are begun for nobody', async () => {
  const { desk } = await openComposer()
  await userEvent.fill(message, 'Good day')
  await userEvent.fill(number, '(414) 555-0101')
  await userEvent.click(sendMessage)
  await press('1')
  await expect.poll(() => desk.given('compose.send').length).toBe(1)
  expect(desk.given('compose.send')[0]).not.toHaveProperty('begunFor')
})

/** The desk knows Marisol's number, and the test types another of her digits. */
async function typeNearMarisol() {
  const { desk } = await openComposer()
  desk.onQuery('contact.near', ({ phone }) => (phone === '+16025550149' ? { phone: '+16025550148', name: 'Marisol Vega', at: evening - 600_000, isOpen: false } : undefined))
  await userEvent.fill(number, '(602) 555-0149')
  await expect.element(composer).toMatchTextContent('One digit off Marisol Vega, whom you texted lately.')
}

it('a new number that is a digit off a recent one is told while it is typed, and put right at a click', async () => {
  await typeNearMarisol()
  await look('near')
  await expectNoBarriers(composer.element())
  await userEvent.click(button(/^Use \(602\) 555-0148/))
  await expect.element(number).toHaveValue('(602) 555-0148')
  await expect.element(message).toHaveFocus()
  await expect.poll(() => composer.element().textContent).not.toContain('One digit off')
})

it('whoever goes on by Tab from a number that is a digit off writes the message, and changes nothing', async () => {
  await typeNearMarisol()
  await press('Tab')
  await expect.element(message).toHaveFocus()
  await userEvent.keyboard('Are you there?')
  await expect.element(message).toHaveValue('Are you there?')
  await expect.element(number).toHaveValue('(602) 555-0149')
  await press('Shift+Tab')
  await expect.element(button(/^Use \(602\) 555-0148/)).toHaveFocus()
})
