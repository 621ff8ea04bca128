/** Texts that have not gone yet come back into their field. */
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Message } from '../../../contract/model.ts'
import { chat, composer, number, openApp, openChat, reply, toasts } from '../../testing/app.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { look, press, resize } from '../../testing/window/window.ts'
import { evening } from '../../testing/world/evening.ts'
import { aMessage, aRoute } from '../../testing/world/samples.ts'

const message = page.getByRole('textbox', { name: 'Message' })
const undo = page.getByRole('button', { name: /^Undo/ })
const first: Message = aMessage(30, 'Hi Marisol, this is the voter hotline.', { id: 'first', direction: 'outbound', delivery: 'queued', at: evening, undoUntil: evening + 4_000 })
const parked = aRoute('parked', evening + 1_000, { phone: '+18085550123', message: { id: 'parked text', body: 'Aloha', delivery: 'queued', undoUntil: evening + 4_000 } })
const recalled = (desk: Awaited<ReturnType<typeof openApp>>['desk']) => desk.given('message.recall')

async function withFirst() {
  const drawn = await openChat()
  drawn.desk.tell({ kind: 'message', row: first })
  await expect.element(page.getByText('Goes out in 4 s')).toBeVisible()
  return drawn
}

it.each([1280, 380])('a first text says when it goes, and that it can be taken back, at %i px', async (width) => {
  await resize(width)
  await withFirst()
  await look(`undo-${width}`)
  await expectNoBarriers()
})

it('a screen reader says so, once', async () => {
  const { desk, page: drawn } = await openChat()
  const said = new Set<string>()
  drawn.speech.subscribe((sayings) => sayings.filter(({ text }) => text === 'It goes out in 4 seconds. Escape takes it back.').forEach(({ id }) => said.add(id)))
  desk.tell({ kind: 'message', row: first })
  desk.tell({ kind: 'message', row: { ...first, rev: 31 } })
  await expect.element(page.getByText('Goes out in 4 s')).toBeVisible()
  expect(said.size).toBe(1)
})

it('Escape takes it back before what was written since, and the next Escape takes nothing', async () => {
  const { desk } = await withFirst()
  await userEvent.keyboard('And bring a card')
  await press('Escape')
  await expect.element(reply).toHaveValue(`${first.body}\nAnd bring a card`)
  await expect.element(reply).toHaveFocus()
  expect(recalled(desk)).toMatchObject([{ messageId: 'first', draft: { key: 'chat', body: `${first.body}\nAnd bring a card` } }])
  desk.tell({ kind: 'message', row: { ...first, undoUntil: undefined, delivery: 'failed', isRecalled: true, rev: 31 } as unknown as Message })
  await expect.poll(() => page.getByText(/Goes out in/).query()).toBeNull()
  await expect.element(page.getByRole('log')).not.toMatchTextContent('this is the voter hotline')
  await press('Escape')
  expect(recalled(desk)).toHaveLength(1)
})

it('its picture comes back with it', async () => {
  const url = 'https://pictures.example.org/ballot.png'
  const { desk } = await openChat()
  desk.tell({ kind: 'message', row: { ...first, pictureUrl: url } })
  await expect.element(page.getByText('Goes out in 4 s')).toBeVisible()
  await press('Escape')
  await expect.element(reply).toHaveValue(first.body)
  await expect.element(page.getByRole('group', { name: 'Picture that goes along' })).toMatchTextContent('pictures.example.org ballot.png')
  expect(recalled(desk)).toMatchObject([{ messageId: 'first', draft: { body: first.body, pictureUrl: url } }])
})

it('the button does the same, and Don’t wait lets it go', async () => {
  const { desk } = await withFirst()
  await userEvent.click(page.getByRole('button', { name: 'Don’t wait' }))
  expect(desk.given('message.now')).toEqual([{ messageId: 'first' }])
  await userEvent.click(undo)
  await expect.element(reply).toHaveValue(first.body)
})

it('one that is under way by then stays, and the agent is told', async () => {
  const { desk } = await withFirst()
  desk.onCommand('message.recall', () => ({ ok: false, refusal: { kind: 'under-way' } }))
  await press('Escape')
  await expect.element(toasts).toMatchTextContent('It’s on its way already, so it can’t be taken back.')
  await expect.element(reply).toHaveValue('')
})

/** Sends by the second way from the composer. */
async function park() {
  const drawn = await openApp()
  const { desk } = drawn
  desk.onCommand('compose.send', ({ routeId }) => {
    desk.tell({ kind: 'route', row: { ...parked, id: routeId } })
    return { ok: true }
  })
  drawn.page.view.openComposer()
  await userEvent.fill(number, '8085550123')
  await userEvent.fill(message, 'Aloha')
  await userEvent.click(page.getByRole('button', { name: 'Send message' }))
  await press('2')
  await expect.element(toasts).toMatchTextContent('Sent to (808) 555-0123. Waiting for reply.')
  return drawn
}

it('a parked text comes back into the composer by the toast', async () => {
  const { desk } = await park()
  await look('undo-toast')
  await userEvent.click(toasts.getByRole('button', { name: 'Undo' }))
  await expect.element(composer).toBeVisible()
  await expect.element(message).toHaveValue('Aloha')
  await expect.element(number).toHaveValue('(808) 555-0123')
  expect(recalled(desk)).toMatchObject([{ messageId: 'parked text', draft: { key: 'composer', to: '+18085550123', body: 'Aloha' } }])
})

it('and by Escape, wherever the agent is', async () => {
  const { desk } = await park()
  await userEvent.click(chat('Marisol Vega'))
  await press('Escape')
  await expect.element(message).toHaveValue('Aloha')
  expect(recalled(desk)).toHaveLength(1)
})

it('beside another message in the composer it loses neither', async () => {
  const { desk, page: drawn } = await park()
  drawn.drafts.keep({ ...drawn.drafts.of('composer'), to: '4145550101', body: 'Something else' })
  await press('Escape')
  await expect.element(composer).toMatchTextContent('You’ve started another message.')
  expect(recalled(desk)).toMatchObject([{ draft: { key: 'conversation of parked', body: 'Aloha' } }])
  await expect.element(message).toHaveValue('Something else')
})

it('nor what was written to the person before', async () => {
  const { desk, page: drawn } = await park()
  drawn.drafts.keep({ ...drawn.drafts.of('conversation of parked'), body: 'Half an answer' })
  drawn.drafts.keep({ ...drawn.drafts.of('composer'), to: '4145550101', body: 'Something else' })
  await press('Escape')
  await expect.poll(() => recalled(desk)).toMatchObject([{ draft: { key: 'conversation of parked', body: 'Aloha\nHalf an answer' } }])
})
