/** Saves what is typed before it is sent, shortly after each pause and at once when the agent turns away. */
import type { Draft } from '../../contract/model.ts'
import { desk } from './desk.ts'
import { mirror } from './mirror.ts'

const pauseMs = 300
const pending = new Map<string, ReturnType<typeof setTimeout>>()

/** The draft of a key, or an empty one bound to a new message. */
export const draftOf = (key: string): Draft => mirror.getState().drafts.get(key) ?? { key, body: '', messageId: crypto.randomUUID() }

/** Keeps the draft in the page and saves it with the desk after a pause in the typing. */
export function keepDraft(draft: Draft): void {
  mirror.setState((now) => ({ drafts: new Map(now.drafts).set(draft.key, draft) }))
  clearTimeout(pending.get(draft.key))
  pending.set(draft.key, setTimeout(() => saveDraft(draft.key), pauseMs))
}

/** Saves a draft that is still waiting for the pause. */
export function saveDraft(key: string): void {
  const timer = pending.get(key)
  const draft = mirror.getState().drafts.get(key)
  if (timer === undefined || !draft) return
  clearTimeout(timer)
  pending.delete(key)
  void desk.command('draft.save', draft)
}

/** Ends a draft whose text the desk has taken; the next one is bound to a new message. */
export function endDraft(key: string): Draft {
  const next: Draft = { key, body: '', messageId: crypto.randomUUID() }
  keepDraft(next)
  saveDraft(key)
  return next
}

/** Saves everything that waits; for the moment the page goes away. */
export function saveAllDrafts(): void {
  for (const key of pending.keys()) saveDraft(key)
}
