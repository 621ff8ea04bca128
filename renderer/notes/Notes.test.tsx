import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { defaultSettings } from '../../contract/defaults.ts'
import type { Note } from '../../contract/model.ts'
import { TaskWindow } from '../chat/TaskWindow.tsx'
import { unknownDesk } from '../desk/mirror/mirror.ts'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look, press, resize } from '../testing/window/window.ts'
import { aMessage, aTask } from '../testing/world/samples.ts'
import { inTeam } from '../testing/world/team.ts'

const chat = aTask('chat', { assignedAt: 0 })
const mine: Note = { id: 'mine', phone: chat.phone, body: 'Mother votes at the same site, needs curbside', at: 150_000, rev: 3 }
const field = page.getByRole('textbox', { name: 'Add a note' })
const reply = page.getByRole('textbox', { name: 'Reply' })
const log = page.getByRole('log')

async function openChat(notes: readonly Note[] = [mine], width = 1280) {
  await resize(width, 800)
  const drawn = await renderPage(<TaskWindow task={chat} />, { tasks: [chat], notes, messages: [aMessage(1, 'Where do I vote?'), aMessage(2, 'My mother too'), aMessage(3, 'Thanks')] })
  await expect.element(log.getByText('Thanks')).toBeVisible()
  return drawn
}

it('stands in the conversation at its time, with who wrote it and that it is private', async () => {
  await openChat()
  const note = log.getByRole('note', { name: 'Private note' })
  await expect.element(note).toMatchTextContent(/Private note, never sent\. You, .*Mother votes at the same site/)
  const [second, , third] = [log.getByText('My mother too'), note, log.getByText('Thanks')].map((each) => each.element().getBoundingClientRect().top)
  expect(second).toBeLessThan(note.element().getBoundingClientRect().top)
  expect(note.element().getBoundingClientRect().top).toBeLessThan(third!)
})

it('is written in a field of its own: Enter keeps it, and nothing is sent', async () => {
  const { desk } = await openChat([])
  await userEvent.click(field)
  await userEvent.keyboard('Needs curbside')
  await expect.element(field).toHaveAccessibleDescription('Only on this computer. Never sent.')
  await press('Enter')
  await expect.poll(() => desk.given('note.add')).toMatchObject([{ phone: chat.phone, body: 'Needs curbside' }])
  await expect.element(field).toHaveValue('')
  await expect.element(field).toHaveFocus()
  expect(desk.given('message.send')).toEqual([])
})

it.each([1280, 1000, 380])('is a key away at %i px, where the card is closed too', async (width) => {
  const { page: opened } = await openChat([], width)
  await expect.element(reply).toBeVisible()
  await press('Control+Shift+N')
  await expect.element(field).toHaveFocus()
  expect(opened.view.getState().wantsNote).toBe(false)
})

it('of a colleague bears their name, and one that is removed goes', async () => {
  const { desk } = await openChat([{ ...mine, by: 'Priya' }])
  await expect.element(log.getByRole('note')).toMatchTextContent(/Priya/)
  desk.tell({ kind: 'note', row: { ...mine, by: 'Priya', isGone: true, rev: 9 } })
  await expect.poll(() => log.getByRole('note').elements().length).toBe(0)
})

