import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Failure, Notice, Task } from '../../contract/model.ts'
import { createPage, type StartedPage } from '../createPage.ts'
import { fakeDesk, type FakeDesk } from '../testing/world/desk.ts'
import { aMessage, aRoute, aTask, mapped } from '../testing/world/samples.ts'
import { isolated } from '../words/people/isolate.ts'
import { createNotices } from './notices.ts'

let fake: FakeDesk
let page: StartedPage
let notices: ReturnType<typeof createNotices>

const failure: Failure = { code: 30003, reason: 'phone off or out of range', advice: 'Retry it.', next: 'wait', passing: true, waitMs: 60_000 }
const failed = (more: Partial<Extract<Notice, { kind: 'message-failed' }>> = {}): Notice => ({
  kind: 'message-failed',
  phone: '+18085550123',
  body: 'Hello',
  failure,
  ...more,
})
const withTask = (state: Task['state']) => page.mirror.setState({ tasks: mapped(aTask('t', { state })) })
const shown = () => page.toasts.getState()

beforeEach(() => {
  fake = fakeDesk({ messages: [aMessage(7, 'Hello', { conversationId: 't', direction: 'outbound', delivery: 'failed' })] })
  page = createPage(fake.desk)
  notices = createNotices(page)
  page.view.openTask('other')
})

describe('a text that failed', () => {
  it('in an open chat is told in passing, with the way there, and not at all before the agent’s eyes', async () => {
    withTask('assigned')
    notices.show(failed({ taskId: 't' }))
    expect(shown()).toMatchObject([{ text: `Your message to ${isolated('(808) 555-0123')} didn’t arrive: phone off or out of range.`, lasts: false, action: { label: 'Show' } }])
    page.toasts.setState([], true)
    await page.threads.load('t')
    page.seen.setState({ isInFront: true, sight: { taskId: 't', from: 7, to: Infinity } })
    page.view.openTask('t')
    notices.show(failed({ taskId: 't' }))
    expect(shown()).toEqual([])
    page.seen.look({ taskId: 't', from: 8, to: Infinity })
    notices.show(failed({ taskId: 't' }))
    expect(shown()).toHaveLength(1)
  })

  it.each(['wrapping', 'completed'] as const)('in a chat that is %s is told until it is read, and can be written again', async (state) => {
    withTask(state)
    page.view.openTask('t')
    notices.show(failed({ taskId: 't' }))
    const [toast] = shown()
    expect(toast).toMatchObject({ lasts: true, action: { label: 'Text again' } })
    toast?.action?.act()
    await expect.poll(() => page.view.getState().composer).toBe(true)
    expect(page.drafts.of('composer')).toMatchObject({ to: '(808) 555-0123', body: 'Hello' })
  })

  it('under Waiting for reply is told in passing: its row stays red and has the steps', () => {
    page.mirror.setState({ routes: new Map([['r', aRoute('r', 1, { phone: '+18085550123' })]]) })
    notices.show(failed())
    expect(shown()).toMatchObject([{ lasts: false }])
  })

  it('never takes the place of a message that the agent has begun: the composer asks which of the two they want', async () => {
    const begun = { key: 'composer', to: '(602) 555-0148', body: 'Half a mess', messageId: 'm' }
    page.drafts.take([begun])
    notices.show(failed())
    shown()[0]?.action?.act()
    await expect.poll(() => page.view.getState().composer).toBe(true)
    expect(page.drafts.of('composer')).toEqual(begun)
    expect(page.composing.getState().rival).toEqual({ to: '(808) 555-0123', body: 'Hello' })
  })

  it('offers the step that helps', () => {
    const labels = (['retry', 'wait', 'none', 'edit-number', 'landline', 'stop'] as const).map((next) => {
      page.toasts.setState([], true)
      notices.show(failed({ failure: { ...failure, next } }))
      return shown()[0]?.action?.label
    })
    expect(labels).toEqual(['Text again', 'Text again', 'Text again', 'Edit number', 'Mark as landline', undefined])
  })
})

