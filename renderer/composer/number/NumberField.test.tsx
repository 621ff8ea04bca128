import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { composer, message, number, openComposer, options, paste, sendMessage } from '../../testing/composer.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { commit, compose, composeKey, press, resize } from '../../testing/window/window.ts'
import { aContact } from '../../testing/world/samples.ts'

describe('nothing is picked that the agent did not choose', () => {
  it('where digits are missing: Enter says so, though a contact would fit', async () => {
    await openComposer()
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
    await openComposer()
    await userEvent.type(number, '602555014')
    await userEvent.hover(options)
    await press('Enter')
    await expect.element(number).toHaveValue('(602) 555-014')
  })

  it('where two have the name, and takes the only one who has it, shown as chosen', async () => {
    await openComposer()
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
    await openComposer()
    await userEvent.type(number, 'zzzz')
    await expect.element(composer).toMatchTextContent('No contact')
    await press('Enter')
    await expect.element(number).toHaveAccessibleDescription('No contact called “zzzz”. Type a phone number.')
  })

  it('before an input method is done: its Enter and its Escape are its own', async () => {
    await openComposer()
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
    await openComposer()
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
    await openComposer()
    await paste('home 602-555-0148, cell 415-555-0101')
    await userEvent.click(page.getByRole('option', { name: /415/ }))
    await expect.element(number).toHaveValue('(415) 555-0101')
  })

  it('and one with a letter in it is asked for', async () => {
    await openComposer()
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
  const { place } = await openComposer({ contacts: [aContact('+16025550148', { name: long, place: 'Phoenix, AZ' }), aContact('+16025550149', { name: long, place: 'Phoenix, AZ' })] })
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

it('a text that is longer than the field is not cut, since the rest of a number would be another one', async () => {
  await openComposer()
  await userEvent.type(number, 'Ann')
  await userEvent.fill(number, `${'Ann '.repeat(48)}602-555-0148`)
  await expect.element(number).toHaveValue('Ann')
})

describe('what does not go into the number', () => {
  it('is named, also when the number alone is left', async () => {
    await openComposer()
    await paste('Call me at (602) 555-0148 ext. 4')
    await expect.element(number).toHaveValue('(602) 555-0148')
    await expect.element(composer).toMatchTextContent('Extension 4 is left out: a text can’t reach it.')
    await userEvent.click(message)
    await expect.element(composer).toMatchTextContent('Extension 4 is left out')
  })

  it('are letters, with the keys that they stand for', async () => {
    await openComposer()
    await userEvent.type(number, '1800FLOWERS')
    await expect.element(composer).toMatchTextContent('FLOWERS is 3569377 on a keypad.')
    await userEvent.click(message)
    await expect.element(number).toHaveValue('(800) 356-9377')
    await expect.element(composer).toMatchTextContent('FLOWERS is 3569377 on a keypad.')
  })
})
