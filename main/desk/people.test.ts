import { describe, expect, it } from 'vitest'
import { SENDER } from './carrier.kit.ts'
import { eachOnFalseClock, pass, type Testbed, VOTER } from './desk.kit.ts'

let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

const contact = async (phone: string) => bed.desk.queries['contact.describe']({ phone })

async function arrives(person: string, body: string, more = {}) {
  bed.carrier.receive(person, body, Date.now(), more)
  await pass(4_000)
}

describe('whom a text is from', () => {
  it('is one person by whichever channel, and the channel stands beside the text', async () => {
    await arrives(VOTER, 'by text')
    await arrives(VOTER, 'by RCS', { channel: 'rcs' })
    const [task, ...others] = await bed.tasks()
    expect(others).toEqual([])
    const { messages } = await bed.desk.queries['message.page']({ conversationId: task!.conversationId, limit: 5 })
    expect(messages.map(({ body, channel }) => [body, channel])).toEqual([['by text', undefined], ['by RCS', 'rcs']])
  })

  it('is nobody in particular where the carrier names nobody: two such texts are two threads, which cannot be answered', async () => {
    await arrives('', 'one')
    await arrives('', 'two')
    const tasks = await bed.tasks()
    expect(tasks).toHaveLength(2)
    bed.desk.commands['task.accept']({ taskId: tasks[0]!.id })
    expect(bed.desk.commands['message.send']({ messageId: crypto.randomUUID(), taskId: tasks[0]!.id, body: 'Hello?' })).toMatchObject({ refusal: { kind: 'no-number' } })
    expect(bed.desk.commands['contact.rename']({ phone: tasks[0]!.phone, name: 'The one' })).toEqual({ ok: true })
  })

  it('may be a short code or a name, which can have a name of its own', async () => {
    await arrives('22395', 'Your code is 1234')
    expect(bed.desk.commands['contact.rename']({ phone: '22395', name: 'The bank' })).toEqual({ ok: true })
    expect(await contact('22395')).toMatchObject({ name: 'The bank' })
  })
})

describe('whoever has a number', () => {
  const found = async (text: string) => (await bed.desk.queries.search({ text, limit: 5 })).contacts.map(({ phone }) => phone)

  it.each(['602-555-0148 x12', 'cell: (602) 555-0148', '1-602-555-0148', 'tel:+16025550148', '٦٠٢٥٥٥٠١٤٨', '5550148', '415-555-0101 / 602-555-0148'])('is found by %s', async (text) => {
    await arrives(VOTER, 'Hello')
    expect(await found(text)).toEqual([VOTER])
  })

  it.each(['+52 1 55 1234 5678', '+52 55 1234 5678', '011 52 55 1234 5678', 'wa.me/525512345678', '55 1234 5678'])('of another country is found by %s', async (text) => {
    await arrives('+525512345678', 'Hola')
    expect(await found(text)).toEqual(['+525512345678'])
  })
})

