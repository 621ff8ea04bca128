import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Failure, Notice, Route, Task } from '../../contract/model.ts'

const command = vi.fn(async () => ({ ok: true }))
vi.stubGlobal('window', { desk: { command } })

const { showEarlier, showNotice } = await import('./notices.ts')
const { mirror, unknownDesk } = await import('../desk/mirror.ts')
const { view } = await import('../page/view.ts')
const { toasts } = await import('../page/toasts.ts')
const { fillings } = await import('../page/filling.ts')

const failure: Failure = { code: 30003, reason: 'phone off or out of range', advice: 'Retry it.', next: 'wait', passing: true, waitMs: 60_000 }
const failed = (more: Partial<Extract<Notice, { kind: 'message-failed' }>> = {}): Notice => ({
  kind: 'message-failed',
  phone: '+18085550123',
  body: 'Hello',
  failure,
  ...more,
})
const withTask = (state: Task['state']) => mirror.setState({ tasks: new Map([['t', { id: 't', state } as Task]]) })

beforeEach(() => {
  mirror.setState({ ...unknownDesk, phase: 'ready' }, true)
  view.setState({ page: 'chat', selected: 'other', composer: false })
  toasts.setState([], true)
  command.mockClear()
})

describe('a text that failed', () => {
  it('in an open chat is told in passing, with the way there, and not at all before the agent’s eyes', () => {
    withTask('assigned')
    showNotice(failed({ taskId: 't' }))
    expect(toasts.getState()).toMatchObject([{ text: 'Your message to (808) 555-0123 didn’t arrive: phone off or out of range.', lasts: false, action: { label: 'Show' } }])
    toasts.setState([], true)
    view.setState({ selected: 't' })
    showNotice(failed({ taskId: 't' }))
    expect(toasts.getState()).toEqual([])
  })

  it.each(['wrapping', 'completed'] as const)('in a chat that is %s is told until it is read, and can be written again', async (state) => {
    withTask(state)
    view.setState({ selected: 't' })
    showNotice(failed({ taskId: 't' }))
    const [shown] = toasts.getState()
    expect(shown).toMatchObject({ lasts: true, action: { label: 'Text again' } })
    shown?.action?.act()
    await vi.waitFor(() => expect(view.getState().composer).toBe(true))
    expect(mirror.getState().drafts.get('composer')).toMatchObject({ to: '(808) 555-0123', body: 'Hello' })
  })

  it('under Waiting for reply is told in passing: its row stays red and has the steps', () => {
    mirror.setState({ routes: new Map([['r', { id: 'r', phone: '+18085550123' } as Route]]) })
    showNotice(failed())
    expect(toasts.getState()).toMatchObject([{ lasts: false }])
  })

  it('never takes the place of a message that the agent has begun: the composer asks which of the two they want', async () => {
    const begun = { key: 'composer', to: '(602) 555-0148', body: 'Half a mess', messageId: 'm' }
    mirror.setState({ drafts: new Map([['composer', begun]]) })
    showNotice(failed())
    toasts.getState()[0]?.action?.act()
    await vi.waitFor(() => expect(view.getState().composer).toBe(true))
    expect(mirror.getState().drafts.get('composer')).toEqual(begun)
    expect(fillings.getState().rival).toEqual({ to: '(808) 555-0123', body: 'Hello' })
  })

  it('offers the step that helps', () => {
    const labels = (['retry', 'wait', 'none', 'edit-number', 'landline', 'stop'] as const).map((next) => {
      toasts.setState([], true)
      showNotice(failed({ failure: { ...failure, next } }))
      return toasts.getState()[0]?.action?.label
    })
    expect(labels).toEqual(['Text again', 'Text again', 'Text again', 'Edit number', 'Mark as landline', undefined])
  })
})

describe('an offer that was missed', () => {
  const missed = { kind: 'offer-missed', phone: '+18085550123', wentOffline: false } as const

  it('is told in passing while the worker goes on', () => {
    showNotice(missed)
    expect(toasts.getState()).toMatchObject([{ lasts: false, text: 'The chat from (808) 555-0123 was offered for too long. It went back to the queue.' }])
  })

  it('that set the worker Offline is told until it is read, with the way back', () => {
    showNotice({ ...missed, wentOffline: true })
    const [shown] = toasts.getState()
    expect(shown).toMatchObject({ lasts: true, action: { label: 'Set to Available' } })
    expect(shown?.text).toContain('your status is Offline now')
    shown?.action?.act()
    expect(command).toHaveBeenCalledWith('activity.set', { activity: 'Available' })
  })
})

describe('what happened before the page could listen', () => {
  it('stands until it is dismissed', () => {
    showEarlier({ kind: 'trouble', text: 'The database was damaged and has been repaired.' })
    expect(toasts.getState()).toMatchObject([{ text: 'The database was damaged and has been repaired.', lasts: true }])
  })
})
