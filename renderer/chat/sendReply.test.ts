import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CommandInput, Outcome } from '../../contract/commands.ts'

type Asked = { readonly input: CommandInput<'message.send'>; readonly answer: (outcome: Outcome) => void; readonly fail: (error: Error) => void }

/** A desk that takes drafts at once and texts when the test says so. */
let asked: Asked[] = []
const command = async (name: string, input: CommandInput<'message.send'>) =>
  name === 'draft.save' ? { ok: true } : new Promise<Outcome>((answer, fail) => void asked.push({ input, answer, fail }))
vi.stubGlobal('window', { desk: { command } })
vi.stubGlobal('reportError', () => undefined)

const { sendReply } = await import('./sendReply.ts')
const { draftOf, keepDraft } = await import('../desk/drafts.ts')
const { mirror, unknownDesk } = await import('../desk/mirror.ts')

const taken: Outcome = { ok: true }
/** The draft is the person's, the send the chat's. */
const send = (person: string) => sendReply({ id: `chat with ${person}`, conversationId: person })
const type = (body: string, messageId: string, key = 'Ann') => keepDraft({ key, body, messageId })

beforeEach(() => {
  asked = []
  mirror.setState(unknownDesk, true)
})

describe('a reply', () => {
  it('goes to the desk once, however often Enter repeats or Send is clicked, before it is taken and after', async () => {
    type('Hello', 'm1')
    const first = send('Ann')
    const repeats = Array.from({ length: 20 }, () => send('Ann'))
    asked[0]?.answer(taken)
    await Promise.all([first, ...repeats])
    await Promise.all(Array.from({ length: 20 }, () => send('Ann')))
    expect(asked.map(({ input }) => input)).toEqual([{ messageId: 'm1', taskId: 'chat with Ann', body: 'Hello' }])
  })

  it('leaves an empty draft with an id of its own', async () => {
    type('Hello', 'm2')
    const sent = send('Ann')
    asked[0]?.answer(taken)
    expect(await sent).toBeUndefined()
    expect(draftOf('Ann').body).toBe('')
    expect(draftOf('Ann').messageId).not.toBe('m2')
  })

  it('does not swallow what was typed while the desk took it: that is the next text', async () => {
    type('Hello', 'm3')
    const sent = send('Ann')
    type('Hello and', 'm3')
    asked[0]?.answer(taken)
    await sent
    expect(draftOf('Ann').body).toBe(' and')
    void send('Ann')
    expect(asked[1]?.input.body).toBe('and')
    expect(asked[1]?.input.messageId).not.toBe('m3')
  })

  it('that the desk refused is still there, and a second try is the same send', async () => {
    type('Hello', 'm4')
    const first = send('Ann')
    asked[0]?.answer({ ok: false, refusal: { kind: 'opted-out' } })
    expect(await first).toEqual({ kind: 'opted-out' })
    const second = send('Ann')
    asked[1]?.fail(new Error('the door is gone'))
    expect(await second).toMatchObject({ kind: 'trouble' })
    expect(draftOf('Ann').body).toBe('Hello')
    expect(asked.map(({ input }) => input.messageId)).toEqual(['m4', 'm4'])
  })

  it('of another chat does not wait for it', () => {
    type('Hello', 'm5', 'one')
    type('Good morning', 'm6', 'other')
    void send('one')
    void send('other')
    expect(asked.map(({ input }) => input.messageId)).toEqual(['m5', 'm6'])
  })

  it('of blanks is none', async () => {
    type(' \n', 'm7')
    await send('Ann')
    expect(asked).toEqual([])
  })
})
