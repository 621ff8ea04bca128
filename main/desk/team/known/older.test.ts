/** What a desk knows of people from elsewhere: a list, a time before cards had it, another version of the app. */
import { describe, expect, it, vi } from 'vitest'
import { newId } from '../../../../common/ids.ts'
import type { CommandInput } from '../../../../contract/commands.ts'
import { patience, type EveningDesk } from '../evening.kit.ts'
import { known, meet, notesOf, openCardTable, tag, tagsOf, text, told } from './cards.kit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const { sandbox, open, nextPhone, card, put } = await openCardTable(5000)

/** Brings a list in, and returns its id when it has come. */
async function bring({ desk, store }: EveningDesk, rows: readonly string[]): Promise<string> {
  const importId = newId()
  desk.commands['import.add']({ importId, bytes: new TextEncoder().encode(`Name,Phone,Language,Tags,Notes\n${rows.join('\n')}\n`) })
  await desk.queries['import.preview']({ importId })
  const input = { importId, fileName: 'voters.csv', encoding: 'utf-8', separator: ',', hasHeading: true, fields: ['name', 'phone', 'language', 'tags', 'note'], tag: '', prefersList: false } satisfies CommandInput<'import.start'>
  expect(desk.commands['import.start'](input)).toEqual({ ok: true })
  await vi.waitFor(() => expect(store.imports.get(importId)?.state).toBe('done'), patience)
  return importId
}

describe('a list', () => {
  it('asks the carrier for nothing; who is in it is told when they write, and only what no card says', async () => {
    const ana = await open({ rules: { sharesNotes: true } })
    const [texted, met, stranger] = [nextPhone(), nextPhone(), nextPhone()]
    await text(ana, texted)
    await put(met, { marks: {}, name: { is: 'Maria Vega', at: 1_700_000_000 } })
    const asked = (await sandbox.requests()).length
    await bring(ana, [texted, met, stranger].map((phone) => `VEGA MARIA,${phone},es,Ride,Votes by mail`))
    expect(ana.store.team.deeds.count()).toBe(0)
    const paths = (await sandbox.requests()).slice(asked).map(({ path }) => path)
    expect(paths.filter((path) => /Documents\/c\./.test(path))).toEqual([])

    for (const from of [met, texted]) {
      await sandbox.inbound({ from, body: 'Hello' })
      await ana.task(from, 'reserved')
      await told(ana)
    }
    expect(await known(ana, met)).toMatchObject({ name: 'Maria Vega', language: 'es' })
    expect(await card(met)).toMatchObject({ name: { is: 'Maria Vega' }, language: { is: 'es' }, notes: {} })
    expect(await card(texted)).toMatchObject({ name: { is: 'VEGA MARIA' }, language: { is: 'es' } })
    expect(Object.values((await card(met)).tags)).toMatchObject([{ name: 'Ride' }])
    expect(await card(stranger)).toEqual({ marks: {}, tags: {}, notes: {} })
  })

  it('that is taken back is taken back from the cards that had heard of it', async () => {
    const ana = await open()
    const phone = nextPhone()
    await text(ana, phone)
    const importId = await bring(ana, [`Maria Vega,${phone},es,Ride,`])
    await ana.close()
    const later = await open({ name: ana.name, store: ana.store })
    await meet(later, phone)
    const [tagId] = later.store.tags.of(phone)
    expect(await card(phone)).toMatchObject({ name: { is: 'Maria Vega' }, language: { is: 'es' }, tags: { [tagId!]: { name: 'Ride' } } })
    expect(later.desk.commands['import.undo']({ importId })).toEqual({ ok: true })
    await vi.waitFor(() => expect(later.store.imports.get(importId)?.state).toBe('undone'), patience)
    await later.close()
    const last = await open({ name: ana.name, store: ana.store })
    await meet(last, phone)
    expect(await card(phone)).toMatchObject({ name: { is: '' }, language: { is: '' }, tags: { [tagId!]: { off: true } } })
    expect(tagsOf(last, phone)).toEqual([])
  })
})

it('what a desk did while it was in no team goes before what the card says', async () => {
  const ana = await open()
  const phone = nextPhone()
  await text(ana, phone)
  const tagId = tag(ana, phone, 'Ride')
  await told(ana)
  await ana.close()
  ana.store.tags.take(phone, tagId)
  const again = await open({ name: ana.name, store: ana.store })
  await meet(again, phone)
  expect((await card(phone)).tags[tagId]).toMatchObject({ off: true })
  expect(tagsOf(again, phone)).toEqual([])
})

it('what a desk knew before cards had it fills in, and takes the place of nothing that a card says', async () => {
  const ana = await open()
  const phone = nextPhone()
  await text(ana, phone)
  await ana.close()
  const { contacts, tags, team } = ana.store
  const tagId = newId()
  contacts.describe(contacts.get(phone)!, { language: 'en', ownPlace: 'Yuma, AZ' }, 1)
  tags.put({ id: tagId, name: 'Carpool', folded: 'carpool', colour: 'teal', isGone: 0, intoId: null, rev: 1 })
  tags.give(phone, tagId)
  team.tell(phone, JSON.stringify({ name: '', marks: {} }))
  await put(phone, { marks: {}, language: { is: 'es', at: 1_700_000_000 } })
  const again = await open({ name: ana.name, store: ana.store })
  again.desk.commands['contact.rename']({ phone, name: 'Maria' })
  await told(again)
  expect(await card(phone)).toMatchObject({ name: { is: 'Maria' }, language: { is: 'es', at: 1_700_000_000 }, place: { is: 'Yuma, AZ', at: 0 }, tags: { [tagId]: { name: 'Carpool', at: 0 } } })
  expect(await known(again, phone)).toMatchObject({ name: 'Maria', language: 'es', place: 'Yuma, AZ', tags: [tagId] })
})

it('what another version has written is taken as far as it can be here, and kept all the same', async () => {
  const ben = await open()
  const phone = nextPhone()
  const [good, odd, note] = [newId(), newId(), newId()]
  const written = {
    marks: {}, pronouns: { is: 'she', at: 1 }, name: { is: 'Maria', at: 1 }, language: { is: 'Spanish!', at: 1 }, timeZone: { is: 'Mars/Base', at: 1 },
    tags: { [good]: { name: 'Curbside', colour: 'ultraviolet', at: 1, why: 'x' }, [odd]: { name: '  ', colour: 'teal', at: 1 }, 'no id': { name: 'Mail', colour: 'teal', at: 1 } },
    notes: { [note]: { is: 'Votes early', by: 'Ana', since: 1, at: 1 }, 'no id': { is: 'Hello', by: 'Ana', since: 1, at: 1 } },
  }
  await put(phone, written)
  await meet(ben, phone)
  const contact = await known(ben, phone)
  expect(contact).toMatchObject({ name: 'Maria', tags: [good] })
  expect(contact).not.toHaveProperty('language')
  expect(contact).not.toHaveProperty('timeZone')
  expect(ben.store.tags.get(good)).toMatchObject({ name: 'Curbside', colour: 'grey' })
  expect(await notesOf(ben, phone)).toMatchObject([{ id: note, body: 'Votes early', by: 'Ana', at: 1_000 }])
  ben.desk.commands['contact.rename']({ phone, name: 'Maria Vega' })
  await told(ben)
  expect(await card(phone)).toMatchObject({ ...written, name: { is: 'Maria Vega' } })
})
