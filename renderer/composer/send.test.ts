import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CommandInput, Outcome } from '../../contract/commands.ts'

type Asked = { readonly input: CommandInput<'compose.send'>; readonly answer: (outcome: Outcome) => void; readonly fail: (error: Error) => void }

/** A desk that answers when the test says so. */
let asked: Asked[] = []
const command = (_name: string, input: CommandInput<'compose.send'>) =>
  new Promise<Outcome>((answer, fail) => void asked.push({ input, answer, fail }))
vi.stubGlobal('window', { desk: { command } })
vi.stubGlobal('reportError', () => undefined)
const { sendOnce } = await import('./send.ts')

const wish = (messageId: string) => ({ messageId, phone: '+18085550123', body: 'Aloha', option: 'open' as const })

describe('the send of the composer', () => {
  beforeEach(() => {
    asked = []
  })

  it('asks the desk once, however often the option is chosen', async () => {
    const first = sendOnce(wish('m1'))
    expect(await sendOnce(wish('m1'))).toBeUndefined()
    asked[0]?.answer({ ok: true })
    expect(await first).toMatchObject({ outcome: { ok: true }, sent: { taskId: asked[0]?.input.taskId } })
    expect(await sendOnce(wish('m1'))).toBeUndefined()
    expect(asked).toHaveLength(1)
  })

  it('keeps the ids of a message that was not taken, so that a second try is the same send', async () => {
    const first = sendOnce(wish('m2'))
    asked[0]?.fail(new Error('the door is gone'))
    expect(await first).toMatchObject({ outcome: { ok: false, refusal: { kind: 'trouble' } } })
    void sendOnce(wish('m2'))
    expect(asked[1]?.input).toEqual(asked[0]?.input)
  })

  it('gives another message other ids', () => {
    void sendOnce(wish('m3'))
    void sendOnce(wish('m4'))
    expect(asked[0]?.input.taskId).not.toBe(asked[1]?.input.taskId)
  })
})
