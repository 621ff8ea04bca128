/** The private notes on a person. They are asked for when they are first wanted. */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Note } from '../../contract/model.ts'
import { usePage } from '../page/usePage.ts'

const none: readonly Note[] = []

/** Undefined until they are read; `failed` when the desk could not say. */
export function useHeldNotes(phone: string): readonly Note[] | 'failed' | undefined {
  const { notes } = usePage()
  const held = useStore(notes, (all) => all.get(phone))
  useEffect(() => notes.load(phone), [notes, phone])
  return held
}

/** As a conversation shows them: none until they are read. */
export function useNotes(phone: string): readonly Note[] {
  const held = useHeldNotes(phone)
  return held === undefined || held === 'failed' ? none : held
}
