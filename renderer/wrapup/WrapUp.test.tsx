import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Task } from '../../contract/model.ts'
import type { DeskRules } from '../../contract/settings.ts'
import { useMirror } from '../page/usePage.ts'
import { renderPage } from '../testing/render.tsx'
import { press } from '../testing/window/window.ts'
import { unknownDesk } from '../desk/mirror/mirror.ts'
import { aTask } from '../testing/world/samples.ts'
import { WrapUp } from './WrapUp.tsx'

const aSettings = unknownDesk.settings
const ended = aTask('chat', { state: 'wrapping', wrappingAt: Date.now() })
const note = page.getByRole('textbox', { name: 'Note' })
const complete = page.getByRole('button', { name: 'Complete' })
const full = { ok: false, refusal: { kind: 'trouble', text: 'The disk is full.' } } as const

function Ended() {
  const task = useMirror((state) => state.tasks.get('chat'))
  return task ? <WrapUp task={task} /> : <p>Completed</p>
}

const openWrapUp = (task: Partial<Task> = {}, rules: Partial<DeskRules> = {}) =>
  renderPage(<Ended />, { tasks: [{ ...ended, ...task }], settings: { ...aSettings, rules: { ...aSettings.rules, ...rules } } })

it('keeps the outcome that a key chooses, and completes with it', async () => {
  const { desk } = await openWrapUp()
  await press('3')
  await expect.element(page.getByRole('radio', { name: 'Registration help' })).toBeChecked()
  await userEvent.click(complete)
  await expect.poll(() => desk.commands.map(({ name }) => name)).toEqual(['task.note', 'task.complete'])
  expect(desk.given('task.note')).toEqual([{ taskId: 'chat', disposition: 'registration' }])
})

it('says why the note cannot be kept, keeps it in the field, and completes once it can', async () => {
  const { desk } = await openWrapUp()
  desk.onCommand('task.note', () => full)
  await userEvent.fill(note, 'Moved in May')
  await userEvent.click(complete)
  await expect.element(page.getByRole('alert')).toMatchTextContent('The disk is full.')
  await expect.element(note).toHaveValue('Moved in May')
  expect(desk.given('task.complete')).toEqual([])
  desk.onCommand('task.note', () => ({ ok: true }))
  await userEvent.click(complete)
  await expect.poll(() => desk.given('task.complete').length).toBe(1)
  expect(desk.given('task.note').at(-1)).toMatchObject({ note: 'Moved in May' })
})

it('says while it is typed that a note is too long, and does not complete without it', async () => {
  const { desk } = await openWrapUp()
  await userEvent.fill(note, 'x'.repeat(20_001))
  await expect.element(note).toHaveAccessibleDescription(/A note can have 20,000 characters\. This one has 20,001, so cut 1\./)
  await userEvent.click(complete)
  await expect.element(page.getByRole('alert').last()).toMatchTextContent('A note can have 20,000 characters.')
  expect(desk.given('task.complete')).toEqual([])
})

it('has what was written when it is opened again, whatever became of its saving', async () => {
  const { desk, page: window } = await openWrapUp()
  desk.onCommand('task.note', () => full)
  await userEvent.fill(note, 'Half a no')
  desk.tell({ kind: 'task', row: { ...ended, state: 'completed', rev: 2 } })
  await expect.element(page.getByText('Completed')).toBeInTheDocument()
  desk.tell({ kind: 'task', row: { ...ended, rev: 3 } })
  await expect.element(note).toHaveValue('Half a no')
  expect(window.toasts.getState()).toMatchObject([{ text: 'The disk is full.', lasts: true }])
})

it('asks for an outcome only where the settings do', async () => {
  const { desk } = await openWrapUp({}, { outcomeRequired: true })
  await expect.element(complete).toBeDisabled()
  await press('2')
  await expect.element(complete).toBeEnabled()
  await press('Control+Enter')
  await expect.poll(() => desk.given('task.complete')).toEqual([{ taskId: 'chat' }])
})

it('offers the outcomes of the settings, in their order and with their keys', async () => {
  const { desk, page: window } = await openWrapUp()
  const own = { id: 'Ride booked', color: 'teal' } as const
  desk.tell({ kind: 'settings', row: { ...aSettings, dispositions: [own, { id: 'answered', name: 'Done', color: 'green' }, { id: 'no-texts', color: 'gray', hidden: true }] } })
  await expect.poll(() => page.getByRole('radio').elements().map((radio) => radio.closest('label')?.textContent)).toEqual(['Ride booked1', 'Done2'])
  await press('1')
  await expect.poll(() => window.outcomes.getState().get('chat')?.disposition).toBe('Ride booked')
})

it('shows what is left of one that completes by itself, and one key gives it more time', async () => {
  const endsAt = Date.now() + 90_000
  const { desk } = await openWrapUp({ completesAt: endsAt })
  await expect.element(page.getByRole('timer')).toMatchTextContent(/^Completes by itself in 1:\d\d$/)
  await press('Control+Shift+M')
  await expect.poll(() => desk.given('task.extend')).toEqual([{ taskId: 'chat', endsAt }])
})

it('warns before it completes by itself: aloud where the agent looks, in a toast elsewhere', async () => {
  const { desk, page: window } = await openWrapUp({ wrappingAt: Date.now() - 60_000, completesAt: Date.now() + 5_000 })
  await expect.poll(() => window.toasts.getState().map(({ text }) => text)).toEqual([expect.stringMatching(/completes by itself in [45] seconds\.$/)])
  window.toasts.getState()[0]!.action!.act()
  await expect.poll(() => desk.given('task.extend').length).toBe(1)
  desk.tell({ kind: 'task', row: { ...ended, completesAt: Date.now() + 120_000, rev: 2 } })
  await expect.poll(() => window.toasts.getState()).toEqual([])
})

it('sets a follow-up before the chat is completed, and says for when', async () => {
  const { desk } = await openWrapUp()
  const followUp = page.getByRole('button', { name: 'Needs follow-up' })
  await userEvent.click(followUp)
  await userEvent.click(page.getByRole('dialog', { name: 'Needs follow-up' }).getByRole('button', { name: 'In 30 minutes' }))
  await expect.poll(() => desk.given('followUp.set')).toMatchObject([{ conversationId: ended.conversationId }])
  const { at } = desk.given('followUp.set')[0]!
  desk.tell({ kind: 'followUp', row: { id: 'f', conversationId: ended.conversationId, phone: ended.phone, at, rev: 9 } })
  await expect.element(page.getByRole('button', { name: /^Follow-up: (today|tomorrow) at/ })).toBeVisible()
  await expect.element(complete).toBeEnabled()
})
