/** Private notes: kept once, changed only by who wrote them, told to every window, and never anything that goes out. */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { eachDesk, openTestbed, VOTER, type Testbed } from './desk.kit.ts'

let bed: Testbed
eachDesk((next) => (bed = next))

/** A chat of the agent's. Returns its conversation. */
async function chat(): Promise<string> {
  bed.compose('open')
  const [task] = await bed.tasks()
  return task!.conversationId
}

function note(conversationId: string, body: string) {
  const noteId = randomUUID()
  return { noteId, outcome: bed.desk.commands['note.add']({ noteId, conversationId, body }) }
}
const kinds = () => bed.store.journal.after(0).map(({ kind }) => kind).filter((kind) => kind.startsWith('note.'))
const notesOf = (conversationId: string) => bed.desk.queries['note.of']({ conversationId })

it('is kept once, however often it is handed over, and its draft is gone', async () => {
  const conversationId = await chat()
  const noteId = randomUUID()
  const draft = { key: `note ${conversationId}` as const, body: 'Mother is 82', messageId: noteId }
  bed.desk.commands['draft.save'](draft)
  for (const _ of [1, 2]) expect(bed.desk.commands['note.add']({ noteId, conversationId, body: 'Mother is 82' })).toEqual({ ok: true })
  expect(await notesOf(conversationId)).toMatchObject([{ id: noteId, by: 'Dana Okafor', body: 'Mother is 82' }])
  bed.desk.commands['draft.save'](draft)
  expect((await bed.snapshot()).drafts).toEqual([])
  expect(kinds()).toEqual(['note.added'])
  expect(bed.changes('note').map(({ row }) => row.body)).toEqual(['Mother is 82'])
})

it('never becomes a message, and nothing of it is in the journal', async () => {
  const conversationId = await chat()
  const before = bed.store.messages.page(conversationId).length
  note(conversationId, 'a secret of theirs')
  expect(bed.store.messages.page(conversationId).length).toBe(before)
  expect(JSON.stringify(bed.store.journal.after(0))).not.toContain('secret')
})

it('is edited and deleted by who wrote it, each with an entry in the journal', async () => {
  const conversationId = await chat()
  const { noteId } = note(conversationId, 'first')
  expect(bed.desk.commands['note.edit']({ noteId, body: 'second' })).toEqual({ ok: true })
  expect(await notesOf(conversationId)).toMatchObject([{ body: 'second', editedAt: expect.any(Number) }])
  expect(bed.desk.commands['note.delete']({ noteId })).toEqual({ ok: true })
  expect(await notesOf(conversationId)).toEqual([])
  expect(bed.store.notes.get(noteId)?.body).toBe('')
  expect(kinds()).toEqual(['note.added', 'note.edited', 'note.deleted'])
  expect(bed.changes('note').at(-1)?.row).toMatchObject({ id: noteId, isDeleted: true, body: '' })
  expect(bed.desk.commands['note.edit']({ noteId, body: 'third' })).toEqual({ ok: false, refusal: { kind: 'gone' } })
})

it('of somebody else is left alone', async () => {
  const conversationId = await chat()
  const noteId = randomUUID()
  bed.store.notes.add({ id: noteId, conversationId, by: 'Priya', body: 'Hers', at: 1, rev: 1 })
  for (const change of [bed.desk.commands['note.edit']({ noteId, body: 'Mine' }), bed.desk.commands['note.delete']({ noteId })]) expect(change).toEqual({ ok: false, refusal: { kind: 'not-yours' } })
  expect(await notesOf(conversationId)).toMatchObject([{ by: 'Priya', body: 'Hers' }])
})

it('outlives a restart of the desk', async () => {
  const conversationId = await chat()
  note(conversationId, 'Needs curbside')
  await bed.close()
  const again = openTestbed({ store: bed.store })
  expect(await again.desk.queries['note.of']({ conversationId })).toMatchObject([{ body: 'Needs curbside' }])
  await again.close()
  expect(VOTER).toBe(bed.store.conversations.get(conversationId)?.phone)
})