it('a scheduled text that the voter was quicker than is told of until it is read', () => {
  notices.show({ kind: 'scheduled-stopped', why: 'replied', phone: '+16025550123', body: 'Polls close at 7.' })
  expect(shown()).toMatchObject([{ lasts: true, text: `${isolated('(602) 555-0123')} wrote before your scheduled text went, so it’s stopped: “${isolated('Polls close at 7.')}”. It’s under Scheduled.` }])
})

describe('an offer that was missed', () => {
  const missed = { kind: 'offer-missed', phone: '+18085550123', wentOffline: false } as const

  it('is told in passing while the worker goes on', () => {
    notices.show(missed)
    expect(shown()).toMatchObject([{ lasts: false, text: `You missed ${isolated('(808) 555-0123')}. They’re back in the queue.` }])
  })

  it('that set the worker Offline is told until it is read, with the way back', () => {
    notices.show({ ...missed, wentOffline: true })
    const [toast] = shown()
    expect(toast).toMatchObject({ lasts: true, action: { label: 'Set to Available' } })
    expect(toast?.text).toContain('so you’re Offline now')
    toast?.action?.act()
    expect(fake.given('activity.set')).toEqual([{ activity: 'available' }])
  })
})

describe('what happened before the page could listen', () => {
  it('stands until it is dismissed', () => {
    notices.showEarlier({ kind: 'trouble', text: 'The database was damaged and has been repaired.' })
    expect(shown()).toMatchObject([{ text: 'The database was damaged and has been repaired.', lasts: true }])
  })
})

describe('what the team does', () => {
  const taken = { kind: 'chat-taken', phone: '+16025550148', name: 'Marisol Vega' } as const
  const told = (notice: Notice) => {
    notices.show(notice)
    return shown().map(({ text, lasts }) => [text.replaceAll(/[\u2066-\u2069]/g, ''), lasts])
  }

  it('is told in passing where a chat rings no longer, and until it is read where it was taken out of the agent’s hands', () => {
    expect(told({ ...taken, by: 'Ben' })).toEqual([['Ben has the chat with Marisol Vega now.', false]])
    page.toasts.setState([], true)
    expect(told({ ...taken, by: 'Ben', why: 'They called me' })).toEqual([['Ben has taken over the chat with Marisol Vega: “They called me”', true]])
    page.toasts.setState([], true)
    expect(told(taken)).toEqual([['A colleague has the chat with Marisol Vega now.', false]])
  })

  it('is told of the agent’s own status, the last time only', () => {
    told({ kind: 'activity-set', activity: 'break' })
    expect(told({ kind: 'activity-set', activity: 'Second shift' })).toEqual([['The team set your status to Second shift.', true]])
  })

  it('is summed up at the end of a shift, before anybody could listen too', () => {
    expect(told({ kind: 'shift-ended', handed: [] })).toEqual([['Your shift has ended. Nothing had to be handed on.', false]])
    page.toasts.setState([], true)
    notices.showEarlier({ kind: 'shift-ended', handed: [{ what: 'chat', phone: '+16025550148', isDone: false }] })
    expect(shown()).toMatchObject([{ text: 'Your shift goes on: 1 thing couldn’t be handed on.', lasts: true }])
  })
})

describe('a run of hostile texts', () => {
  it('offers a break, which is taken by one press and no news any more then', async () => {
    notices.show({ kind: 'hostile-run', count: 3 })
    const [toast] = shown()
    expect(toast).toMatchObject({ lasts: true, about: 'hostile-run', action: { label: 'Take a break' } })
    toast?.action?.act()
    await vi.waitFor(() => expect(fake.given('activity.set')).toEqual([{ activity: 'break' }]))
  })

  it('offers none where there is no status for it', () => {
    page.mirror.setState(({ settings }) => ({ settings: { ...settings, activities: [{ id: 'available', available: true }, { id: 'offline', available: false }] } }))
    notices.show({ kind: 'hostile-run', count: 3 })
    expect(shown()).toEqual([])
  })
})
