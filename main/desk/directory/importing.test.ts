import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CommandInput } from '../../../contract/commands.ts'
import type { ImportField } from '../../../contract/import/imports.ts'
import { readerHere } from '../../import/reader.kit.ts'
import { testFolder } from '../../folder.kit.ts'
import { readIn, type Db } from '../../store/file/database.ts'
import { fileIn } from '../../store/store.kit.ts'
import { openStore } from '../../store/store.ts'
import { SENDER } from '../carrier.kit.ts'
import { eachDesk, openTestbed, type Testbed } from '../desk.kit.ts'
import { openDesk } from '../desk.ts'

let bed: Testbed
eachDesk((opened) => (bed = opened))

const fields: ImportField[] = ['name', 'phone', 'language', 'tags', 'note']
const row = (line: number, more = 'es,Ride,Votes by mail') => `Voter ${line},602-555-${String(line).padStart(4, '0')},${more}\n`
const heading = 'Name,Phone,Language,Tags,Notes\n'

/** Brings a list in, and returns it when it has come. */
async function bring(text: string, more: { readonly prefersList?: boolean; readonly tag?: string } = {}) {
  const importId = randomUUID()
  bed.desk.commands['import.add']({ importId, bytes: new TextEncoder().encode(text) })
  expect(await bed.desk.queries['import.preview']({ importId })).toMatchObject({ rows: text.split('\n').length - 2 })
  const input = { importId, fileName: 'voters.csv', encoding: 'utf-8', separator: ',', hasHeading: true, fields, tag: '', prefersList: false, ...more } satisfies CommandInput<'import.start'>
  for (const _ of [1, 2]) expect(bed.desk.commands['import.start'](input)).toEqual({ ok: true })
  return bed.until(() => bed.changes('import').map((change) => change.row).findLast(({ id, state }) => id === importId && state !== 'running'))
}
async function undo(importId: string) {
  expect(bed.desk.commands['import.undo']({ importId })).toEqual({ ok: true })
  return bed.until(() => bed.changes('import').map((change) => change.row).findLast(({ id, state }) => id === importId && state === 'undone'))
}
const known = async (phone: string) => bed.desk.queries['contact.describe']({ phone })
const all = async () => [...(await bed.desk.queries['contact.order']({}))]
const names = async (seqs: Iterable<number>) => (await bed.desk.queries['contact.rows']({ seqs: [...seqs] })).map(({ contact }) => contact.name)

describe('a list', () => {
  it('comes in by portions, with names, tags, languages and notes, and is found at once', async () => {
    const text = heading + Array.from({ length: 450 }, (_, line) => row(line + 1)).join('') + row(7) + 'Nobody,12,,,\n'
    const ended = await bring(text, { tag: 'June list' })
    expect(ended).toMatchObject({ state: 'done', rows: 452, seen: 452, added: 450, changed: 0, known: 0, refused: 2 })
    const { tags } = await bed.snapshot()
    expect(tags.map(({ name }) => name)).toEqual(['June list', 'Ride'])
    const voter = await known('+16025550003')
    expect(voter).toMatchObject({ name: 'Voter 3', language: 'es', tags: tags.map(({ id }) => id) })
    expect(await bed.desk.queries['note.of']({ phone: voter.phone })).toMatchObject([{ body: 'Votes by mail' }])
    expect(await all()).toHaveLength(450)
    expect(await names(await bed.desk.queries['contact.matching']({ text: '5550449' }))).toEqual(['Voter 449'])
    expect(await names(await bed.desk.queries['contact.matching']({ text: 'voter 44' }))).toHaveLength(11)
    expect(bed.desk.lists.report(ended.id)?.split('\r\n').slice(1, 3)).toEqual([
      '452,The number stands in an earlier row too.,Voter 7,602-555-0007,es,Ride,Votes by mail', '453,The number has too few digits.,Nobody,12,,,',
    ])
  })

  it('is one piece of each index for every portion of it, not one for every person', async () => {
    const file = fileIn(testFolder())
    const store = openStore({ file })
    bed = openTestbed({ store })
    await bring(heading + Array.from({ length: 450 }, (_, line) => row(line + 1)).join(''))
    await bed.desk.close()
    store.close()
    const pieces = (db: Db) => ['contact_names', 'contact_numbers'].map((index) => db.prepare(`SELECT max(segid) FROM ${index}_idx`).pluck().get())
    expect(readIn(file, pieces)).toEqual([2, 2])
  })

  it('that comes twice adds nobody and nothing', async () => {
    await bring(heading + row(1) + row(2))
    expect(await bring(heading + row(1) + row(2) + row(3))).toMatchObject({ added: 1, changed: 0, known: 2 })
    expect(await bed.desk.queries['note.of']({ phone: '+16025550001' })).toHaveLength(1)
  })

  it('fills in what was not known, and takes the place of what is here only when it is told to', async () => {
    bed.compose('me', 'Hello', '+16025550001')
    bed.desk.commands['contact.rename']({ phone: '+16025550001', name: 'Ana' })
    expect(await bring(heading + row(1))).toMatchObject({ added: 0, changed: 1 })
    expect(await known('+16025550001')).toMatchObject({ name: 'Ana', language: 'es' })
    expect(bed.changes('contact').at(-1)!.row).toMatchObject({ language: 'es' })
    await bring(heading + row(1, 'vi,,'), { prefersList: true })
    expect(await known('+16025550001')).toMatchObject({ name: 'Voter 1', language: 'vi' })
  })

  it('is one at a time, and what was read of another is not kept', async () => {
    const [first, second] = [randomUUID(), randomUUID()]
    for (const importId of [first, second]) bed.desk.commands['import.add']({ importId, bytes: new TextEncoder().encode(heading + row(1)) })
    const input = { importId: first, fileName: '', encoding: 'utf-8', separator: ',', hasHeading: true, fields, tag: '', prefersList: false } satisfies CommandInput<'import.start'>
    expect(bed.desk.commands['import.start'](input)).toMatchObject({ refusal: { kind: 'gone' } })
    expect(bed.desk.commands['import.start']({ ...input, importId: second })).toEqual({ ok: true })
    expect(bed.desk.commands['import.undo']({ importId: second })).toMatchObject({ refusal: { kind: 'importing' } })
  })
})

