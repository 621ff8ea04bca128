/** Keeps words of a private note from going out by a slip: a reply that holds some is asked about once before it is sent. */
import { useState } from 'react'
import type { Note } from '../../../contract/model.ts'
import { sharedWords } from '../../notes/shared.ts'

/** @param body the reply as it is typed */
export function usePrivate(body: string, notes: readonly Note[]) {
  /** The very reply that the agent was asked about, and how it was to go. */
  const [asked, setAsked] = useState<{ readonly body: string; readonly go: () => void }>()
  const shared = asked?.body === body ? sharedWords(body, notes) : undefined
  return {
    /** What the reply has from a note, while the agent is asked. */
    shared,
    /** Lets the reply go as it is to go, or asks the agent from now on. */
    check(go: () => void): void {
      if (sharedWords(body, notes) === undefined) go()
      else setAsked({ body, go })
    },
    /** The agent means what they were asked about. */
    goOn(): void {
      setAsked(undefined)
      asked?.go()
    },
    /** The agent wants to go on writing. */
    leave: () => setAsked(undefined),
  }
}
