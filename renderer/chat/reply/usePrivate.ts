/** Keeps words of a private note from going out by a slip: a reply that holds some is asked about once before it is sent. */
import { useState } from 'react'
import type { Note } from '../../../contract/model.ts'
import { sharedWords } from '../../notes/shared.ts'

/** @param body the reply as it is typed */
export function usePrivate(body: string, notes: readonly Note[]) {
  /** The very reply that the agent was asked about. */
  const [asked, setAsked] = useState<string>()
  const shared = asked === body ? sharedWords(body, notes) : undefined
  return {
    /** What the reply has from a note, while the agent is asked. */
    shared,
    /** Whether the reply may go out without a word; else the agent is asked from now on. */
    mayGo(): boolean {
      if (sharedWords(body, notes) === undefined) return true
      setAsked(body)
      return false
    },
    /** The agent wants to go on writing. */
    leave: () => setAsked(undefined),
  }
}
