import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../contract/limits.ts'
import { commands } from '../../contract/commands.ts'
import { eachDesk, type Testbed, VOTER } from './desk.kit.ts'

let bed: Testbed
eachDesk((opened) => (bed = opened))
beforeEach(() => void bed.compose('open'))

const describeContact = async () => bed.desk.queries['contact.describe']({ phone: VOTER })
const give = (...input: Parameters<typeof bed.desk.commands['tag.add']>) => bed.desk.commands['tag.add'](...input)

describe('what the number tells', () => {
  const described = async () => {
    bed.store.contacts.place(VOTER, { place: 'Arizona', timeZone: 'America/Phoenix' }, 1)
    return describeContact()
  }

  it('stands until somebody says otherwise, and stands again when they take it back', async () => {
    expect(await described()).toMatchObject({ place: 'Arizona', timeZone: 'America/Phoenix' })
    bed.desk.commands['contact.describe']({ phone: VOTER, place: 'Tucson, AZ', timeZone: 'America/New_York', language: 'es' })
    expect(await described()).toMatchObject({ place: 'Tucson, AZ', timeZone: 'America/New_York', language: 'es', isSaid: { place: true, timeZone: true } })
    bed.desk.commands['contact.describe']({ phone: VOTER, place: '' })
    expect(await described()).toMatchObject({ place: 'Arizona', timeZone: 'America/New_York', language: 'es', isSaid: { timeZone: true } })
    bed.desk.commands['contact.describe']({ phone: VOTER, timeZone: '', language: '' })
    const last = await described()
    expect(last).toMatchObject({ place: 'Arizona', timeZone: 'America/Phoenix' })
    expect(last).not.toHaveProperty('isSaid')
    expect(last).not.toHaveProperty('language')
  })

  it('is told to every window', () => {
    bed.desk.commands['contact.describe']({ phone: VOTER, language: 'vi' })
    expect(bed.changes('contact').at(-1)!.row).toMatchObject({ phone: VOTER, language: 'vi' })
  })

  it('is no zone that nobody knows, and no language that is none', () => {
    expect(bed.desk.commands['contact.describe']({ phone: VOTER, timeZone: 'America/Gotham' })).toMatchObject({ refusal: { kind: 'no-zone' } })
    const schema = commands['contact.describe']
    expect(schema.safeParse({ phone: VOTER, language: 'Spanish' }).success).toBe(false)
    expect(schema.safeParse({ phone: VOTER, language: 'zh-Hant' }).success).toBe(true)
  })
})

