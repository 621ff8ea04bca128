import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CommandInput, Outcome } from '../../contract/commands.ts'

type Asked = { readonly input: CommandInput<'message.send'>; readonly answer: (outcome: Outcome) => void; readonly fail: (error: Error) => void }

/** A desk that takes drafts at once and texts when the test says so. */
let asked: Asked[] = []
const command = async (name: string, input: CommandInput<'message.send'>) =>
  name === 'draft.save' ? { ok: true } : new Promise<Outcome>((answer, fail) => void asked.push({ input, answer, fail }))
vi.stubGlobal('window', { desk: { command } })
vi.stubGlobal('reportError', () => undefined)

const { sendReply } = await import('./sending.ts')
const { draftOf, keepDraft } = await import('./drafts.ts')
const { mirror, unknownDesk } = await import('./mirror.ts')

const taken: Outcome = { ok: true }
const type = (body: string, messageId: string, key = 'chat') => keepDraft({ key, body, messageId })

beforeEach(() => {
  asked = []
  mirror.setState(unknownDesk, true)
})

describe('a reply', () => {
  it('goes to the desk once, however often Enter repeats or Send is clicked, before it is taken and after', async () => {
    type('Hello', 'm1')
    const first = sendReply('chat')
    const repeats = Array.from({ length: 20 }, () => sendReply('chat'))
    asked[0]?.answer(taken)
    await Promise.all([first, ...repeats])
    await Promise.all(Array.from({ length: 20 }, () => sendReply('chat')))
    expect(asked.map(({ input }) => input)).toEqual([{ messageId: 'm1', taskId: 'chat', body: 'Hello' }])
  })

  it('leaves an empty draft with an id of its own', async () => {
    type('Hello', 'm2')
    const sent = sendReply('chat')
    asked[0]?.answer(taken)
    expect(await sent).toBeUndefined()
    expect(draftOf('chat').body).toBe('')
    expect(draftOf('chat').messageId).not.toBe('m2')
  })

  it('does not swallow what was typed while the desk took it: that is the next text', async () => {
    type('Hello', 'm3')
    const sent = sendReply('chat')
    type('Hello and', 'm3')
    asked[0]?.answer(taken)
    await sent
    expect(draftOf('chat').body).toBe(' and')
    void sendReply('chat')
    expect(asked[1]?.input.body).toBe('and')
    expect(asked[1]?.input.messageId).not.toBe('m3')
  })

  it('that the desk refused is still there, and a second try is the same send', async () => {
    type('Hello', 'm4')
    const first = sendReply('chat')
    asked[0]?.answer({ ok: false, refusal: { kind: 'opted-out' } })
    expect(await first).toEqual({ kind: 'opted-out' })
    const second = sendReply('chat')
    asked[1]?.fail(new Error('the door is gone'))
    expect(await second).toMatchObject({ kind: 'trouble' })
    expect(draftOf('chat').body).toBe('Hello')
    expect(asked.map(({ input }) => input.messageId)).toEqual(['m4', 'm4'])
  })

  it('of another chat does not wait for it', () => {
    type('Hello', 'm5', 'one')
    type('Good morning', 'm6', 'other')
    void sendReply('one')
    void sendReply('other')
    expect(asked.map(({ input }) => input.messageId)).toEqual(['m5', 'm6'])
  })

  it('of blanks is none', async () => {
    type(' \n', 'm7')
    await sendReply('chat')
    expect(asked).toEqual([])
  })
})
