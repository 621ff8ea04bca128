import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openChat, reply, toasts } from '../../testing/app.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { look, press, resize } from '../../testing/window/window.ts'
import { evening } from '../../testing/world/evening.ts'
import { aMessage } from '../../testing/world/samples.ts'
import { aSid, eveningBoard, inTeam } from '../../testing/world/team.ts'
import type { World } from '../../testing/world/world.ts'

const dialog = page.getByRole('dialog', { name: 'Transfer chat' })
const options = dialog.getByRole('listbox', { name: 'To' }).getByRole('option')
const ben = dialog.getByRole('option', { name: 'Ben Achterberg' })
const transfer = dialog.getByRole('button', { name: 'Transfer' })
const more = page.getByRole('button', { name: 'More', exact: true })

const open = (world: Partial<World> = {}) => openChat({ team: inTeam, board: eveningBoard, ...world })

async function openTransfer() {
  await userEvent.click(more)
  await userEvent.click(page.getByRole('menuitem', { name: 'Transfer…' }))
  await expect.element(transfer).toBeVisible()
}

it('is offered in a team only', async () => {
  await openChat()
  await userEvent.click(more)
  await expect.element(page.getByRole('menuitem', { name: 'Copy number' })).toBeVisible()
  expect(page.getByRole('menuitem', { name: 'Transfer…' }).query()).toBeNull()
})

it('lists the queue, then colleagues, those who take work first, each with their status', async () => {
  await open()
  await openTransfer()
  await expect.poll(() => options.elements().length).toBe(4)
  expect(options.elements().map((option) => option.textContent)).toEqual([
    'QueueWhoever is free first', 'Chidi WuSecond shift, no chats', 'Ben AchterbergAvailable, 3 chats', 'Ana RuizBreak, 1 chat',
  ])
  await expect.element(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect.element(ben).toHaveAccessibleDescription('Available, 3 chats')
})

it('hands the chat to a colleague by keys, says so, and the agent goes on to the next', async () => {
  const { desk, page: window } = await open()
  await openTransfer()
  await expect.element(ben).toBeVisible()
  await press('b')
  await press('Enter')
  await expect.element(ben).toHaveAttribute('aria-selected', 'true')
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Note' }), 'Needs a ride')
  desk.onCommand('task.transfer', ({ taskId }) => {
    const task = window.mirror.getState().tasks.get(taskId)!
    desk.tell({ kind: 'task', row: { ...task, state: 'completed', rev: 9 } })
    return { ok: true }
  })
  await userEvent.click(transfer)
  await expect.element(toasts).toMatchTextContent('Marisol Vega is handed to Ben Achterberg.')
  expect(desk.given('task.transfer')).toEqual([{ taskId: 'chat', to: aSid('WK', 3), note: 'Needs a ride' }])
  expect(window.view.getState().selected).toBe('other')
  await expect.poll(() => dialog.query()).toBeNull()
})

it('shows that it is at it, once, and says why it was not done', async () => {
  const { desk } = await open()
  await openTransfer()
  const asked = desk.holdCommand('task.transfer')
  await userEvent.click(transfer)
  await expect.element(transfer).toHaveAttribute('data-pending')
  await press('Enter')
  expect(asked.length).toBe(1)
  asked[0]!.answer({ ok: false, refusal: { kind: 'taken' } })
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('Somebody else has this chat by now.')
})

it('says what stays behind: a reply that is half written, a text that has not gone out', async () => {
  await open({ messages: [aMessage(1, 'On its way', { direction: 'outbound', delivery: 'queued', at: evening })] })
  await userEvent.type(reply, 'Bring your')
  await openTransfer()
  await expect.element(dialog).toMatchTextContent('Your reply isn’t sent. It stays here as a draft')
  await expect.element(dialog).toMatchTextContent('1 message hasn’t gone out yet.')
})

it('goes to the queue although nobody knows who is there, and asks again', async () => {
  const { desk } = await open()
  desk.onQuery('team.board', () => Promise.reject(new Error('no team')))
  await openTransfer()
  await expect.element(dialog).toMatchTextContent('Your colleagues didn’t load. The queue takes the chat all the same.')
  desk.onQuery('team.board', () => eveningBoard)
  await userEvent.click(dialog.getByRole('button', { name: 'Try again' }))
  await expect.element(ben).toBeVisible()
  await userEvent.click(transfer)
  await expect.poll(() => desk.given('task.transfer')).toEqual([{ taskId: 'chat', to: 'queue', note: '' }])
})

it.each([380, 1280])('has no barrier at %i px', async (width) => {
  await resize(width, 700)
  await open()
  await openTransfer()
  await expect.element(ben).toBeVisible()
  await expectNoBarriers(dialog.element())
  await look(`transfer-${width}`)
})
