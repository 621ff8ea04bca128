/** The private notes on a person, as a conversation shows them: none until they are read. */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Note } from '../../contract/model.ts'
import { usePage } from '../page/usePage.ts'

const none: readonly Note[] = []

export function useNotes(phone: string): readonly Note[] {
  const { notes } = usePage()
  const held = useStore(notes, (all) => all.get(phone))
  useEffect(() => {
    if (!notes.getState().has(phone)) void notes.read(phone)
  }, [notes, phone])
  return held === undefined || held === 'failed' ? none : held
}
