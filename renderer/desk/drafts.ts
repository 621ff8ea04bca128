/** What is typed and not sent yet. It is saved shortly after its first letter, however long the typing goes on, and at once when the agent turns away. */
import { createStore } from 'zustand/vanilla'
import type { Draft } from '../../contract/model.ts'

/** How old a letter may be that is not on the disk. */
const oldestMs = 300
/** The next try when the desk could not save, as with a full disk. */
const againMs = 2_000

export type DraftStore = ReturnType<typeof createDrafts>

/**
 * The drafts by key, as the agent sees them.
 *
 * @param hand gives one to the desk, and resolves to whether it is on the disk
 */
export function createDrafts(hand: (draft: Draft) => Promise<boolean>) {
  const store = createStore<ReadonlyMap<string, Draft>>(() => new Map())
  /** A timer for each draft of which the desk has not all. */
  const pending = new Map<string, ReturnType<typeof setTimeout>>()

  const empty = (key: string): Draft => ({ key, body: '', messageId: crypto.randomUUID() })
  /** The draft of a key, or an empty one bound to a new message. */
  const of = (key: string): Draft => store.getState().get(key) ?? empty(key)

  /** Takes over what the desk has kept. What was typed here since is newer. */
  function take(kept: readonly Draft[]): void {
    store.setState((typed) => new Map([...kept.map((draft) => [draft.key, draft] as const), ...typed]), true)
  }

  /** Keeps the draft in the page and sees to it that the desk has it soon. Later letters do not put that off. */
  function keep(draft: Draft): void {
    store.setState((all) => new Map(all).set(draft.key, draft), true)
    saveWithin(draft.key, oldestMs)
  }

  function saveWithin(key: string, ms: number): void {
    if (!pending.has(key)) pending.set(key, setTimeout(() => void save(key), ms))
  }

  /** Saves a draft of which the desk has not all; otherwise does nothing. */
  async function save(key: string): Promise<void> {
    const timer = pending.get(key)
    if (timer === undefined) return
    clearTimeout(timer)
    pending.delete(key)
    // Whatever the draft holds by then is tried again.
    if (!(await hand(of(key)))) saveWithin(key, againMs)
  }

  /**
   * The desk has taken the text of a draft: the next one, bound to a new message, holds only what was typed since.
   * Where that is not at the end, all of it stays, for the agent to cut.
   */
  function sent({ key, to, body }: Draft): void {
    const now = of(key)
    const since = now.body.startsWith(body) ? now.body.slice(body.length) : now.body
    keep({ ...empty(key), body: since, ...(now.to !== to && { to: now.to }) })
    void save(key)
  }

  /** Puts the text of one draft behind that of another, where the agent goes on with it. The first is empty then. */
  function move(from: string, to: string): void {
    const [{ body }, target] = [of(from), of(to)]
    if (body.trim() !== '') keep({ ...target, body: target.body.trim() === '' ? body : `${target.body}\n${body}` })
    keep({ ...empty(from), to: '' })
    void save(from)
    void save(to)
  }

  const saveAll = (): void => {
    for (const key of pending.keys()) void save(key)
  }

  /** Saves at once whenever the agent may be about to leave, or the page to go away. Returns the way to stop. */
  function saveWhenLeaving(window: EventTarget, document: EventTarget): () => void {
    const ways = [[window, 'blur'], [window, 'pagehide'], [document, 'visibilitychange']] as const
    for (const [target, name] of ways) target.addEventListener(name, saveAll)
    return () => {
      for (const [target, name] of ways) target.removeEventListener(name, saveAll)
    }
  }

  return Object.assign(store, { of, take, keep, save: (key: string) => void save(key), sent, move, saveWhenLeaving })
}
