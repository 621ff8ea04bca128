/**
 * What the windows of one desk tell each other, without asking it: what is typed, so that a chat is found in the other window as it was left; what each
 * has before the agent's eyes, so that there is one answer to that; and which chat has a window of its own.
 */
import { createStore } from 'zustand/vanilla'
import type { Draft } from '../../../contract/model.ts'
import type { WrapUpOutcome } from '../../desk/typed/outcomes.ts'
import type { Situation } from '../seen/situation.ts'

export type Word =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'outcome'; readonly taskId: string; readonly outcome: WrapUpOutcome }
  /** What a window shows; `chat` is the one that it is about. */
  | { readonly kind: 'shows'; readonly from: string; readonly chat?: string | undefined; readonly situation: Situation }
  | { readonly kind: 'closed'; readonly from: string }
  /** A window has opened and knows of no other. */
  | { readonly kind: 'who' }
  /** The chat is wanted back in the main window. */
  | { readonly kind: 'bring-back'; readonly chat: string }

/** The way to the other windows: what one tells is heard by all others. */
export type Channel = { readonly tell: (word: Word) => void; readonly hear: (listen: (word: Word) => void) => void; readonly close: () => void }

/** All windows of the app are of one origin, so the browser itself carries it. */
export function toOtherWindows(): Channel {
  const channel = new BroadcastChannel('textdesk')
  return {
    tell: (word) => channel.postMessage(word),
    hear: (listen) => channel.addEventListener('message', ({ data }) => listen(data as Word)),
    close: () => channel.close(),
  }
}

type Parts = {
  readonly open: () => Channel
  /** The chat that this window is about; absent for the main window. */
  readonly chat: string | undefined
  readonly situation: () => Situation
  readonly heardDraft: (draft: Draft) => void
  readonly heardOutcome: (taskId: string, outcome: WrapUpOutcome) => void
  /** This window's chat is wanted back. */
  readonly bringBack: () => void
}

/** What another window shows. */
export type Elsewhere = { readonly chat?: string | undefined; readonly situation: Situation }

export type Together = ReturnType<typeof createTogether>

export function createTogether({ open, chat, situation, heardDraft, heardOutcome, bringBack }: Parts) {
  const store = createStore<ReadonlyMap<string, Elsewhere>>(() => new Map())
  const me = crypto.randomUUID()
  let channel: Channel | undefined

  const shows = (): Word => ({ kind: 'shows', from: me, chat, situation: situation() })

  function hear(word: Word): void {
    switch (word.kind) {
      case 'draft':
        return heardDraft(word.draft)
      case 'outcome':
        return heardOutcome(word.taskId, word.outcome)
      case 'shows':
        return store.setState((all) => new Map(all).set(word.from, { chat: word.chat, situation: word.situation }), true)
      case 'closed':
        return store.setState((all) => new Map([...all].filter(([from]) => from !== word.from)), true)
      case 'who':
        return channel?.tell(shows())
      case 'bring-back':
        if (word.chat === chat) bringBack()
    }
  }

  return Object.assign(store, {
    tell: (word: Word): void => channel?.tell(word),
    /** The other windows hear what this one shows now. */
    look: (): void => channel?.tell(shows()),
    /** Whether the chat has a window of its own, which is not this one. */
    hasOwnWindow: (taskId: string): boolean => [...store.getState().values()].some((each) => each.chat === taskId),
    /** Hears the others from now on. Returns the way to stop. */
    start(target: EventTarget): () => void {
      const opened = open()
      channel = opened
      opened.hear(hear)
      opened.tell({ kind: 'who' })
      opened.tell(shows())
      const leave = (): void => opened.tell({ kind: 'closed', from: me })
      target.addEventListener('pagehide', leave)
      return () => {
        leave()
        target.removeEventListener('pagehide', leave)
        channel = undefined
        opened.close()
      }
    },
  })
}
