import { describe, expect, it } from 'vitest'
import { afterChanges } from '../../../common/mirror/apply.ts'
import type { Mirror } from '../../../common/mirror/mirror.ts'
import type { Change } from '../../../contract/events.ts'
import type { Notice, Task } from '../../../contract/model.ts'
import type { NotificationSettings } from '../../../contract/settings.ts'
import { aMirror, ann, aTask, noon, said } from '../mirror/mirror.kit.ts'
import { escaped, happeningsIn, isOver, noteOf, summaryOf, warningAt, type Happening } from './what.ts'

const replied = aTask({ unread: 1, last: said('Where is it?') })
const offered = aTask({ state: 'reserved', unread: 1, last: said('Hello?'), offer: { offeredAt: noon, expiresAt: noon + 30_000 } })

function happenings(mirror: Mirror, ...changes: readonly Change[]): readonly Happening[] {
  return happeningsIn(changes, mirror, afterChanges(mirror, { seq: 2, changes }))
}
const withTask = (task: Task): Change => ({ kind: 'task', row: task })
const showing = (shows: NotificationSettings['shows'], more = {}): Mirror => {
  const { settings } = aMirror()
  return aMirror({ settings: { ...settings, notifications: { ...settings.notifications, shows } }, ...more })
}

describe('the agent is told of', () => {
  it('a reply in a chat of theirs', () => {
    expect(happenings(aMirror({ tasks: [aTask()] }), withTask(replied))).toEqual([{ kind: 'reply', task: replied, late: false }])
  })
  it('a promised reply that begins a chat, or is held for them', () => {
    expect(happenings(aMirror(), withTask(replied))).toHaveLength(1)
    expect(happenings(aMirror(), withTask({ ...replied, state: 'pending', heldUntil: noon }))).toHaveLength(1)
  })
  it('an offer, once', () => {
    const first = happenings(aMirror(), withTask(offered))
    expect(first).toEqual([{ kind: 'offer', task: offered, late: false }])
    expect(happenings(aMirror({ tasks: [offered] }), withTask({ ...offered, unread: 2 }))).toEqual([])
  })
  it('a failed text, one of which nobody knows, an offer whose end made them Offline, and what the team did', () => {
    const failed: Notice = { kind: 'message-failed', phone: ann, body: 'x', failure: { reason: 'r', advice: 'a', next: 'none', passing: false } }
    const missed: Notice = { kind: 'offer-missed', phone: ann, wentOffline: true }
    const unclear: Notice = { kind: 'message-unclear', messageId: 'm', phone: ann }
    const others: readonly Notice[] = [{ kind: 'activity-set', activity: 'break' }, { kind: 'chat-taken', phone: ann, by: 'Ben', why: 'She asked for Ben' }]
    expect(others.flatMap((row) => happenings(aMirror(), { kind: 'notice', row })).map((each) => noteOf(each, showing('full')))).toEqual([
      { title: 'The team set your status to Break', body: 'Open Textdesk to change it.' },
      { title: expect.stringMatching(/ is a colleague’s now$/) as string, body: 'She asked for Ben' },
    ])
    const told = [failed, unclear, missed].map((row) => ({ kind: 'notice', row }) as const)
    expect(happenings(aMirror(), ...told).map(({ kind }) => kind)).toEqual(['failed', 'failed', 'offline'])
  })
})

it.each([
  ['the queue', { ...replied, state: 'pending' as const }],
  ['a chat that was accepted with what was unread', { ...replied }, { ...replied, state: 'reserved' as const }],
  ['the agent’s own text', { ...replied, unread: 0, last: { ...said('mine'), direction: 'outbound' as const } }],
  ['a chat that was read', { ...replied, unread: 0 }, replied],
])('nobody is told of %s', (_what, task: Task, before: Task = aTask()) => {
  expect(happenings(aMirror({ tasks: [before] }), withTask(task))).toEqual([])
})

it('what the carrier took before the line was up is late', () => {
  const early = { ...replied, last: said('Hours ago', noon - 3_600_000) }
  expect(happenings(aMirror(), withTask(early))).toMatchObject([{ late: true }])
  const { line } = aMirror()
  expect(happenings(aMirror({ line: { ...line, state: 'connecting' } }), withTask(replied))).toMatchObject([{ late: true }])
})