describe('no more texts', () => {
  it('holds on every channel, and says whose word it is', async () => {
    await arrives(VOTER, 'Stop.', { channel: 'whatsapp' })
    expect(await contact(VOTER)).toMatchObject({ marks: [{ kind: 'opted-out', said: 'person', reason: 'Stop.' }] })
    expect(bed.compose('open').outcome).toEqual({ ok: false, refusal: { kind: 'opted-out' } })
  })

  it('rings at nobody when it is all that was said, and joins the chat that there is', async () => {
    await arrives(VOTER, 'STOP')
    expect(await bed.tasks()).toEqual([])
    await pass(61_000)
    expect(await bed.tasks()).toEqual([])
    bed.compose('open', 'Hello', '+16025550177')
    await arrives('+16025550177', 'STOP')
    expect(await bed.tasks()).toMatchObject([{ last: { body: 'STOP' } }])
  })

  it('that the agent recorded is theirs to undo, with a reason; that of the person is not', async () => {
    bed.compose('open')
    await pass(100)
    const { taskId } = { taskId: (await bed.tasks())[0]!.id }
    bed.desk.commands['contact.mark']({ phone: VOTER, kind: 'opted-out', reason: 'asked on the phone' })
    expect(bed.desk.commands['message.send']({ messageId: crypto.randomUUID(), taskId, body: 'One more' })).toMatchObject({ refusal: { kind: 'opted-out' } })
    expect(bed.desk.commands['contact.unmark']({ phone: VOTER, kind: 'opted-out', reason: 'they called again' })).toEqual({ ok: true })
    expect(bed.store.journal.after(0).at(-1)).toMatchObject({ kind: 'contact.unmarked', payload: expect.stringContaining('they called again') })
    await arrives(VOTER, 'STOP')
    expect(bed.desk.commands['contact.unmark']({ phone: VOTER, kind: 'opted-out', reason: 'I want to' })).toMatchObject({ ok: false })
  })

  it('that the agent recorded is not undone by a Yes, nor by the agent’s own click after a STOP; START undoes both', async () => {
    await arrives(VOTER, 'hello')
    bed.desk.commands['contact.mark']({ phone: VOTER, kind: 'opted-out' })
    await arrives(VOTER, 'Yes')
    expect((await contact(VOTER)).marks).toHaveLength(1)
    await arrives(VOTER, 'STOP')
    bed.desk.commands['contact.mark']({ phone: VOTER, kind: 'opted-out' })
    expect((await contact(VOTER)).marks).toMatchObject([{ said: 'person' }])
    await arrives(VOTER, 'Start')
    expect((await contact(VOTER)).marks).toEqual([])
  })

  it('is not undone by a Yes on a toll-free number, where the carrier does not take it for START', async () => {
    expect(SENDER).toMatch(/^\+1833/)
    await arrives(VOTER, 'STOP')
    await arrives(VOTER, 'YES')
    expect((await contact(VOTER)).marks).toHaveLength(1)
  })

  it('in plain words holds as well, and what was read wrong is taken back with a reason', async () => {
    await arrives(VOTER, 'lose my number')
    expect(await contact(VOTER)).toMatchObject({ marks: [{ kind: 'opted-out', said: 'person', reason: 'lose my number' }] })
    expect(bed.desk.commands['contact.unmark']({ phone: VOTER, kind: 'opted-out' })).toMatchObject({ ok: false })
    expect(bed.desk.commands['contact.unmark']({ phone: VOTER, kind: 'opted-out', reason: 'it was a joke' })).toEqual({ ok: true })
  })

  it('in plain words first is the person’s alone to undo once they have said STOP', async () => {
    await arrives(VOTER, 'lose my number')
    await arrives(VOTER, 'STOP')
    await arrives(VOTER, 'lose my number')
    expect(bed.desk.commands['contact.unmark']({ phone: VOTER, kind: 'opted-out', reason: 'it was a joke' })).toMatchObject({ ok: false })
  })

  it('rings when the same text asks something', async () => {
    await arrives(VOTER, 'Stop texting me. Where do I vote?')
    expect(await contact(VOTER)).toMatchObject({ marks: [{ kind: 'opted-out' }] })
    expect(await bed.tasks()).toHaveLength(1)
  })

  it('is not what a wrong number says, about which the agent is asked', async () => {
    await arrives(VOTER, 'Sorry, wrong number')
    expect(bed.changes('message').at(-1)!.row.mayRefuse).toBe('number')
    expect((await contact(VOTER)).marks).toEqual([])
  })

  it('in other words asks the agent, who may say that it is none', async () => {
    await arrives(VOTER, 'Not interested')
    const { row } = bed.changes('message').at(-1)!
    expect(row.mayRefuse).toBe('texts')
    expect((await contact(VOTER)).marks).toEqual([])
    expect(bed.desk.commands['message.noRefusal']({ messageId: row.id })).toEqual({ ok: true })
    expect(bed.changes('message').at(-1)!.row).not.toHaveProperty('mayRefuse')
  })
})

describe('an outcome', () => {
  async function endsWith(disposition: 'no-texts' | 'wrong-number') {
    const { taskId } = bed.compose('open')
    await pass(100)
    bed.desk.commands['task.wrap']({ taskId })
    bed.desk.commands['task.note']({ taskId, disposition })
    bed.desk.commands['task.complete']({ taskId })
  }

  it('“Asked not to be texted” does what it says', async () => {
    await endsWith('no-texts')
    expect(await contact(VOTER)).toMatchObject({ marks: [{ kind: 'opted-out', said: 'agent', disposition: 'no-texts' }] })
    expect(bed.compose('me').outcome).toEqual({ ok: false, refusal: { kind: 'opted-out' } })
  })

  it('“Wrong number” marks the number', async () => {
    await endsWith('wrong-number')
    expect(bed.compose('me').outcome).toEqual({ ok: false, refusal: { kind: 'wrong-number' } })
    bed.desk.commands['contact.unmark']({ phone: VOTER, kind: 'wrong-number' })
    expect(bed.compose('me').outcome).toEqual({ ok: true })
  })
})
