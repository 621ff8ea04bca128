/**
 * What the windows of one desk tell each other, without asking it: what is typed, so that a chat is found in the other window as it was left; what each
 * has before the agent's eyes, so that there is one answer to that; and which chat has a window of its own.
 */
import { createStore } from 'zustand/vanilla'
import type { Situation } from '../seen/situation.ts'
import type { Channel } from './channel.ts'
import type { Typed, Word } from './words.ts'

type Parts = {
  readonly open: (me: string) => Channel
  /** The chat that this window is about; absent for the main window. */
  readonly chat: string | undefined
  readonly situation: () => Situation
  /** What this window has of what was typed for a chat. */
  readonly typed: (chat: string) => readonly Typed[]
  /** Another window has typed that, and gives it to the desk. */
  readonly heard: (typed: Typed) => void
  /** The window of a chat is gone, perhaps before it gave all to the desk. */
  readonly gone: (chat: string) => void
  /** This window's chat is wanted back. */
  readonly bringBack: () => void
}

/** What another window shows. */
export type Elsewhere = { readonly chat?: string | undefined; readonly situation: Situation }

export type Together = ReturnType<typeof createTogether>

export function createTogether({ open, chat, situation, typed, heard, gone, bringBack }: Parts) {
  const store = createStore<ReadonlyMap<string, Elsewhere>>(() => new Map())
  const me = crypto.randomUUID()
  let channel: Channel | undefined

  const hasOwnWindow = (taskId: string): boolean => [...store.getState().values()].some((each) => each.chat === taskId)
  const look = (): void => channel?.tell({ kind: 'shows', from: me, chat, situation: situation() })

  function meet(from: string, shown: Elsewhere): void {
    const isNew = !store.getState().has(from)
    store.setState((all) => new Map(all).set(from, shown), true)
    if (!isNew) return
    channel?.whenGone(from, () => {
      store.setState((all) => new Map([...all].filter(([each]) => each !== from)), true)
      if (chat === undefined && shown.chat !== undefined) gone(shown.chat)
    })
  }

  /** Of two windows one is the main one, or neither has anything to do with the other's chat. */
  function introduce(theirs: string | undefined): void {
    look()
    const shared = chat ?? theirs
    if (shared !== undefined && (chat === undefined || theirs === undefined)) for (const each of typed(shared)) channel?.tell(each)
  }

  function hear(word: Word): void {
    switch (word.kind) {
      case 'draft':
      case 'outcome':
        return heard(word)
      case 'shows':
        return meet(word.from, { chat: word.chat, situation: word.situation })
      case 'who':
        return introduce(word.chat)
      case 'bring-back':
        if (word.chat === chat) bringBack()
    }
  }

  return Object.assign(store, {
    tell: (word: Word): void => channel?.tell(word),
    /** The other windows hear what this one shows now. */
    look,
    /** Whether the chat has a window of its own, which is not this one. */
    hasOwnWindow,
    /** Whether this window is the one that tells of a chat: its own window where it has one; without a chat, and of all others, the main window. */
    tellsOf: (taskId: string | undefined): boolean => (chat === undefined ? taskId === undefined || !hasOwnWindow(taskId) : taskId === chat),
    /** Hears the others from now on. Returns the way to stop. */
    start(): () => void {
      const opened = open(me)
      channel = opened
      opened.hear(hear)
      opened.tell({ kind: 'who', chat })
      look()
      return () => {
        channel = undefined
        opened.close()
      }
    },
  })
}
