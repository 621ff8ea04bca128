import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { composer, number, openApp, openChat, reply, toasts } from '../testing/app.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look, press, resize } from '../testing/window/window.ts'
import { evening } from '../testing/world/evening.ts'

const message = page.getByRole('textbox', { name: 'Message' })
const dialog = page.getByRole('dialog', { name: 'Send later' })
const list = page.getByRole('list', { name: 'Scheduled' })
const button = (name: RegExp) => page.getByRole('button', { name })
const morning = Date.UTC(2026, 10, 4, 16)
const text = { id: 'later', phone: '+16025550148', body: 'Polls close at 7.', dueAt: morning, to: 'me', state: 'waiting', rev: 1 } as const

async function compose() {
  const drawn = await openApp({ tasks: [], routes: [] })
  drawn.page.view.openComposer()
  await userEvent.fill(number, '6025550148')
  await userEvent.fill(message, 'Polls close at 7.')
  await userEvent.click(button(/^Send message/))
  await press('4')
  await expect.element(dialog).toBeVisible()
  return drawn
}

it.each([1280, 380])('a message is put off by the fourth way, until tomorrow at nine by the voter’s clock, at %i px', async (width) => {
  await resize(width)
  const { desk } = await compose()
  await look(`later-${width}`)
  await expectNoBarriers(dialog.element())
  await userEvent.click(button(/^Schedule$/))
  await expect.poll(() => desk.given('scheduled.put')).toMatchObject([{ phone: '+16025550148', body: 'Polls close at 7.', dueAt: morning, to: 'me' }])
  await expect.poll(() => composer.query()).toBeNull()
  await expect.element(toasts).toMatchTextContent('Goes out tomorrow at 9:00 AM. It stands under Scheduled.')
})

it('or until any day and time, whose reply goes to any agent; one that has passed is none', async () => {
  const { desk } = await compose()
  const field = page.getByLabelText('Day and time where they are')
  await userEvent.fill(field, '2026-11-03T10:00')
  await expect.element(button(/^Schedule$/)).toBeDisabled()
  await expect.element(page.getByRole('alert')).toMatchTextContent('That time has passed.')
  await userEvent.fill(field, '2026-11-05T10:30')
  await userEvent.click(page.getByText('Any agent'))
  await userEvent.click(button(/^Schedule$/))
  await expect.poll(() => desk.given('scheduled.put')).toMatchObject([{ dueAt: Date.UTC(2026, 10, 5, 17, 30), to: 'any' }])
})

it('a message that may be for somebody else is asked about first, and keeps its time', async () => {
  const { desk } = await compose()
  desk.onCommand('scheduled.put', ({ sure }) => (sure ? { ok: true } : { ok: false, refusal: { kind: 'slip', slip: { kind: 'greets', said: 'Bob' } } }))
  await userEvent.click(button(/^Schedule$/))
  await expect.element(page.getByRole('alert')).toMatchTextContent('You call them Bob')
  await press('Control+Enter')
  await expect.poll(() => desk.given('scheduled.put').map(({ sure, dueAt }) => [sure, dueAt])).toEqual([[undefined, morning], ['greets', morning]])
})

it('a reply is put off from the menu beside Send', async () => {
  const { desk } = await openChat()
  await userEvent.keyboard('Bring your card.')
  await userEvent.click(button(/^Choose a time/))
  await userEvent.click(page.getByRole('menuitem', { name: 'Send later…' }))
  await expect.element(dialog).toBeVisible()
  await userEvent.click(button(/^In 1 hour/))
  await userEvent.click(button(/^Schedule$/))
  await expect.poll(() => desk.given('scheduled.put')).toMatchObject([{ phone: '+16025550148', body: 'Bring your card.', dueAt: evening + 3_600_000 }])
  await expect.element(reply).toHaveValue('')
})

it('what waits stands in the panel, and is changed, sent now or called off', async () => {
  const { desk } = await openApp({ scheduled: [text, { ...text, id: 'stopped', phone: '+14145550101', state: 'replied' }] })
  await look('scheduled')
  await expectNoBarriers()
  await userEvent.click(list.getByRole('button', { name: /^Marisol Vega.*goes out tomorrow at 9:00 AM/ }))
  const opened = page.getByRole('dialog', { name: 'Scheduled text to Marisol Vega' })
  await expect.element(opened).toMatchTextContent('Goes out tomorrow at 9:00 AM.')
  await look('scheduled-open')
  await userEvent.click(opened.getByRole('button', { name: 'Edit' }))
  const words = page.getByRole('textbox', { name: 'Text' })
  await userEvent.fill(words, 'Polls close at 8.')
  await userEvent.click(button(/^Schedule$/))
  await expect.poll(() => desk.given('scheduled.put')).toMatchObject([{ id: 'later', body: 'Polls close at 8.', dueAt: morning }])
  await userEvent.click(list.getByRole('button', { name: /^Harold Whitcomb.*stopped/ }))
  await expect.element(page.getByRole('dialog')).toMatchTextContent('They wrote first, so it doesn’t go by itself.')
  await userEvent.click(button(/^Call off/))
  await expect.poll(() => desk.given('scheduled.discard')).toEqual([{ id: 'stopped' }])
  desk.tell({ kind: 'scheduled', row: { ...text, id: 'stopped', state: 'over', rev: Number.MAX_SAFE_INTEGER } })
  await expect.poll(() => list.getByRole('button').elements().length).toBe(1)
})

it('the picture that goes with it is named, and can be left out', async () => {
  const { desk } = await openApp({ scheduled: [{ ...text, pictureUrl: 'https://pictures.example.org/ballot.png' }] })
  await userEvent.click(list.getByRole('button', { name: /^Marisol Vega/ }))
  const opened = page.getByRole('dialog', { name: 'Scheduled text to Marisol Vega' })
  await expect.element(opened).toMatchTextContent('pictures.example.org ballot.png')
  await userEvent.click(opened.getByRole('button', { name: 'Edit' }))
  const chip = page.getByRole('group', { name: 'Picture that goes along' })
  await expect.element(chip).toMatchTextContent('pictures.example.org ballot.png')
  await look('scheduled-picture')
  await userEvent.click(button(/^Schedule$/))
  await expect.poll(() => desk.given('scheduled.put')).toMatchObject([{ pictureUrl: 'https://pictures.example.org/ballot.png' }])
  await userEvent.click(list.getByRole('button', { name: /^Marisol Vega/ }))
  await userEvent.click(opened.getByRole('button', { name: 'Edit' }))
  await userEvent.click(chip.getByRole('button', { name: 'Remove the picture' }))
  await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveFocus()
  await userEvent.click(button(/^Schedule$/))
  await expect.poll(() => desk.given('scheduled.put').map(({ pictureUrl }) => pictureUrl)).toEqual(['https://pictures.example.org/ballot.png', undefined])
})
