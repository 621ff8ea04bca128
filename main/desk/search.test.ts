import { beforeEach, describe, expect, it } from 'vitest'
import type { SearchFilters } from '../../contract/answers/found.ts'
import { eachOnFalseClock, pass, VOTER, type Testbed } from './desk.kit.ts'

/** Noon of a day on which nothing else happened. */
const noon = new Date(2026, 10, 3, 12).getTime()
const other = '+14145550101'

let bed: Testbed
eachOnFalseClock((opened) => (bed = opened), { from: noon })

beforeEach(async () => {
  await bed.replies('Where is my ballot?')
  await bed.replies('A ballot for my mother', other)
  await pass(10_000)
  bed.desk.commands['contact.rename']({ phone: VOTER, name: 'Marisol Vega' })
  const task = bed.store.tasks.open().find(({ phone }) => phone === VOTER)!
  bed.desk.commands['task.accept']({ taskId: task.id })
  bed.desk.commands['message.send']({ messageId: crypto.randomUUID(), taskId: task.id, body: 'Your ballot is on its way' })
  await pass(2_000)
})

const bodies = async (text: string, filters?: SearchFilters) => (await bed.desk.queries.search({ text, limit: 20, ...(filters && { filters }) })).messages.map(({ message }) => message.body)

describe('a search with filters', () => {
  it.each([
    [undefined, ['Your ballot is on its way', 'A ballot for my mother', 'Where is my ballot?']],
    [{ from: ['me'] }, ['Your ballot is on its way']],
    [{ from: ['voter'] }, ['A ballot for my mother', 'Where is my ballot?']],
    [{ from: ['Marisol'] }, ['Where is my ballot?']],
    [{ from: ['me', 'Marisol'] }, ['Your ballot is on its way', 'Where is my ballot?']],
    [{ from: ['nobody'] }, []],
    [{ area: ['602'] }, ['Your ballot is on its way', 'Where is my ballot?']],
    [{ area: ['602', '414'] }, ['Your ballot is on its way', 'A ballot for my mother', 'Where is my ballot?']],
    [{ after: '2026-11-03', before: '2026-11-03' }, ['Your ballot is on its way', 'A ballot for my mother', 'Where is my ballot?']],
    [{ after: '2026-11-04' }, []],
    [{ before: '2026-11-02' }, []],
    [{ is: ['failed'] }, []],
    [{ tag: ['spanish'] }, []],
    [{ outcome: ['answered'] }, []],
  ] as const)('%j', async (filters, found) => expect(await bodies('ballot', filters as SearchFilters | undefined)).toEqual(found))

  it('finds a text by the link of its picture', async () => {
    bed.compose('open', 'It looks like this', '+13135550177', 'https://pictures.example.org/sample.png')
    expect(await bodies('pictures.example.org')).toEqual(['It looks like this'])
    expect(await bodies('sample')).toEqual(['It looks like this'])
  })

  it('says of what there is more than it tells', async () => {
    const more = async (text: string, limit: number) => (await bed.desk.queries.search({ text, limit })).more
    for (const body of ['His ballot', 'Her ballot']) bed.desk.commands['note.add']({ noteId: crypto.randomUUID(), phone: VOTER, body })
    expect(await more('ballot', 3)).toBeUndefined()
    expect(await more('ballot', 2)).toEqual(['messages'])
    expect(await more('ballot', 1)).toEqual(['messages', 'notes'])
    bed.desk.commands['contact.rename']({ phone: other, name: 'Maria' })
    expect(await more('mari', 1)).toEqual(['contacts'])
  })

  it('needs no words', async () => {
    expect(await bodies('', { from: ['me'] })).toEqual(['Your ballot is on its way'])
    expect(await bodies('')).toEqual([])
  })

  it('finds what the agent has not seen', async () => {
    const unread = await bodies('', { is: ['unread'] })
    expect(unread).toContain('A ballot for my mother')
    const task = bed.store.tasks.open().find(({ phone }) => phone === other)!
    bed.desk.commands['task.read']({ taskId: task.id, seq: 99 })
    expect(await bodies('', { is: ['unread'] })).not.toContain('A ballot for my mother')
  })

  it('finds what failed, and what ended in one way', async () => {
    const { taskId, messageId } = bed.compose('open', 'ballot that fails', '+13135550177')
    await pass(1_000)
    bed.carrier.becomes('ballot that fails', 'undelivered')
    await pass(120_000)
    expect(bed.store.messages.get(messageId)?.delivery).toBe('undelivered')
    expect(await bodies('', { is: ['failed'] })).toEqual(['ballot that fails'])
    bed.desk.commands['task.wrap']({ taskId })
    bed.desk.commands['task.note']({ taskId, disposition: 'escalated' })
    bed.desk.commands['task.complete']({ taskId })
    expect(await bodies('ballot', { outcome: ['escalated'] })).toEqual(['ballot that fails'])
  })

  it('finds what is to be followed up, until it is done', async () => {
    const { conversationId } = bed.store.tasks.open().find(({ phone }) => phone === VOTER)!
    const followUpId = crypto.randomUUID()
    bed.desk.commands['followUp.set']({ followUpId, conversationId, at: noon + 3_600_000 })
    expect(await bodies('', { is: ['followup'] })).toEqual(['Your ballot is on its way'])
    expect(await bodies('ballot', { is: ['followup'] })).toEqual(['Your ballot is on its way', 'Where is my ballot?'])
    bed.desk.commands['followUp.done']({ followUpId })
    expect(await bodies('', { is: ['followup'] })).toEqual([])
  })

  it('finds notes by their words, with whose they are, while they are there and no message is meant', async () => {
    const noteId = crypto.randomUUID()
    bed.desk.commands['note.add']({ noteId, phone: VOTER, body: 'Her ballot goes to the shelter' })
    const notes = async (filters?: SearchFilters) => (await bed.desk.queries.search({ text: 'ballot shel', limit: 5, ...(filters && { filters }) })).notes ?? []
    expect(await notes()).toMatchObject([{ note: { id: noteId, phone: VOTER }, name: 'Marisol Vega', taskId: expect.any(String), conversationId: expect.any(String) }])
    expect(await notes({ area: ['602'] })).toHaveLength(1)
    expect(await notes({ area: ['414'] })).toEqual([])
    expect(await notes({ from: ['me'] })).toEqual([])
    bed.desk.commands['note.change']({ noteId, body: 'Her mother votes by mail' })
    expect(await notes()).toEqual([])
    bed.desk.commands['note.change']({ noteId, body: 'Her ballot goes to the shelter' })
    bed.desk.commands['note.remove']({ noteId })
    expect(await notes()).toEqual([])
  })

  it('finds people by tags and areas, and nobody where only a message can be meant', async () => {
    const people = async (filters: SearchFilters) => (await bed.desk.queries.search({ text: 'mari', limit: 5, filters })).contacts.map(({ phone }) => phone)
    expect(await people({ area: ['602'] })).toEqual([VOTER])
    expect(await people({ area: ['414'] })).toEqual([])
    expect(await people({ is: ['failed'] })).toEqual([])
  })

  it('finds a tag in whatever way its name is written', async () => {
    const tagId = crypto.randomUUID()
    bed.desk.commands['tag.add']({ tagId, name: 'Needs  a Ride', colour: 'teal' })
    bed.desk.commands['contact.tag']({ phone: VOTER, tagId })
    for (const name of ['Needs  a Ride', 'needs a ride']) {
      expect(await bodies('', { tag: [name] })).toEqual(['Your ballot is on its way', 'Where is my ballot?'])
      expect((await bed.desk.queries.search({ text: 'mari', limit: 5, filters: { tag: [name] } })).contacts).toHaveLength(1)
    }
  })
})

