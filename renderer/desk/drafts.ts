/** Saves what is typed before it is sent: shortly after its first letter, however long the typing goes on, and at once when the agent turns away. */
import { newId } from '../../common/ids.ts'
import type { Draft } from '../../contract/model.ts'
import { desk } from './desk.ts'
import { mirror } from './mirror.ts'

/** How old a letter may be that is not on the disk. */
const oldestMs = 300
/** The next try when the desk could not save, as with a full disk. */
const againMs = 2_000

/** A timer for each draft of which the desk has not all. */
const pending = new Map<string, ReturnType<typeof setTimeout>>()

/** The draft of a key, or an empty one bound to a new message. */
export const draftOf = (key: string): Draft => mirror.getState().drafts.get(key) ?? { key, body: '', messageId: newId() }

/** Keeps the draft in the page and sees to it that the desk has it soon. Later letters do not put that off. */
export function keepDraft(draft: Draft): void {
  mirror.setState((now) => ({ drafts: new Map(now.drafts).set(draft.key, draft) }))
  saveWithin(draft.key, oldestMs)
}

function saveWithin(key: string, ms: number): void {
  if (!pending.has(key)) pending.set(key, setTimeout(() => saveDraft(key), ms))
}

/** Saves a draft of which the desk has not all; otherwise does nothing. */
export function saveDraft(key: string): void {
  const timer = pending.get(key)
  const draft = mirror.getState().drafts.get(key)
  if (timer === undefined || !draft) return
  clearTimeout(timer)
  pending.delete(key)
  // The desk has logged why it could not; whatever the draft holds by then is tried again.
  desk.command('draft.save', draft).catch(() => saveWithin(key, againMs))
}

/** Ends a draft whose text the desk has taken; the next one is bound to a new message. */
export function endDraft(key: string): Draft {
  const next: Draft = { key, body: '', messageId: newId() }
  keepDraft(next)
  saveDraft(key)
  return next
}

/** Saves everything that waits. */
export function saveAllDrafts(): void {
  for (const key of pending.keys()) saveDraft(key)
}

/** Saves at once whenever the agent may be about to leave, or the page to go away; once per page. */
export function saveWhenLeaving(): void {
  window.addEventListener('blur', saveAllDrafts)
  window.addEventListener('pagehide', saveAllDrafts)
  document.addEventListener('visibilitychange', saveAllDrafts)
}
