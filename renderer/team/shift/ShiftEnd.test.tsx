import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp, toasts } from '../../testing/app.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { look, press, resize } from '../../testing/window/window.ts'
import { evening } from '../../testing/world/evening.ts'
import { aRoute } from '../../testing/world/samples.ts'
import { eveningBoard, inTeam } from '../../testing/world/team.ts'
import type { World } from '../../testing/world/world.ts'
import type { HandedOn } from '../../../contract/team.ts'

const dialog = page.getByRole('dialog', { name: 'End my shift' })
const end = dialog.getByRole('button', { name: 'End my shift' })
const note = dialog.getByRole('textbox', { name: 'Note' })

const done: HandedOn = { what: 'chat', phone: '+16025550148', name: 'Marisol Vega', isDone: true }
const promise: HandedOn = { what: 'promise', phone: '+12085550115', isDone: true }
const left: HandedOn = { what: 'chat', phone: '+14145550101', name: 'Harold Whitcomb', isDone: false }

async function openShiftEnd(more: Partial<World> = {}) {
  const opened = await openApp({ team: inTeam, board: eveningBoard, ...more })
  await userEvent.click(page.getByRole('button', { name: /^Status/ }))
  await userEvent.click(page.getByRole('button', { name: 'End my shift' }))
  await expect.element(dialog).toBeVisible()
  return opened
}

it('says before what will be handed on', async () => {
  await openShiftEnd()
  await expect.element(dialog.getByRole('list', { name: '3 chats' })).toMatchTextContent('Harold Whitcomb')
  await expect.element(dialog.getByRole('list', { name: '1 promised reply' })).toMatchTextContent('Bea Lindqvist')
})

it('names those who were promised a reply so long ago that they are not loaded', async () => {
  const routes = Array.from({ length: 120 }, (_, index) => aRoute(`r${index}`, evening - index, { phone: `+1208555${1000 + index}`, to: index < 105 ? 'any' : 'me' }))
  await openShiftEnd({ routes })
  const promised = dialog.getByRole('list', { name: '15 promised replies' })
  await expect.element(promised).toMatchTextContent('(208) 555-1105')
  await expect.element(promised).toMatchTextContent('and 7 more')
})

it('hands on with a note, and tells what became of each', async () => {
  const { desk } = await openShiftEnd()
  const asked = desk.holdCommand('team.endShift')
  await userEvent.fill(note, ' Asked for rides ')
  await userEvent.click(end)
  await expect.element(end).toHaveAttribute('data-pending')
  await press('Enter')
  expect(desk.given('team.endShift')).toEqual([{ note: 'Asked for rides' }])
  desk.tell({ kind: 'notice', row: { kind: 'shift-ended', handed: [done, promise] } })
  asked[0]!.answer({ ok: true })
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('Your shift has ended, and your status is Offline.')
  const lines = dialog.getByRole('list', { name: 'What was handed on' }).getByRole('listitem')
  await expect.poll(() => lines.elements().map((line) => line.textContent)).toEqual(['Marisol Vega: handed on', '(208) 555-0115: the reply goes to whoever is free'])
  expect(end.query()).toBeNull()
})

it('tells it as well when the desk’s answer comes before its news', async () => {
  const { desk } = await openShiftEnd()
  const asked = desk.holdCommand('team.endShift')
  await userEvent.click(end)
  asked[0]!.answer({ ok: true })
  await expect.element(end).not.toHaveAttribute('data-pending')
  desk.tell({ kind: 'notice', row: { kind: 'shift-ended', handed: [done, promise] } })
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('Your shift has ended, and your status is Offline.')
})

it('keeps the shift open for what could not be handed on, and tries it again', async () => {
  const { desk } = await openShiftEnd()
  desk.onCommand('team.endShift', () => {
    desk.tell({ kind: 'notice', row: { kind: 'shift-ended', handed: [done, left] } })
    return { ok: true }
  })
  await userEvent.click(end)
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('Not everything could be handed on, so your shift goes on.')
  await expect.element(dialog.getByRole('listitem').first()).toMatchTextContent('Harold Whitcomb: still yours')
  await userEvent.click(dialog.getByRole('button', { name: 'Try again' }))
  await expect.poll(() => desk.given('team.endShift').length).toBe(2)
})

it('opens again when something could not be handed on after it was put away; else a toast tells', async () => {
  const { desk, page: window } = await openShiftEnd()
  desk.holdCommand('team.endShift')
  await userEvent.click(end)
  window.view.closeShiftEnd()
  desk.tell({ kind: 'notice', row: { kind: 'shift-ended', handed: [done] } })
  await expect.element(toasts).toMatchTextContent('Your shift has ended. 1 thing was handed on.')
  expect(dialog.query()).toBeNull()
  desk.tell({ kind: 'notice', row: { kind: 'shift-ended', handed: [left] } })
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('your shift goes on')
})

it('says why it did not even begin', async () => {
  const { desk } = await openShiftEnd()
  desk.onCommand('team.endShift', () => ({ ok: false, refusal: { kind: 'trouble', text: 'The team can’t be reached.' } }))
  await userEvent.click(end)
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('The team can’t be reached.')
})

it('names a note that is too long while it is typed', async () => {
  await openShiftEnd()
  await userEvent.fill(note, 'x'.repeat(290))
  await expect.element(note).toHaveAccessibleDescription(/10 characters left/)
  await userEvent.fill(note, 'x'.repeat(301))
  await expect.element(end).toBeDisabled()
  await expect.element(note).toHaveAccessibleDescription(/A note can have 300 characters\. This one has 301, so cut 1\./)
})

it.each([380, 1280])('has no barrier, at %i px', async (width) => {
  await resize(width, 760)
  const { page: window } = await openApp({ team: inTeam, board: eveningBoard })
  window.view.openShiftEnd()
  await expect.element(end).toBeVisible()
  await expectNoBarriers(dialog.element())
  await look(`shift-${width}`)
})
