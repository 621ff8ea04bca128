import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from '../frame/App.tsx'
import { openWay } from '../page/together/together.kit.ts'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { press, resize } from '../testing/window/window.ts'
import { aTask } from '../testing/world/samples.ts'
import { evening, eveningWorld } from '../testing/world/evening.ts'
import { PopOut } from './PopOut.tsx'

const reply = page.getByRole('textbox', { name: 'Reply' })
const { tasks: _tasks, ...others } = eveningWorld
const chat = eveningWorld.tasks!.find(({ id }) => id === 'chat')!
const world = { ...others, tasks: eveningWorld.tasks!, now: () => evening }

it('has the one chat, as wide as a softphone, and is used by everybody', async () => {
  await resize(380, 640)
  const { desk } = await renderPage(<PopOut taskId="chat" />, { ...world, chat: 'chat' })
  await expect.element(page.getByRole('log').getByText('And do I need my card?')).toBeVisible()
  expect(page.getByRole('button', { name: /^Back to tasks/ }).query()).toBeNull()
  await expectNoBarriers()
  await userEvent.fill(reply, 'No card needed')
  await press('Enter')
  await expect.poll(() => desk.given('message.send').map(({ body }) => body)).toEqual(['No card needed'])
  expect(desk.given('task.show')).toEqual([])
})

it('closes with its chat', async () => {
  let closed = 0
  const { desk } = await renderPage(<PopOut taskId="chat" />, { ...world, chat: 'chat', close: () => (closed += 1) })
  await expect.element(page.getByRole('log')).toBeVisible()
  desk.tell({ kind: 'task', row: aTask('chat', { ...chat, state: 'completed', rev: 9 }) })
  await expect.poll(() => closed).toBe(1)
})

it('is where the main window says it is, at every width and in both schemes', async () => {
  const way = openWay()
  const { page: main } = await renderPage(<App />, { ...world, channel: way })
  way('own').tell({ kind: 'shows', from: 'own', chat: 'chat', situation: { ...main.seen.situation(), isInFront: false } })
  main.view.openTask('chat')
  for (const width of [1280, 380]) {
    await resize(width, 640)
    await expect.element(page.getByRole('button', { name: 'Go to that window' })).toBeVisible()
    expect(reply.query()).toBeNull()
    await expectNoBarriers()
  }
})

it('leaves nothing of what was typed behind: the main window has it when the chat is brought back, and what is read there is read here', async () => {
  const way = openWay()
  let closed = 0
  const own = await renderPage(<PopOut taskId="chat" />, { ...world, chat: 'chat', channel: way, close: () => (closed += 1) })
  await expect.element(reply).toBeVisible()
  await userEvent.fill(reply, 'Half a wo')
  const main = await renderPage(<App />, { ...world, channel: way })
  main.page.view.openTask('chat')
  await expect.element(page.getByText('This chat is open in its own window')).toBeVisible()
  own.page.drafts.keep({ ...own.page.drafts.of('chat'), body: 'Half a word' })
  await expect.poll(() => main.page.drafts.of('chat').body).toBe('Half a word')
  expect(main.page.drafts.of('chat').messageId).toBe(own.page.drafts.of('chat').messageId)
  own.page.seen.setState({ isInFront: true })
  expect(main.page.seen.isShown('chat')).toBe(true)
  await userEvent.click(page.getByRole('button', { name: 'Bring it back here' }))
  await expect.poll(() => closed).toBe(1)
})
