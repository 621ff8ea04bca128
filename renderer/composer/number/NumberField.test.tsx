import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectNoBarriers } from '../../testing/barriers.ts'
import { eveningWorld } from '../../testing/evening.ts'
import { renderPage } from '../../testing/render.tsx'
import { aContact } from '../../testing/samples.ts'
import { commit, compose, composeKey, press, resize } from '../../testing/window.ts'
import { Composer } from '../Composer.tsx'

const number = page.getByRole('combobox', { name: 'Phone number' })
const message = page.getByRole('textbox', { name: 'Message' })
const sendMessage = page.getByRole('button', { name: 'Send message' })
const tick = page.getByRole('img', { name: 'Can be texted' })
const composer = page.getByRole('dialog')
const options = page.getByRole('option')

const voters = [
  aContact('+16025550148', { name: 'Marisol Vega', place: 'Phoenix, AZ' }),
  aContact('+16025550106', { name: 'Ruben Castellano' }),
  aContact('+16025550192', { name: 'Ida Mae Porter', marks: [{ kind: 'opted-out', said: 'person', at: 0 }] }),
  aContact('+16025550193', { name: 'Marisol Ortiz' }),
]
const open = (more = {}) => renderPage(<Composer />, { ...eveningWorld, tasks: [], routes: [], contacts: voters, ...more })

/** Puts a text on the clipboard, and from there into the number field in place of what it holds. */
async function paste(text: string): Promise<void> {
  const source = document.createElement('textarea')
  document.body.append(source)
  source.value = text
  source.select()
  await userEvent.copy()
  source.remove()
  await userEvent.click(number)
  await press('Control+A')
  await userEvent.paste()
}

describe('nothing is picked that the agent did not choose', () => {
  it('where digits are missing: Enter says so, though a contact would fit', async () => {
    await open()
    await userEvent.type(number, '602555014')
    await expect.element(options).toHaveLength(1)
    expect(number.element()).not.toHaveAttribute('aria-activedescendant')
    await press('Enter')
    await expect.element(number).toHaveValue('(602) 555-014')
    await expect.element(number).toHaveFocus()
    await expect.element(number).toHaveAccessibleDescription('A US number has 10 digits. This one has 9.')
    await press('ArrowDown')
    await expect.element(options).toHaveAttribute('aria-selected', 'true')
    await press('Enter')
    await expect.element(number).toHaveValue('(602) 555-0148')
    await expect.element(message).toHaveFocus()
  })

  it('where the pointer lies on the list by chance', async () => {
    await open()
    await userEvent.type(number, '602555014')
    await userEvent.hover(options)
    await press('Enter')
    await expect.element(number).toHaveValue('(602) 555-014')
  })

  it('where two have the name, and takes the only one who has it, shown as chosen', async () => {
    await open()
    await userEvent.type(number, 'Marisol')
    await expect.poll(() => options.elements().length).toBe(2)
    await press('Enter')
    await expect.element(number).toHaveAccessibleDescription('Choose one of the contacts with this name, or type a phone number.')
    await userEvent.type(number, ' V')
    await expect.element(options).toHaveAttribute('aria-selected', 'true')
    await press('Enter')
    await expect.element(number).toHaveValue('(602) 555-0148')
  })

  it('where nobody has it', async () => {
    await open()
    await userEvent.type(number, 'zzzz')
    await expect.element(composer).toMatchTextContent('No contact')
    await press('Enter')
    await expect.element(number).toHaveAccessibleDescription('No contact called “zzzz”. Type a phone number.')
  })

  it('before an input method is done: its Enter and its Escape are its own', async () => {
    await open()
    await userEvent.click(number)
    await compose('李')
    await composeKey('Enter')
    await composeKey('Escape')
    await commit('李')
    await expect.element(number).toHaveValue('李')
    await expect.element(composer).toMatchTextContent('No contact')
    expect(number.element()).not.toHaveAttribute('aria-invalid', 'true')
    await press('Enter')
    await expect.element(number).toHaveAttribute('aria-invalid', 'true')
  })
})

