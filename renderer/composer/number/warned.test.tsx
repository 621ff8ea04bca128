/** What the composer says of a number, and whether it lets a text go there. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { composer, message, number, openComposer, sendMessage, tick } from '../../testing/composer.tsx'

describe('the right end of the field', () => {
  it.each([
    ['6025550148', true, 'Marisol Vega'],
    ['6025550192', false, 'asked not to be texted'],
    ['5555555555', false, 'This area code may not be in use.'],
    ['9005550123', false, 'This is a premium-rate number'],
    ['8765550123', false, 'This number is in Jamaica.'],
    ['+4917112345678', false, 'This number is in Germany.'],
    ['8335550100', false, 'This is your own number.'],
  ])('of %s has a tick: %s', async (typed, isGood, words) => {
    await openComposer()
    await userEvent.type(number, typed)
    await userEvent.fill(message, 'Hello')
    await expect.element(composer).toMatchTextContent(words)
    expect(tick.query() !== null).toBe(isGood)
  })

  it('says of a number that may go on that it may', async () => {
    await openComposer()
    await userEvent.type(number, '+4930123456')
    await expect.element(composer).toMatchTextContent('May be longer')
  })
})

it.each([
  ['(876) 555-0123', 'Country: Jamaica, plus 1'],
  ['+52', 'Country: Mexico, plus 52'],
  ['0044 20 7183', 'Country: United Kingdom, plus 44'],
  ['602', 'Country: United States, plus 1'],
])('the country follows %s', async (typed, name) => {
  await openComposer()
  await userEvent.fill(number, typed)
  await expect.element(page.getByRole('button', { name })).toBeVisible()
})

it.each([
  ['911', '911 is an emergency number. Call it from a phone; Textdesk can’t text it.'],
  ['72345', '72345 is a short code.'],
  ['someone@example.com', 'This is an email address. Type a phone number.'],
  ['602-055-0148', 'The three digits after the area code begin with 2 to 9.'],
  ['000-000-0000', 'This is not a phone number.'],
])('%s is no number, and why is said', async (typed, words) => {
  await openComposer()
  await userEvent.fill(number, typed)
  await userEvent.fill(message, 'Hello')
  await expect.element(composer).toMatchTextContent(words)
  await expect.element(sendMessage).toBeDisabled()
})

it.each([
  ['premium', '9005550123', true],
  ['foreign', '+4917112345678', true],
  ['own', '8335550100', false],
])('a text to a number that is %s can be sent: %s, %s', async (_what, typed, can) => {
  await openComposer()
  await userEvent.type(number, typed)
  await userEvent.fill(message, 'Hello')
  await expect.poll(() => (sendMessage.element() as HTMLButtonElement).disabled).toBe(!can)
})
