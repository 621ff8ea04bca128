import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Task, Worker } from '../../../contract/model.ts'
import { renderPage } from '../../testing/render.tsx'
import { press, resize } from '../../testing/window/window.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { aTask } from '../../testing/world/samples.ts'
import type { World } from '../../testing/world/world.ts'
import { App } from '../App.tsx'

const reply = page.getByRole('textbox', { name: 'Reply' })
const main = page.getByRole('main')
const ofName = (name: string) => page.getByRole('heading', { name, level: 1 })

/** The evening, on a desk that completes what it is told to. */
async function openApp(more: Partial<World> = {}) {
  const drawn = await renderPage(<App />, { ...eveningWorld, ...more, now: () => evening })
  const { desk, page: window } = drawn
  desk.onCommand('task.complete', ({ taskId }) => {
    const task = window.mirror.getState().tasks.get(taskId)!
    desk.tell({ kind: 'task', row: { ...task, state: 'completed', completedAt: evening, rev: task.rev + 1 } })
    return { ok: true }
  })
  return drawn
}

describe('after COMPLETE', () => {
  it('the agent stands in the reply of the voter who waits longest', async () => {
    const { page: window } = await openApp()
    window.view.openTask('ended')
    await userEvent.click(page.getByRole('button', { name: 'Complete', exact: true }))
    await expect.element(ofName('Harold Whitcomb')).toBeVisible()
    await expect.element(reply).toHaveFocus()
  })

  it('they stay where they are when they complete another one from its row', async () => {
    const { page: window } = await openApp()
    window.view.openTask('chat')
    await userEvent.click(page.getByRole('button', { name: 'Complete Joaquin Reyes' }))
    await expect.poll(() => page.getByRole('button', { name: 'Complete Joaquin Reyes' }).query()).toBeNull()
    await expect.element(ofName('Marisol Vega')).toBeVisible()
  })

  it('they stay in the list of the compact window', async () => {
    await resize(380, 640)
    const { page: window } = await openApp()
    window.view.openTask('ended')
    window.view.showTasks()
    await userEvent.click(page.getByRole('button', { name: 'Complete Joaquin Reyes' }))
    await expect.poll(() => page.getByRole('button', { name: 'Complete Joaquin Reyes' }).query()).toBeNull()
    await expect.element(page.getByRole('navigation', { name: 'Tasks' })).toBeVisible()
  })

  it('they see what to do when nobody is left', async () => {
    const { page: window } = await openApp({ tasks: [eveningWorld.tasks!.find(({ id }) => id === 'ended')!] })
    window.view.openTask('ended')
    await press('Control+Enter')
    await expect.element(ofName('You’re available')).toBeVisible()
  })
})

describe('at the start', () => {
  it('the agent stands where they stood', async () => {
    await openApp({ used: ['chat', 'other'] })
    await expect.element(ofName('Marisol Vega')).toBeVisible()
    await expect.element(reply).toHaveFocus()
  })

  it('and where that is over, with the voter who waits longest', async () => {
    await openApp({ used: ['gone', 'chat'] })
    await expect.element(ofName('Harold Whitcomb')).toBeVisible()
  })

  it('scrolls the chat that is opened into the list', async () => {
    const many: readonly Task[] = Array.from({ length: 20 }, (_, index) => aTask(`chat ${index}`, { phone: `+1602555${1000 + index}`, assignedAt: evening - 60_000 + index }))
    const { page: window } = await openApp({ tasks: many })
    window.view.openTask('chat 19')
    await expect.element(page.getByRole('option', { name: /555-1019/ })).toBeInViewport({ ratio: 1 })
  })
})

describe('the empty sheet', () => {
  const worker = (more: Partial<Worker>) => ({ ...eveningWorld.worker!, ...more })
  const practice = { ...eveningWorld.line!, mode: 'practice' } as const
  const quiet = aTask('quiet', { assignedAt: evening, last: { direction: 'outbound', body: 'Hi', at: evening, delivery: 'sent' } })
  const setTo = main.getByRole('button', { name: 'Set to Available' })

  it('leads somebody who is offline to Available', async () => {
    const { desk } = await openApp({ tasks: [], worker: worker({ activity: 'offline', available: false }) })
    await userEvent.click(setTo)
    expect(desk.given('activity.set')).toEqual([{ activity: 'available' }])
  })

  it('leaves that to the composer while it is open, which has the same button', async () => {
    const { page: window } = await openApp({ tasks: [], worker: worker({ activity: 'offline', available: false }) })
    await expect.element(setTo).toBeVisible()
    window.view.openComposer()
    await expect.element(page.getByRole('dialog', { name: 'New message' }).getByRole('button', { name: 'Set to Available' })).toBeVisible()
    expect(page.getByRole('button', { name: 'Set to Available' }).elements()).toHaveLength(1)
  })

  it('leads to whoever waits', async () => {
    const { page: window } = await openApp()
    window.view.openTask('gone')
    await expect.element(ofName('2 voters wait for your answer')).toBeVisible()
    await userEvent.click(main.getByRole('button', { name: 'Go to the next chat' }))
    await expect.element(ofName('Harold Whitcomb')).toBeVisible()
  })

  it('has tips for beginners, and not for somebody who is in chats', async () => {
    await openApp({ tasks: [], line: practice })
    await expect.element(main.getByRole('heading', { name: 'Finish' })).toBeVisible()
  })

  it('says that nobody waits', async () => {
    await openApp({ tasks: [quiet], line: practice })
    await expect.element(main).toMatchTextContent('Nobody waits for you now.')
    expect(main.getByRole('heading', { name: 'Finish' }).query()).toBeNull()
  })
})
