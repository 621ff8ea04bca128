/** A list that went out and comes in again changes nobody. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandInput } from '../../../contract/commands.ts'
import { limits } from '../../../contract/limits.ts'
import { plainName } from '../../../contract/names.ts'
import { eachDesk, type Testbed } from '../desk.kit.ts'

let bed: Testbed
eachDesk((opened) => (bed = opened))

/** Brings it in as it is found out. */
async function bring(text: string, prefersList = false) {
  const importId = randomUUID()
  bed.desk.commands['import.add']({ importId, bytes: new TextEncoder().encode(text) })
  const preview = await bed.desk.queries['import.preview']({ importId })
  if (preview.fault !== undefined) throw new Error(preview.fault)
  const { encoding, separator, hasHeading, columns } = preview
  const fields = columns.map(({ field }) => field)
  bed.desk.commands['import.start']({ importId, fileName: 'again.csv', encoding, separator, hasHeading, fields, tag: '', prefersList } satisfies CommandInput<'import.start'>)
  return bed.until(() => bed.changes('import').map((change) => change.row).findLast(({ id, state }) => id === importId && state === 'done'))
}
const again = async (prefersList = true) => bring(await bed.desk.lists.contacts({}), prefersList)
const notesOf = async (phone: string) => (await bed.desk.queries['note.of']({ phone })).map(({ body }) => body)

type Person = { readonly name: string; readonly place: string; readonly language: string; readonly timeZone: string; readonly notes: readonly string[]; readonly tags: readonly string[] }
const phoneAt = (index: number): string => `+1602555${String(100 + index).padStart(4, '0')}`

/** As agents, and cards of colleagues, write it down. */
function know(phone: string, { name, place, language, timeZone, notes, tags }: Person): void {
  const { commands } = bed.desk
  bed.store.contacts.touch(phone, 0, 0)
  commands['contact.rename']({ phone, name })
  commands['contact.describe']({ phone, language, place, timeZone })
  for (const body of notes) commands['note.add']({ noteId: randomUUID(), phone, body })
  for (const each of tags) {
    const tagId = randomUUID()
    commands['tag.add']({ tagId, name: each, colour: 'green' })
    commands['contact.tag']({ phone, tagId })
  }
}
const nobody: Person = { name: '', place: '', language: '', timeZone: '', notes: [], tags: [] }
const texts = fc.string({ unit: fc.constantFrom('a', 'é', 'B', ' ', ',', ';', '|', '"', "'", '=', '-', '+', '@', '＋', '\t', '\n', '\r', '\u0007', '\u202e', '.', '7'), minLength: 1, maxLength: 8 }).map((text) => text.trim())
/** As the contract takes it. */
const names = texts.map((text) => plainName(text).trim())
const some = (text: fc.Arbitrary<string>) => fc.array(text.filter((each) => each !== ''), { maxLength: 3 })
const person: fc.Arbitrary<Person> = fc.record({
  name: names, place: names, language: fc.constantFrom('', 'es', 'zh-Hant', 'qaa'), timeZone: fc.constantFrom('', 'America/Denver'),
  notes: some(texts), tags: some(names.map((name) => name.replaceAll('\u0007', '').trim())),
})

describe('a list that went out changes nobody', () => {
  it('whatever is known of them', async () => {
    const people = fc.sample(person, 200)
    for (const [index, each] of people.entries()) know(phoneAt(index), each)
    const { tags } = await bed.snapshot()
    const list = await bed.desk.lists.contacts({})
    for (const prefersList of [false, true]) {
      const { id, ...ended } = await bring(list, prefersList)
      const changed = bed.store.imports.someChanged(id, 3).map(({ phone, before }) => ({ before, was: people.find((_, index) => phoneAt(index) === phone), is: bed.store.contacts.get(phone) }))
      expect(changed).toEqual([])
      expect(ended).toMatchObject({ added: 0, changed: 0, known: 200, refused: 0 })
    }
    expect((await bed.snapshot()).tags).toEqual(tags)
    expect(await bed.desk.lists.contacts({})).toBe(list)
  })

  it('neither by where their number was issued, nor by its zone', async () => {
    know(phoneAt(1), nobody)
    bed.store.contacts.place(phoneAt(1), { place: 'Arizona', timeZone: 'America/Phoenix' }, bed.store.contacts.get(phoneAt(1))!.rev)
    expect(await again()).toMatchObject({ added: 0, changed: 0, known: 1 })
    expect((await bed.desk.queries['contact.describe']({ phone: phoneAt(1) })).isSaid).toBeUndefined()
  })

  it('though a note was added since', async () => {
    know(phoneAt(1), { ...nobody, notes: ['-call late', 'two\nlines'] })
    const list = await bed.desk.lists.contacts({})
    bed.desk.commands['note.add']({ noteId: randomUUID(), phone: phoneAt(1), body: 'third' })
    expect(await bring(list)).toMatchObject({ changed: 0 })
    expect(await notesOf(phoneAt(1))).toHaveLength(3)
  })
})

it('a note that is longer than one can be is several, and comes once', async () => {
  const long = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ')
  const list = `Name,Phone,Notes\nAna,602-555-0101,"${long}"\n`
  expect(await bring(list)).toMatchObject({ added: 1 })
  const notes = await notesOf('+16025550101')
  expect(notes).toHaveLength(4)
  expect(notes.every((body) => body.length <= limits.personNote)).toBe(true)
  expect(notes.flatMap((body) => body.split(' ')).toSorted()).toEqual(long.split(' ').toSorted())
  expect(await bring(list)).toMatchObject({ added: 0, changed: 0 })
  expect(await again()).toMatchObject({ added: 0, changed: 0 })
})