describe('several numbers in one text', () => {
  it('are a list, chosen from by keys, and it is said how many they are', async () => {
    await open()
    await paste('602 555 0148\n415 555 0101')
    await expect.element(page.getByRole('listbox', { name: 'Numbers' })).toBeVisible()
    await expect.element(composer).toMatchTextContent('There is more than one number in this. Choose one. 2 numbers.')
    await expect.element(number).toHaveValue('(602) 555-0148; (415) 555-0101')
    await expect.element(sendMessage).toBeDisabled()
    await press('ArrowUp')
    await press('Enter')
    await expect.element(number).toHaveValue('(415) 555-0101')
    await expect.element(message).toHaveFocus()
  })

  it('are chosen from by the mouse too', async () => {
    await open()
    await paste('home 602-555-0148, cell 415-555-0101')
    await userEvent.click(page.getByRole('option', { name: /415/ }))
    await expect.element(number).toHaveValue('(415) 555-0101')
  })

  it('and one with a letter in it is asked for', async () => {
    await open()
    await userEvent.type(number, '602-555-O148')
    await expect.element(composer).toMatchTextContent('There is a letter in this number. Did you mean this one?')
    await press('Enter')
    await expect.element(number).toHaveValue('(602) 555-O148')
    await press('ArrowDown')
    await press('Enter')
    await expect.element(number).toHaveValue('(602) 555-0148')
  })
})

it.each([1280, 1000, 640, 380])('in a window of %i px the list is whole, tells people of one name apart, and has no barrier', async (width) => {
  await resize(width, 640)
  const long = 'Marisol Guadalupe Hernandez de la Vega'
  const { place } = await open({ contacts: [aContact('+16025550148', { name: long, place: 'Phoenix, AZ' }), aContact('+16025550149', { name: long, place: 'Phoenix, AZ' })] })
  await userEvent.type(number, 'Marisol')
  await expect.poll(() => options.elements().length).toBe(2)
  for (const text of ['(602) 555-0148', '(602) 555-0149']) {
    const { left, right } = page.getByText(text).element().getBoundingClientRect()
    expect([left > 0, right < width]).toEqual([true, true])
    const { clientWidth, scrollWidth } = page.getByText(text).element()
    expect([clientWidth > 0, scrollWidth]).toEqual([true, clientWidth])
  }
  await expectNoBarriers(place)
})

describe('what does not go into the number', () => {
  it('is named, also when the number alone is left', async () => {
    await open()
    await paste('Call me at (602) 555-0148 ext. 4')
    await expect.element(number).toHaveValue('(602) 555-0148')
    await expect.element(composer).toMatchTextContent('Extension 4 is left out: a text can’t reach it.')
    await userEvent.click(message)
    await expect.element(composer).toMatchTextContent('Extension 4 is left out')
  })

  it('are letters, with the keys that they stand for', async () => {
    await open()
    await userEvent.type(number, '1800FLOWERS')
    await expect.element(composer).toMatchTextContent('FLOWERS is 3569377 on a keypad.')
    await userEvent.click(message)
    await expect.element(number).toHaveValue('(800) 356-9377')
    await expect.element(composer).toMatchTextContent('FLOWERS is 3569377 on a keypad.')
  })
})

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
    await open()
    await userEvent.type(number, typed)
    await userEvent.fill(message, 'Hello')
    await expect.element(composer).toMatchTextContent(words)
    expect(tick.query() !== null).toBe(isGood)
  })

  it('says of a number that may go on that it may', async () => {
    await open()
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
  await open()
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
  await open()
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
  await open()
  await userEvent.type(number, typed)
  await userEvent.fill(message, 'Hello')
  await expect.poll(() => (sendMessage.element() as HTMLButtonElement).disabled).toBe(!can)
})