describe('people of a tag or an area', () => {
  const people = async (text: string, filters: SearchFilters) => (await bed.desk.queries.search({ text, limit: 50, filters })).contacts.map(({ phone }) => phone)
  const notesOf = async (filters: SearchFilters) => (await bed.desk.queries.search({ text: 'shelter', limit: 50, filters })).notes?.map(({ note }) => note.phone)
  const tagId = crypto.randomUUID()
  /** Brought in by a list: nobody texted with them. */
  const brought = (count: number, name: string, area = '480') => {
    const from = 2_000_000
    const facts = { name, firstName: null, place: null, timeZone: null, language: null, ownPlace: null, ownTimeZone: null, sortName: name.toLowerCase(), rev: 1 }
    const seqs = Array.from({ length: count }, (_, index) => bed.store.directory.add({ phone: `+1${area}${from + index}`, ...facts }))
    bed.store.directory.index({ fromSeq: seqs[0]!, toSeq: seqs.at(-1)!, rev: 1 })
    return Array.from({ length: count }, (_, index) => `+1${area}${from + index}`)
  }

  beforeEach(() => {
    bed.desk.commands['tag.add']({ tagId, name: 'Ride', colour: 'teal' })
    bed.desk.commands['contact.tag']({ phone: VOTER, tagId })
  })

  it('are found without words, and only those who have all that is asked for', async () => {
    expect(await people('', { tag: ['ride'] })).toEqual([VOTER])
    expect(await people('', { area: ['414'] })).toEqual([other])
    expect(await people('', { area: ['414', '602'] })).toHaveLength(2)
    expect(await people('', { tag: ['ride'], area: ['414'] })).toEqual([])
    expect(await people('', { tag: ['ride', 'nobody has it'] })).toEqual([])
  })

  it('are found among many of that name', async () => {
    for (const phone of brought(300, 'Marisol Brought')) bed.store.contacts.touch(phone, Date.now() + 1_000, 2)
    expect(await people('marisol', { tag: ['ride'] })).toEqual([VOTER])
    expect(await people('marisol', { area: ['602'] })).toEqual([VOTER])
    expect(await people('602-555-0148 x12', { tag: ['ride'] })).toEqual([VOTER])
    expect(await people('marisol', { tag: ['ride'], area: ['480'] })).toEqual([])
  })

  it('of a tag that thousands have, those last texted come first', async () => {
    for (const phone of brought(2_100, 'Ana Brought', '205')) bed.store.tags.give(phone, tagId)
    const [first, ...more] = await people('', { tag: ['ride'] })
    expect([first, more.length]).toEqual([VOTER, 49])
  })

  it('are found by what was noted of them, however much was noted of others', async () => {
    bed.desk.commands['note.add']({ noteId: crypto.randomUUID(), phone: VOTER, body: 'Lives in the shelter' })
    for (let count = 0; count < 30; count += 1) bed.desk.commands['note.add']({ noteId: crypto.randomUUID(), phone: other, body: `The shelter again ${count}` })
    expect(await notesOf({ tag: ['ride'] })).toEqual([VOTER])
    expect(await notesOf({ area: ['602'] })).toEqual([VOTER])
  })
})
