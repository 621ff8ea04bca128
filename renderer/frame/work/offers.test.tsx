import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Task } from '../../../contract/model.ts'
import { renderPage } from '../../testing/render.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { look, resize } from '../../testing/window/window.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { aTask } from '../../testing/world/samples.ts'
import { App } from '../App.tsx'

const offers = page.getByRole('article', { name: /^Incoming chat from/ })
const anOffer = (id: string, more: Partial<Task> = {}) =>
  aTask(id, { state: 'reserved', phone: '+14405550167', offer: { offeredAt: evening - 5_000, expiresAt: evening + 25_000 }, unread: 1, last: { direction: 'inbound', body: 'Hello?', at: evening, delivery: 'received' }, ...more })
const chats = Array.from({ length: 14 }, (_, index) => aTask(`chat ${index}`, { phone: `+1602555${1000 + index}`, assignedAt: evening - 60_000 + index }))
const openApp = (tasks: readonly Task[]) => renderPage(<App />, { ...eveningWorld, tasks, now: () => evening })

/** Whether a press in its middle reaches it. */
function isInReach(one: Element): boolean {
  const { left, top, width, height } = one.getBoundingClientRect()
  return one.contains(document.elementFromPoint(left + width / 2, top + height / 2))
}

describe.each([
  [380, 640, 1],
  [640, 800, 1],
  [1000, 800, 1],
  [1280, 800, 1],
  [1100, 800, 2],
])('at %i × %i px, zoom %i', (width, height, zoom) => {
  it.each(['the list', 'an open chat', 'the composer', 'the settings', 'a scrolled list'])('an offer over %s is seen once, with its seconds and both answers in reach', async (place) => {
    await resize(width, height, zoom)
    const { page: window, desk } = await openApp([...chats, anOffer('offer')])
    if (place === 'the list' || place === 'a scrolled list') window.view.showTasks()
    if (place === 'the settings') window.view.openPage('settings')
    if (place === 'the composer') window.view.openComposer()
    if (place === 'the composer') await expect.element(page.getByRole('dialog', { name: 'New message' })).toBeVisible()
    if (place === 'a scrolled list') await userEvent.wheel(page.getByRole('listbox', { name: 'Active chats' }), { delta: { y: 700 } })
    await expect.poll(() => offers.elements().filter((one) => one.checkVisibility()).length).toBe(1)
    const parts = [offers.getByRole('button', { name: 'Accept' }), offers.getByRole('button', { name: 'Decline' }), offers.getByRole('timer')]
    expect(parts.map((one) => isInReach(one.element()))).toEqual([true, true, true])
    await userEvent.click(offers.getByRole('button', { name: 'Decline' }))
    expect(desk.given('task.decline')).toEqual([{ taskId: 'offer' }])
  })
})

it.each([[14, 1280], [4, 1280], [4, 380]])('moves none of %i chats when it comes and goes, at %i px', async (count, width) => {
  await resize(width)
  const { desk, page: window } = await openApp(chats.slice(0, count))
  window.view.showTasks()
  const row = page.getByRole('option', { name: /555-1003/ })
  const top = () => row.element().getBoundingClientRect().top
  await expect.element(row).toBeVisible()
  const before = top()
  desk.tell({ kind: 'task', row: anOffer('offer', { answers: { body: 'Hi, this is Dana', at: evening - 90_000 } }) })
  await expect.element(offers).toBeVisible()
  expect(top()).toBe(before)
  desk.tell({ kind: 'task', row: anOffer('second') }, { kind: 'task', row: anOffer('third') })
  await expect.poll(() => offers.elements().length).toBe(3)
  expect(top()).toBe(before)
  for (const id of ['offer', 'second', 'third']) desk.tell({ kind: 'task', row: anOffer(id, { state: 'pending', rev: 2 }) })
  await expect.poll(() => offers.query()).toBeNull()
  expect(top()).toBe(before)
})

it('shows the oldest of several in full and the others in a line each, all with both answers', async () => {
  const four = [1, 2, 3, 4].map((second) => anOffer(`offer ${second}`, { phone: `+1440555010${second}`, offer: { offeredAt: evening - 10_000 + second * 1000, expiresAt: evening + 20_000 + second * 1000 } }))
  const { desk } = await openApp([...chats, ...four])
  await expect.poll(() => offers.elements().length).toBe(4)
  for (const name of ['Accept', 'Decline']) expect(offers.getByRole('button', { name }).elements()).toHaveLength(4)
  expect(offers.elements().map((one) => one.getBoundingClientRect().height > 100)).toEqual([true, false, false, false])
  await expectNoBarriers()
  await userEvent.click(offers.nth(2).getByRole('button', { name: 'Accept' }))
  expect(desk.given('task.accept')).toEqual([{ taskId: 'offer 3' }])
})

it('counts in the compact window those that come after the one that is shown', async () => {
  await resize(380, 640)
  const { page: window } = await openApp([...chats, anOffer('one'), anOffer('two'), anOffer('three')])
  window.view.openTask('chat 1')
  await expect.element(offers).toBeVisible()
  await expect.element(page.getByTitle('2 more after this one')).toMatchTextContent('+2')
})

it('says what they asked first, and that it answers a text of ours', async () => {
  const last = { direction: 'inbound', body: 'I told her she was making it up', at: evening, delivery: 'received' } as const
  await openApp([anOffer('offer', { last, opening: { body: 'Is early voting still open?', at: evening - 60_000 }, answers: { body: 'Hi, this is Dana', at: evening - 3_600_000 } })])
  await expect.element(offers).toMatchTextContent('Is early voting still open? · I told her she was making it up')
  await expect.element(offers).toMatchTextContent('Answers your message from 6:31 PM: Hi, this is Dana')
})

it('says what Decline does', async () => {
  await openApp([anOffer('offer')])
  await expect.element(offers.getByRole('button', { name: 'Decline' })).toHaveAccessibleDescription(/goes back to the queue for the next agent/)
})

it('says why nothing rings while voters wait', async () => {
  const waiting = [1, 2, 3].map((id) => aTask(`queued ${id}`, { state: 'pending', phone: `+1440555020${id}` }))
  await openApp([...chats.slice(0, 5), ...waiting])
  const tasks = page.getByRole('navigation', { name: 'Tasks' })
  await expect.element(tasks).toMatchTextContent('3 voters wait in the queue. With 5 chats open, none rings by itself (your limit is 5).')
  await expect.element(tasks.getByRole('button', { name: 'Take the next one' })).toBeVisible()
})

it.each([undefined, 'Needs a ride', 'Needs a ride. '.repeat(20)])('says who hands the chat over with the note %s, and moves none of the chats', async (note) => {
  const { desk, page: window } = await openApp(chats)
  window.view.showTasks()
  const row = page.getByRole('option', { name: /555-1003/ })
  await expect.element(row).toBeVisible()
  const before = row.element().getBoundingClientRect().top
  desk.tell({ kind: 'task', row: anOffer('offer', { handed: { from: 'Ana Ruiz', ...(note && { note }) }, answers: { body: 'Hi, this is Dana', at: evening - 90_000 } }) })
  await expect.element(offers).toMatchTextContent('Ana Ruiz hands this to you')
  await expect.element(offers).toMatchTextContent('Hello?')
  expect(row.element().getBoundingClientRect().top).toBe(before)
  await look(`handed-${note?.length ?? 0}`)
})