it('a reply is over when it is read, an offer when it is answered or rings anew', () => {
  const [reply] = happenings(aMirror(), withTask(replied))
  expect(isOver(reply!, aMirror({ tasks: [replied] }))).toBe(false)
  expect(isOver(reply!, aMirror({ tasks: [{ ...replied, unread: 0 }] }))).toBe(true)
  expect(isOver(reply!, aMirror())).toBe(true)
  const offer: Happening = { kind: 'expiring', task: offered }
  expect(isOver(offer, aMirror({ tasks: [offered] }))).toBe(false)
  expect(isOver(offer, aMirror({ tasks: [{ ...replied }] }))).toBe(true)
  expect(isOver(offer, aMirror({ tasks: [{ ...offered, offer: { offeredAt: noon + 1, expiresAt: noon + 2 } }] }))).toBe(true)
})

it('warns ten seconds before an offer ends, unless it has only just come', () => {
  expect(warningAt(offered)).toBe(noon + 20_000)
  expect(warningAt(aTask({ offer: { offeredAt: noon, expiresAt: noon + 14_999 } }))).toBeUndefined()
})

describe('the words', () => {
  const reply: Happening = { kind: 'reply', task: replied, late: false }
  it.each([
    ['full', { title: 'Ann Lee', body: 'Where is it?', taskId: 't1', canReply: true }],
    ['name', { title: 'Ann Lee', body: 'New reply', taskId: 't1', canReply: true }],
    ['count', { title: 'New reply', body: '1 unread', taskId: 't1' }],
    ['off', undefined],
  ] as const)('of a reply, when the settings show %s', (shows, note) => {
    expect(noteOf(reply, showing(shows, { tasks: [replied] }))).toEqual(note)
  })

  const failed: Happening = { kind: 'failed', notice: { kind: 'message-failed', phone: ann, body: 'My address', failure: { reason: 'the phone is off', advice: 'Try later.', next: 'retry', passing: true } } }
  const unclear: Happening = { kind: 'failed', notice: { kind: 'message-unclear', messageId: 'm', phone: ann } }
  const offline: Happening = { kind: 'offline', notice: { kind: 'offer-missed', phone: ann, wentOffline: true } }
  it.each([reply, { kind: 'offer', task: offered, late: false } as const, { kind: 'expiring', task: offered } as const, failed, unclear, offline])(
    'of $kind name nobody when only a count is shown, and no text when only a name is',
    (happening) => {
      const count = JSON.stringify(noteOf(happening, showing('count', { tasks: [replied] })))
      expect(count).not.toMatch(/Ann|555|Where|Hello|address/)
      const name = JSON.stringify(noteOf(happening, showing('name', { tasks: [replied] })))
      expect(name).toContain('Ann Lee')
      expect(name).not.toMatch(/Where|Hello|address/)
      expect(noteOf(happening, showing('off'))).toBeUndefined()
    },
  )

  it('of an offer are what the voter asked first', () => {
    const task = { ...offered, opening: { body: 'Where do I vote?', at: noon }, last: said('And when?') }
    expect(noteOf({ kind: 'offer', task, late: false }, showing('full'))).toMatchObject({ body: 'Where do I vote?' })
  })

  it.each([
    ['(empty message)', { isEmpty: true as const, body: ' ' }],
    ['A picture or another file', { body: '' }],
    ['A picture or another file', { body: ' \n' }],
  ])('of a text without words are %s', (words, last) => {
    const task = { ...replied, last: { ...said(''), ...last } }
    expect(noteOf({ kind: 'reply', task, late: false }, showing('full', { tasks: [task] }))).toMatchObject({ body: words })
  })

  it('of what came while nobody looked are one note', () => {
    const others = [replied, { ...replied, id: 't2' }, { ...replied, id: 't2' }].map((task): Happening => ({ kind: 'reply', task, late: true }))
    expect(summaryOf(others, aMirror())).toEqual({ title: 'While Textdesk was away', body: '2 chats have new messages.' })
    expect(summaryOf(others.slice(0, 1), aMirror())).toMatchObject({ title: 'Ann Lee' })
    expect(summaryOf([], aMirror())).toBeUndefined()
    expect(summaryOf(others, showing('off'))).toBeUndefined()
  })

  it('hold no markup', () => {
    expect(escaped('<b>1 & 2</b>')).toBe('&lt;b&gt;1 &amp; 2&lt;/b&gt;')
  })
})
