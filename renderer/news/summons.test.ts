import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Task } from '../../contract/model.ts'

vi.stubGlobal('window', { desk: { command: vi.fn(async () => ({ ok: true })) } })

const { followSummons } = await import('./summons.ts')
const { fillings, settleRival } = await import('../page/filling.ts')
const { mirror, unknownDesk } = await import('../desk/mirror.ts')
const { view } = await import('../page/view.ts')
const { toasts } = await import('../page/toasts.ts')

const draft = () => mirror.getState().drafts.get('composer')
const typed = (to: string, body: string) => mirror.setState({ drafts: new Map([['composer', { key: 'composer', to, body, messageId: 'm' }]]) })
const summon = async (number: string, body: string) => {
  followSummons({ to: 'composer', number, body })
  await vi.waitFor(() => expect(view.getState().composer).toBe(true))
}

beforeEach(() => {
  mirror.setState({ ...unknownDesk, phase: 'ready' }, true)
  view.setState({ page: 'stats', selected: 'other', composer: false, search: true })
  fillings.setState({ count: 0, correct: false }, true)
  toasts.setState([], true)
})

describe('a summons to a chat', () => {
  it('opens exactly that one, over whatever was open', () => {
    mirror.setState({ tasks: new Map([['t', { id: 't', state: 'assigned' } as Task]]) })
    followSummons({ to: 'task', taskId: 't' })
    expect(view.getState()).toMatchObject({ page: 'chat', selected: 't', search: false })
  })

  it('that has been completed meanwhile says so and changes nothing', () => {
    followSummons({ to: 'task', taskId: 't' })
    expect(view.getState()).toMatchObject({ page: 'stats', selected: 'other' })
    expect(toasts.getState()).toMatchObject([{ text: 'This chat has been completed meanwhile.' }])
  })
})

describe('a summons to the composer', () => {
  it('fills an empty one as if it had been typed', async () => {
    await summon('tel:+1-602-555-0148', 'It’s open')
    expect(draft()).toMatchObject({ to: '(602) 555-0148', body: "It's open" })
    expect(fillings.getState()).toEqual({ count: 1, correct: false })
  })

  it('leaves a number that is none to the field, which says what is wrong', async () => {
    await summon('12', '')
    expect(draft()).toMatchObject({ to: '12', body: '' })
  })

  it('adds what is missing to what is typed', async () => {
    typed('(602) 555-0148', '')
    await summon('6025550148', 'Hello')
    expect(draft()).toMatchObject({ to: '(602) 555-0148', body: 'Hello' })
  })

  it.each([
    ['another number', '8085550123', ''],
    ['another text', '6025550148', 'Other words'],
  ])('never replaces what is typed by %s: it asks', async (_what, number, body) => {
    typed('(602) 555-0148', 'My words')
    await summon(number, body)
    expect(draft()).toMatchObject({ to: '(602) 555-0148', body: 'My words' })
    expect(fillings.getState().rival).toBeDefined()
    settleRival(false)
    expect(draft()).toMatchObject({ to: '(602) 555-0148', body: 'My words' })
    expect(fillings.getState().rival).toBeUndefined()
  })

  it('replaces it when the agent wants that, and can bring it back', async () => {
    typed('(602) 555-0148', 'My words')
    await summon('8085550123', 'Other words')
    settleRival(true)
    expect(draft()).toMatchObject({ to: '(808) 555-0123', body: 'Other words', messageId: 'm' })
    toasts.getState()[0]?.action?.act()
    expect(draft()).toMatchObject({ to: '(602) 555-0148', body: 'My words' })
  })
})
