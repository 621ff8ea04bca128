import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { createCommands } from '../../page/core/commands.ts'
import { createToasts } from '../../page/core/toasts.ts'
import { createUnderway } from '../../page/core/underway.ts'
import { done, fakeDesk, type Asked } from '../../testing/world/desk.ts'
import { createDrafts, type DraftStore } from './drafts.ts'
import { createSaving } from './saving.ts'
import { createSending, type Sending } from './sending.ts'

let drafts: DraftStore
let sending: Sending
let replies: readonly Asked<CommandInput<'message.send'>, Outcome>[]
let begun: readonly Asked<CommandInput<'compose.send'>, Outcome>[]
let putOff: readonly Asked<CommandInput<'scheduled.put'>, Outcome>[]
let retried: readonly Asked<CommandInput<'message.retry'>, Outcome>[]

beforeEach(() => {
  const fake = fakeDesk()
  replies = fake.holdCommand('message.send')
  begun = fake.holdCommand('compose.send')
  putOff = fake.holdCommand('scheduled.put')
  retried = fake.holdCommand('message.retry')
  drafts = createDrafts({ saving: createSaving(vi.fn()), hand: async () => undefined })
  sending = createSending({ ...createCommands({ desk: fake.desk, toasts: createToasts(), underway: createUnderway(), report: vi.fn() }), drafts })
})

/** The draft is the person's, the send the chat's. */
const send = (person: string) => sending.reply({ id: `chat with ${person}`, conversationId: person })
const type = (body: string, messageId: string, key = 'Ann') => drafts.keep({ key, body, messageId })

it('with something left to fill in is never handed to the desk, by whichever way, and stays as it is typed', async () => {
  const around = fc.string({ unit: fc.constantFrom('a', ' ', '.', '\n', 'é'), maxLength: 12 })
  const blank = fc.constantFrom('{{contact.firstName}}', '{{county|}}', '{{', '}}', '[your precinct]', ' ____ ')
  await fc.assert(
    fc.asyncProperty(around, blank, around, fc.constantFrom('open', 'me', 'any', 'reply', 'again', 'later'), async (before, left, after, way) => {
      const body = before + left + after
      type(body, 'm1')
      const failed = way === 'again' ? { id: 'm0', body } : undefined
      const given = () => {
        if (way === 'later') return sending.later(drafts.of('Ann'), '+16025550148', { dueAt: 1, to: 'me' })
        return way === 'reply' || way === 'again' ? sending.reply({ id: 'chat', conversationId: 'Ann' }, failed) : sending.begin(drafts.of('Ann'), '+16025550148', way)
      }
      const unfilled = { kind: 'unfilled' }
      expect(await given()).toMatchObject(way === 'open' || way === 'me' || way === 'any' ? { kind: 'refused', refusal: unfilled } : unfilled)
      expect(drafts.of('Ann').body).toBe(body)
    }),
  )
  expect([replies, begun, retried, putOff]).toEqual([[], [], [], []])
})