describe('in a team that shares notes', () => {
  const sharing = { team: inTeam, settings: { ...unknownDesk.settings, rules: { ...defaultSettings.rules, sharesNotes: true } } }
  const openShared = (notes: readonly Note[] = []) => renderPage(<TaskWindow task={chat} />, { tasks: [chat], notes, messages: [aMessage(1, 'Where do I vote?')], ...sharing })

  it('the field says who reads it, and when it is too long for them', async () => {
    await resize(1280, 800)
    await openShared()
    await userEvent.click(field)
    await expect.element(field).toHaveAccessibleDescription('On the team’s card: colleagues read it. Never sent.')
    await userEvent.fill(field, 'ñ'.repeat(600))
    await expect.element(field).toHaveAccessibleDescription('Too long for the team’s card, so only on this computer. Never sent.')
  })

  it('one that colleagues read says so in the conversation and in the card', async () => {
    await resize(1280, 800)
    const { place } = await openShared([{ ...mine, at: 70_000, isShared: true }, { ...mine, id: 'older', at: 65_000 }])
    await expect.element(log.getByRole('note', { name: 'Team note' })).toMatchTextContent(/Team note, never sent\. You, .*Mother votes/)
    await expect.element(log.getByRole('note', { name: 'Private note' })).toBeVisible()
    await expect.poll(() => page.getByText(/Colleagues read it\./).elements().length).toBe(1)
    await look('notes-shared')
    await expectNoBarriers(place)
  })

  it('a colleague’s names them in the conversation and in the card', async () => {
    await resize(1280, 800)
    const { place } = await openShared([{ ...mine, at: 70_000, isShared: true, by: 'Ana Ruiz' }])
    await expect.element(log.getByRole('note', { name: 'Team note' })).toMatchTextContent(/Ana Ruiz, .*Mother votes/)
    await expect.element(page.getByRole('complementary', { name: 'Contact card' })).toMatchTextContent(/Mother votes at the same site.*Ana Ruiz/)
    await expectNoBarriers(place)
  })
})

describe('a reply with words of a note in it', () => {
  it('is asked about before it goes, and a second Enter sends nothing', async () => {
    const { desk } = await openChat()
    await userEvent.click(reply)
    await userEvent.keyboard('She votes at the same site, needs a chair')
    await press('Enter')
    await expect.element(page.getByRole('alert')).toMatchTextContent(/These words are in a private note.*votes at the same site/)
    await press('Enter')
    await expect.poll(() => page.getByRole('alert').query()).toBeNull()
    await expect.element(reply).toHaveFocus()
    expect(desk.given('message.send')).toEqual([])
  })

  it('goes when the agent says so', async () => {
    const { desk } = await openChat()
    await userEvent.fill(reply, mine.body)
    await press('Enter')
    await userEvent.click(page.getByRole('button', { name: 'Send anyway' }))
    await expect.poll(() => desk.given('message.send').map(({ body }) => body)).toEqual([mine.body])
  })

  it('is asked about before it is put off, and is put off when the agent says so', async () => {
    const { desk } = await openChat()
    await userEvent.fill(reply, mine.body)
    await userEvent.click(page.getByRole('button', { name: 'Choose a time' }))
    await userEvent.click(page.getByRole('menuitem', { name: 'Send later…' }))
    const dialog = page.getByRole('dialog', { name: 'Send later' })
    await userEvent.click(dialog.getByRole('button', { name: /^In 1 hour/ }))
    await userEvent.click(dialog.getByRole('button', { name: 'Schedule' }))
    await expect.element(page.getByRole('alert')).toMatchTextContent(/These words are in a private note/)
    expect(desk.given('scheduled.put')).toEqual([])
    await userEvent.click(page.getByRole('button', { name: 'Send anyway' }))
    await expect.poll(() => desk.given('scheduled.put').map(({ body }) => body)).toEqual([mine.body])
    expect(desk.given('message.send')).toEqual([])
  })

  it('does not go by ending the chat', async () => {
    await openChat()
    await userEvent.fill(reply, mine.body)
    await userEvent.click(page.getByRole('button', { name: 'End chat' }))
    const question = page.getByRole('alertdialog', { name: 'End this chat?' })
    await expect.element(question).toMatchTextContent(/It says .* which is in a private note/)
    await look('end-private')
    expect(question.getByRole('button').elements().map(({ textContent }) => textContent)).toEqual(['Keep writing', 'End anyway'])
  })
})

it.each([1280, 380])('has no barrier at %i px', async (width) => {
  const { place } = await openChat([mine, { ...mine, id: 'hers', by: 'Priya', at: 160_000 }], width)
  await look(`notes-${width}`)
  await expectNoBarriers(place)
})