describe('an import that is undone', () => {
  const text = heading + Array.from({ length: 250 }, (_, line) => row(line + 1)).join('')
  beforeEach(() => void bed.compose('me', 'Hello', '+16025550001'))

  it('takes out who came by it and gives back what it changed', async () => {
    const before = await known('+16025550001')
    const { id } = await bring(text)
    expect(await undo(id)).toMatchObject({ state: 'undone', added: 0 })
    expect(await all()).toHaveLength(1)
    const { rev: _, ...after } = await known('+16025550001')
    expect(after).toEqual((({ rev: __, ...rest }) => rest)(before))
    expect([...(await bed.desk.queries['contact.matching']({ text: 'voter' }))]).toEqual([])
    expect(bed.desk.commands['import.undo']({ importId: id })).toEqual({ ok: true })
  })

  it('leaves whoever has been texted, marked or changed since', async () => {
    const { id } = await bring(text)
    bed.compose('me', 'Hello', '+16025550002')
    bed.desk.commands['contact.mark']({ phone: '+16025550003', kind: 'opted-out' })
    bed.desk.commands['contact.rename']({ phone: '+16025550004', name: 'Ana' })
    expect(await undo(id)).toMatchObject({ added: 3 })
    expect(new Set(await names(await all()))).toEqual(new Set(['Ana', 'Voter 2', 'Voter 3', undefined]))
    expect((await known('+16025550003')).marks).toHaveLength(1)
  })

  it('counts those who were here and were changed since: what it said of them stays', async () => {
    const { id } = await bring(text)
    bed.desk.commands['contact.mark']({ phone: '+16025550001', kind: 'opted-out' })
    expect(await undo(id)).toMatchObject({ added: 1 })
    expect(await known('+16025550001')).toMatchObject({ language: 'es', name: 'Voter 1' })
  })

  it('gives back those whose number was looked up since, and told nothing new', async () => {
    const store = openStore({ file: ':memory:' })
    const looked: string[] = []
    const toronto = '+14165550001'
    const lookUp = (phone: string) => (looked.push(phone), { place: 'Toronto' })
    const first = openTestbed({ store, describe: lookUp })
    first.connect()
    first.available()
    first.compose('me', 'Hello', toronto)
    await first.until(() => store.contacts.get(toronto)?.place)
    await first.desk.close()
    bed = openTestbed({ store, describe: lookUp })
    const { id } = await bring(`${heading}Ana,${toronto},es,,\n`)
    await vi.waitFor(() => expect(looked).toEqual([toronto, toronto]))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await undo(id)).toMatchObject({ added: 0 })
    expect((await known(toronto)).language).toBeUndefined()
    await bed.desk.close()
    store.close()
  })

  it('can come in again', async () => {
    const { id } = await bring(text)
    await undo(id)
    expect(await bring(text)).toMatchObject({ added: 249, changed: 1, refused: 0 })
  })
})

it('those who are listed stand by their names, whatever accents they have, and those without one behind them', async () => {
  bed.compose('me', 'Hello', '+16025550199')
  await bring(heading + ['Zoë', 'Ángel', 'bea', 'Abe'].map((name, line) => row(line + 1).replace(/^[^,]+/, name)).join(''))
  expect(await names(await all())).toEqual(['Abe', 'Ángel', 'bea', 'Zoë', undefined])
  const tagId = (await bed.snapshot()).tags[0]!.id
  expect(await bed.desk.queries['contact.matching']({ tagId })).toHaveLength(4)
  bed.desk.commands['contact.mark']({ phone: '+16025550001', kind: 'landline' })
  expect(await names(await bed.desk.queries['contact.matching']({ tagId, mark: 'landline', text: 'zo' }))).toEqual(['Zoë'])
  expect(await bed.desk.lists.contacts({ text: 'zoe' })).toContain("\r\nZoë,'+16025550001,es,,,Ride,Votes by mail,Landline\r\n")
})

it('a desk that closes does not wait for a list that is still looked through', async () => {
  let failing: (error: Error) => void = () => undefined
  const hanging = new Promise<never>((_, reject) => (failing = reject))
  const reader = { ...readerHere()(), begin: () => hanging, close: () => failing(new Error('The reader of the list has ended.')) }
  const errors: unknown[] = []
  const log = { info() {}, warn() {}, error: (...told: unknown[]) => void errors.push(told) }
  const store = openStore({ file: ':memory:' })
  const desk = openDesk({ store, settings: bed.settings, publish: () => undefined, log, line: { mode: 'twilio', sender: SENDER }, openReader: () => reader })
  const importId = randomUUID()
  desk.commands['import.add']({ importId, bytes: new TextEncoder().encode(heading + row(1)) })
  desk.commands['import.start']({ importId, fileName: 'voters.csv', encoding: 'utf-8', separator: ',', hasHeading: true, fields, tag: '', prefersList: false })
  await desk.close()
  expect(store.imports.get(importId)).toMatchObject({ state: 'running' })
  expect(errors).toEqual([])
  store.close()
})
