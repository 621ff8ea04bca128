/** Notes of people on the cards of a team, which are there only where that is set. */
import { expect, it, vi } from 'vitest'
import { newId } from '../../../../common/ids.ts'
import { limits } from '../../../../contract/limits.ts'
import { meet, notesOf, openCardTable, text, told } from './cards.kit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const { open, nextPhone, card } = await openCardTable(6000)

it('a note is on the card only where that is set, and never one of before', async () => {
  const ana = await open()
  const phone = nextPhone()
  await text(ana, phone)
  ana.desk.commands['note.add']({ noteId: newId(), phone, body: 'Only for me' })
  await told(ana)
  Object.assign(ana.rules, { sharesNotes: true })
  ana.desk.commands['note.add']({ noteId: newId(), phone, body: 'é'.repeat(limits.personNote) })
  ana.desk.commands['contact.rename']({ phone, name: 'Maria' })
  await told(ana)
  expect(await card(phone)).toMatchObject({ name: { is: 'Maria' }, notes: {} })
  expect(await notesOf(ana, phone)).not.toContainEqual(expect.objectContaining({ isShared: true }))
})

it('a note is read by colleagues with its writer, changed and removed by either, and its words go with it', async () => {
  const [ana, ben] = await Promise.all([open({ rules: { sharesNotes: true } }), open({ rules: { sharesNotes: true } })])
  const phone = nextPhone()
  await text(ana, phone)
  const [first, second] = [newId(), newId()]
  for (const [noteId, body] of [[first, 'Votes with her mother'], [second, 'Call after six']] as const) ana.desk.commands['note.add']({ noteId, phone, body })
  await told(ana)
  await meet(ben, phone)
  expect(await notesOf(ben, phone)).toContainEqual(expect.objectContaining({ id: first, body: 'Votes with her mother', by: ana.name, isShared: true }))
  expect(ben.events.flatMap((event) => event.changes)).toContainEqual({ kind: 'note', row: expect.objectContaining({ id: first }) })
  ben.desk.commands['note.change']({ noteId: first, body: 'Votes with her sister' })
  ben.desk.commands['note.remove']({ noteId: second })
  await told(ben)
  ana.desk.commands['contact.rename']({ phone, name: 'Maria' })
  await told(ana)
  const [left, ...others] = await notesOf(ana, phone)
  expect(left).toMatchObject({ id: first, body: 'Votes with her sister' })
  expect(left).not.toHaveProperty('by')
  expect(others).toEqual([])
  expect(JSON.stringify(await card(phone))).not.toMatch(/mother|after six/)
})

it('a note that its writer changes where nothing is shared any more is taken back; a colleague’s stays theirs', async () => {
  const [ana, ben] = await Promise.all([open({ rules: { sharesNotes: true } }), open()])
  const phone = nextPhone()
  await text(ana, phone)
  const noteId = newId()
  ana.desk.commands['note.add']({ noteId, phone, body: 'Votes early' })
  await told(ana)
  await meet(ben, phone)
  ben.desk.commands['note.change']({ noteId, body: 'Votes early, and tells everybody' })
  ben.desk.commands['contact.rename']({ phone, name: 'Maria' })
  await told(ben)
  expect((await card(phone)).notes[noteId]).toMatchObject({ is: 'Votes early' })
  expect(await notesOf(ben, phone)).toMatchObject([{ body: 'Votes early, and tells everybody' }])

  Object.assign(ana.rules, { sharesNotes: false })
  ana.desk.commands['note.change']({ noteId, body: 'Votes late' })
  await told(ana)
  expect((await card(phone)).notes[noteId]).toMatchObject({ is: '', off: true })
  expect(await notesOf(ana, phone)).toMatchObject([{ body: 'Votes late' }])
})