describe('a tag', () => {
  const tagId = randomUUID()
  beforeEach(() => void give({ tagId, name: 'Polling place', colour: 'teal' }))

  it('is given and taken, once however often it is asked', async () => {
    for (const _ of [1, 2]) expect(bed.desk.commands['contact.tag']({ phone: VOTER, tagId })).toEqual({ ok: true })
    expect((await describeContact()).tags).toEqual([tagId])
    for (const _ of [1, 2]) expect(bed.desk.commands['contact.untag']({ phone: VOTER, tagId })).toEqual({ ok: true })
    expect(await describeContact()).not.toHaveProperty('tags')
    expect(bed.store.journal.after(0).filter(({ kind }) => kind.endsWith('tagged')).map(({ kind }) => kind)).toEqual(['contact.tagged', 'contact.untagged'])
  })

  it('is one by its name, whatever case and accents it is written with', async () => {
    expect(give({ tagId: randomUUID(), name: ' POLLING  place', colour: 'grey' })).toMatchObject({ refusal: { kind: 'known-tag' } })
    expect(give({ tagId, name: 'Again', colour: 'grey' })).toEqual({ ok: true })
    expect((await bed.snapshot()).tags).toMatchObject([{ name: 'Polling place', colour: 'teal' }])
  })

  it('changes everywhere at once, and not into one that there is', async () => {
    const other = randomUUID()
    give({ tagId: other, name: 'Ride', colour: 'sand' })
    expect(bed.desk.commands['tag.change']({ tagId: other, name: 'polling place' })).toMatchObject({ refusal: { kind: 'known-tag' } })
    bed.desk.commands['tag.change']({ tagId, name: 'polling Place', colour: 'clay' })
    expect(bed.changes('tag').at(-1)!.row).toMatchObject({ id: tagId, name: 'polling Place', colour: 'clay' })
  })

  it('that is gone is nobody’s any more, and its name is free again', async () => {
    bed.desk.commands['contact.tag']({ phone: VOTER, tagId })
    bed.desk.commands['tag.remove']({ tagId })
    expect(await describeContact()).not.toHaveProperty('tags')
    expect((await bed.snapshot()).tags).toEqual([])
    expect(bed.desk.commands['contact.tag']({ phone: VOTER, tagId })).toMatchObject({ refusal: { kind: 'gone' } })
    expect(give({ tagId: randomUUID(), name: 'Polling place', colour: 'teal' })).toEqual({ ok: true })
  })

  it('that was removed comes back with everybody who had it, unless its name is taken by then', async () => {
    bed.desk.commands['contact.tag']({ phone: VOTER, tagId })
    bed.desk.commands['tag.remove']({ tagId })
    expect(bed.desk.commands['tag.restore']({ tagId })).toEqual({ ok: true })
    expect((await describeContact()).tags).toEqual([tagId])
    bed.desk.commands['tag.remove']({ tagId })
    give({ tagId: randomUUID(), name: 'Polling place', colour: 'teal' })
    expect(bed.desk.commands['tag.restore']({ tagId })).toMatchObject({ refusal: { kind: 'known-tag' } })
  })

  it('that is merged is the other one for whoever has it, in the list and in the search too, also through a second merge, until that is undone', async () => {
    const [ride, help] = [randomUUID(), randomUUID()]
    give({ tagId: ride, name: 'Ride', colour: 'sand' })
    give({ tagId: help, name: 'Help', colour: 'sand' })
    bed.desk.commands['contact.tag']({ phone: VOTER, tagId })
    const listed = async (id: string) => (await bed.desk.queries['contact.matching']({ tagId: id })).length
    const found = async (tag: string) => (await bed.desk.queries.search({ text: '555', limit: 5, filters: { tag: [tag] } })).contacts.length
    expect(bed.desk.commands['tag.merge']({ tagId, intoId: ride })).toEqual({ ok: true })
    bed.desk.commands['tag.merge']({ tagId: ride, intoId: help })
    expect((await describeContact()).tags).toEqual([help])
    expect([await listed(help), await found('help'), await found('ride')]).toEqual([1, 1, 0])
    bed.desk.commands['tag.restore']({ tagId: ride })
    expect((await describeContact()).tags).toEqual([ride])
    expect([await listed(help), await found('ride')]).toEqual([0, 1])
    bed.desk.commands['contact.untag']({ phone: VOTER, tagId: ride })
    bed.desk.commands['tag.restore']({ tagId })
    expect(await describeContact()).not.toHaveProperty('tags')
  })

  it('is merged into nothing that is gone, and not into itself', () => {
    const gone = randomUUID()
    for (const intoId of [gone, tagId]) expect(bed.desk.commands['tag.merge']({ tagId, intoId })).toMatchObject({ refusal: { kind: 'gone' } })
  })

  it('is one of thirty at most', () => {
    const ids = Array.from({ length: limits.tagsEach + 1 }, () => randomUUID())
    ids.forEach((id, index) => give({ tagId: id, name: `Tag ${index}`, colour: 'grey' }))
    const outcomes = ids.map((id) => bed.desk.commands['contact.tag']({ phone: VOTER, tagId: id }))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(limits.tagsEach)
    expect(outcomes.at(-1)).toMatchObject({ refusal: { kind: 'many-tags', limit: limits.tagsEach } })
  })
})

describe('a note', () => {
  const add = (body: string) => {
    const noteId = randomUUID()
    expect(bed.desk.commands['note.add']({ noteId, phone: VOTER, body })).toEqual({ ok: true })
    return noteId
  }
  const notes = async () => (await bed.desk.queries['note.of']({ phone: VOTER })).map(({ body }) => body)

  it('is kept once, changed, and taken away with its words', async () => {
    const noteId = add('Mother is 82.')
    expect(bed.desk.commands['note.add']({ noteId, phone: VOTER, body: 'Again' })).toEqual({ ok: true })
    expect(await notes()).toEqual(['Mother is 82.'])
    bed.desk.commands['note.change']({ noteId, body: 'Mother is 83.' })
    expect(await notes()).toEqual(['Mother is 83.'])
    bed.desk.commands['note.remove']({ noteId })
    expect(await notes()).toEqual([])
    expect(bed.store.notes.get(noteId)!.body).toBe('')
    expect(bed.changes('note').at(-1)!.row).toMatchObject({ id: noteId, isGone: true })
    expect(bed.desk.commands['note.change']({ noteId, body: 'Late' })).toMatchObject({ refusal: { kind: 'gone' } })
  })

  it('that is brought back is the one that was removed, with its day', async () => {
    const noteId = randomUUID()
    bed.store.notes.put({ id: noteId, phone: VOTER, body: 'Mother is 82.', at: 1, by: null, isGone: 0, isShared: 0, rev: 1 })
    bed.desk.commands['note.remove']({ noteId })
    bed.desk.commands['note.add']({ noteId, phone: VOTER, body: 'Mother is 82.' })
    expect(await bed.desk.queries['note.of']({ phone: VOTER })).toMatchObject([{ id: noteId, body: 'Mother is 82.', at: 1 }])
  })

  it('of nobody is refused', () => {
    expect(bed.desk.commands['note.add']({ noteId: randomUUID(), phone: '+15005550000', body: 'Who?' })).toMatchObject({ refusal: { kind: 'gone' } })
  })
})
