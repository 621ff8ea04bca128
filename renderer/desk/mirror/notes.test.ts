import { expect, it, vi } from 'vitest'
import type { Note } from '../../../contract/model.ts'
import { fakeDesk } from '../../testing/world/desk.ts'
import { createNotes } from './notes.ts'

const VOTER = '+16025550148'
const aNote = (id: string, at: number, more: Partial<Note> = {}): Note => ({ id, phone: VOTER, body: id, at, rev: at, ...more })

const openNotes = (notes: readonly Note[] = []) => {
  const desk = fakeDesk({ notes })
  const report = vi.fn()
  return { desk, report, notes: createNotes({ query: desk.desk.query, report }) }
}
const held = ({ notes }: ReturnType<typeof openNotes>) => {
  const all = notes.getState().get(VOTER)
  return all === 'failed' ? all : all?.map(({ id }) => id)
}

it('are there once they were asked for, and follow what happens', async () => {
  const opened = openNotes([aNote('one', 1)])
  opened.notes.hear({ kind: 'note', row: aNote('too early', 9) })
  expect(held(opened)).toBeUndefined()
  await opened.notes.read(VOTER)
  opened.notes.hear({ kind: 'note', row: aNote('two', 2) })
  expect(held(opened)).toEqual(['two', 'one'])
  opened.notes.hear({ kind: 'note', row: aNote('one', 1, { isGone: true }) })
  expect(held(opened)).toEqual(['two'])
})

it('stay as they were when the desk cannot say', async () => {
  const opened = openNotes([aNote('one', 1)])
  opened.desk.onQuery('note.of', () => Promise.reject(new Error('the disk')))
  await opened.notes.read(VOTER)
  expect(held(opened)).toBe('failed')
  opened.desk.onQuery('note.of', () => [aNote('one', 1)])
  await opened.notes.read(VOTER)
  opened.desk.onQuery('note.of', () => Promise.reject(new Error('the disk')))
  await opened.notes.read(VOTER)
  expect(held(opened)).toEqual(['one'])
  expect(opened.report).toHaveBeenCalledTimes(2)
})
