/** What is typed and not sent yet. */
import { createStore } from 'zustand/vanilla'
import { contentOf, hasContent } from '../../../common/content.ts'
import { newId } from '../../../common/ids.ts'
import type { Refusal } from '../../../contract/commands.ts'
import { limits } from '../../../contract/limits.ts'
import type { Draft } from '../../../contract/model.ts'
import type { Saving } from './saving.ts'

type Parts = {
  readonly saving: Saving
  /** Gives one to the desk. Resolves to why it could not keep it. */
  readonly hand: (draft: Draft) => Promise<Refusal | undefined>
  /** Hears what is typed here. */
  readonly told?: (draft: Draft) => void
}

export type DraftStore = ReturnType<typeof createDrafts>

/** The drafts by key, as the agent sees them. */
export function createDrafts({ saving, hand, told }: Parts) {
  const store = createStore<ReadonlyMap<string, Draft>>(() => new Map())

  const empty = (key: string): Draft => ({ key, body: '', messageId: newId() })
  /** The draft of a key, or an empty one bound to a new message. */
  const of = (key: string): Draft => store.getState().get(key) ?? empty(key)
  const place = (key: string) => `draft ${key}`
  const save = (key: string): void => void saving.now(place(key))

  /** Takes over what the desk has kept. What was typed here since is newer. */
  function take(kept: readonly Draft[]): void {
    store.setState((typed) => new Map([...kept.map((draft) => [draft.key, draft] as const), ...typed]), true)
  }

  /** It was typed in another window, which gives it to the desk. */
  const hear = (draft: Draft): void => store.setState((all) => new Map(all).set(draft.key, draft), true)

  const saveSoon = (key: string): void => saving.soon(place(key), () => hand(keepable(of(key))))

  /** Keeps the draft in the page and sees to it that the desk has it soon. */
  function keep(draft: Draft): void {
    hear(draft)
    told?.(draft)
    saveSoon(draft.key)
  }

  /** The other window is gone: what was heard of it is given to the desk from here. */
  const keepHeard = (key: string): void => {
    if (store.getState().has(key)) saveSoon(key)
  }

  /**
   * The desk has taken the text of a draft: the next one, bound to a new message, holds only what was typed since.
   * Where that is not at the end, all of it stays, for the agent to cut.
   */
  function sent({ key, to, body, pictureUrl }: Draft): void {
    const now = of(key)
    const since = now.body.startsWith(body) ? now.body.slice(body.length) : now.body
    keep({ ...empty(key), body: since, ...(now.to !== to && { to: now.to }), ...(now.pictureUrl !== pictureUrl && { pictureUrl: now.pictureUrl }) })
    save(key)
  }

  /** Puts the text of one draft behind that of another, where the agent goes on with it; a text has one picture, the last that was chosen. The first is empty then. */
  function move(from: string, to: string): void {
    const [moved, target] = [of(from), of(to)]
    const { begunFor } = moved
    const body = [target.body, moved.body].filter((each) => each.trim() !== '').join('\n')
    if (hasContent(moved)) keep({ ...target, ...(begunFor !== undefined && { begunFor }), ...contentOf({ body, pictureUrl: moved.pictureUrl ?? target.pictureUrl }) })
    keep({ ...empty(from), to: '' })
    save(from)
    save(to)
  }

  return Object.assign(store, { of, take, hear, keepHeard, keep, save, sent, move })
}

/** What the desk keeps of it; of a text that is longer the field says so. */
const keepable = ({ to, body, ...draft }: Draft): Draft => ({ ...draft, body: body.slice(0, limits.draft), ...(to !== undefined && { to: to.slice(0, limits.number) }) })