describe('a reply', () => {
  it('goes to the desk once, however often Enter repeats or Send is clicked, before it is taken and after', async () => {
    type('Hello', 'm1')
    const first = send('Ann')
    const repeats = Array.from({ length: 20 }, () => send('Ann'))
    replies[0]?.answer(done)
    await Promise.all([first, ...repeats])
    await Promise.all(Array.from({ length: 20 }, () => send('Ann')))
    expect(replies.map(({ input }) => input)).toEqual([{ messageId: 'm1', taskId: 'chat with Ann', body: 'Hello', mayUndo: true }])
  })

  it('leaves an empty draft with an id of its own', async () => {
    type('Hello', 'm1')
    const sent = send('Ann')
    replies[0]?.answer(done)
    expect(await sent).toBeUndefined()
    expect(drafts.of('Ann').body).toBe('')
    expect(drafts.of('Ann').messageId).not.toBe('m1')
  })

  it('does not swallow what was typed while the desk took it: that is the next text', async () => {
    type('Hello', 'm1')
    const sent = send('Ann')
    type('Hello and', 'm1')
    replies[0]?.answer(done)
    await sent
    expect(drafts.of('Ann').body).toBe(' and')
    void send('Ann')
    expect(replies[1]?.input.body).toBe('and')
    expect(replies[1]?.input.messageId).not.toBe('m1')
  })

  it('that the desk refused is still there, and a second try is the same send', async () => {
    type('Hello', 'm1')
    const first = send('Ann')
    replies[0]?.answer({ ok: false, refusal: { kind: 'opted-out' } })
    expect(await first).toEqual({ kind: 'opted-out' })
    const second = send('Ann')
    replies[1]?.fail(new Error('the door is gone'))
    expect(await second).toMatchObject({ kind: 'trouble' })
    expect(drafts.of('Ann').body).toBe('Hello')
    expect(replies.map(({ input }) => input.messageId)).toEqual(['m1', 'm1'])
  })

  it('of another chat does not wait for it', () => {
    type('Hello', 'm1', 'one')
    type('Good morning', 'm2', 'other')
    void send('one')
    void send('other')
    expect(replies.map(({ input }) => input.messageId)).toEqual(['m1', 'm2'])
  })

  it('of blanks is none', async () => {
    type(' \n', 'm1')
    await send('Ann')
    expect(replies).toEqual([])
  })
})

describe('the send of the composer', () => {
  const begin = (messageId: string) => sending.begin({ key: 'composer', body: 'Aloha ', messageId }, '+18085550123', 'open')

  it('asks the desk once, however often the option is chosen', async () => {
    const first = begin('m1')
    expect(await begin('m1')).toEqual({ kind: 'busy' })
    begun[0]?.answer(done)
    expect(await first).toMatchObject({ kind: 'sent', sent: { taskId: begun[0]?.input.taskId } })
    expect(await begin('m1')).toEqual({ kind: 'busy' })
    expect(begun.map(({ input }) => input.body)).toEqual(['Aloha'])
  })

  it('keeps the ids of a message that was not taken, so that a second try is the same send', async () => {
    const first = begin('m1')
    begun[0]?.fail(new Error('the door is gone'))
    expect(await first).toMatchObject({ kind: 'refused', refusal: { kind: 'trouble' } })
    void begin('m1')
    expect(begun[1]?.input).toEqual(begun[0]?.input)
  })

  it('gives another message other ids', () => {
    void begin('m1')
    void begin('m2')
    expect(begun[0]?.input.taskId).not.toBe(begun[1]?.input.taskId)
  })
})

describe('a picture by its link', () => {
  const pictureUrl = 'https://example.org/ballot.png'
  const draw = (messageId: string) => drafts.keep({ key: 'Ann', body: 'Look ', messageId, pictureUrl })

  it('goes along by whichever way', async () => {
    draw('m1')
    void send('Ann')
    draw('m2')
    void sending.begin(drafts.of('Ann'), '+16025550148', 'me')
    draw('m3')
    void sending.later(drafts.of('Ann'), '+16025550148', { dueAt: 1, to: 'me' })
    const sent = [replies, begun, putOff].flatMap((asked) => asked.map(({ input }) => input))
    expect(sent).toMatchObject([{ body: 'Look', pictureUrl }, { body: 'Look', pictureUrl }, { body: 'Look', pictureUrl }])
  })

  it('makes another text of the words that failed without it', () => {
    draw('m1')
    void sending.reply({ id: 'chat', conversationId: 'Ann' }, { id: 'm0', body: 'Look' })
    draw('m2')
    void sending.reply({ id: 'chat', conversationId: 'Ann' }, { id: 'm0', body: 'Look', pictureUrl })
    expect([replies.map(({ input }) => input.messageId), retried.map(({ input }) => input)]).toEqual([['m1'], [{ messageId: 'm0', newId: 'm2' }]])
  })
})

describe('a failed text', () => {
  it('has one successor, whoever asks for it and however often', () => {
    sending.again('m1')
    sending.again('m1', true)
    sending.again('m2')
    const [first, second, other] = retried.map(({ input }) => input)
    expect(second).toEqual({ ...first, later: true })
    expect(other?.newId).not.toBe(first?.newId)
  })
})
