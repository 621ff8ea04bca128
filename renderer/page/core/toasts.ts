/** Short messages about things that happened. They leave by themselves after six seconds, unless they have to be read. */
import { createStore } from 'zustand/vanilla'
import { pageWords as words } from './words.ts'

/** One thing the agent may want to do about it. */
export type ToastAction = { readonly label: string; readonly act: () => void }

export type Toast = {
  readonly id: string
  readonly text: string
  /** What it is about: a later toast about the same takes its place. */
  readonly about: string
  /** Stands until the agent puts it away. */
  readonly lasts: boolean
  /** How many texts of ours it tells of that didn’t arrive. */
  readonly failures: number
  readonly action?: ToastAction
  /** What was done can be taken back until then (epoch ms), and `wholeMs` it could in all; so long it stands. */
  readonly undo?: { readonly until: number; readonly wholeMs: number; readonly act: () => void }
}

/** More would cover what the agent works with. */
const mostShown = 2

export type ToastStore = ReturnType<typeof createToasts>

/** What is drawn: those of `folded` as one card that counts them, each of `single` as a card. */
export type ShownToasts = { readonly folded: readonly Toast[]; readonly single: readonly Toast[] }

/** Never more than two cards. What has to be read gives way to nothing; of what leaves by itself the newest is an answer to what was just done. */
export function shownOf(standing: readonly Toast[]): ShownToasts {
  const lasting = standing.filter(({ lasts }) => lasts)
  const passing = standing.filter(({ lasts }) => !lasts)
  if (lasting.length < mostShown) return { folded: [], single: [...lasting, ...passing.slice(lasting.length - mostShown)] }
  return { folded: lasting, single: passing.slice(-1) }
}

/** `3 messages didn’t arrive.`, or how many things there are to read when they are of several kinds. */
export function foldedWords(folded: readonly Toast[]): string {
  return folded.every(({ failures }) => failures > 0) ? words.failures({ count: folded.reduce((sum, { failures }) => sum + failures, 0) }) : words.toLookAt({ count: folded.length })
}

/** What passing toasts on failed texts are about. */
const passingFailure = 'failure'

/** Oldest first. Of those that leave by themselves at most two stand at once. */
export function createToasts() {
  const store = createStore<readonly Toast[]>(() => [])
  const keep = (wanted: (toast: Toast) => boolean) => store.setState((standing) => standing.filter(wanted), true)

  function add(shown: Omit<Toast, 'id'>): void {
    store.setState((standing) => {
      const all = [...standing.filter(({ about }) => about !== shown.about), { ...shown, id: crypto.randomUUID() }]
      const tooMany = all.filter(({ lasts }) => !lasts).slice(0, -mostShown)
      return all.filter((one) => !tooMany.includes(one))
    }, true)
  }

  /** One after the other in open chats become one that counts, and whose action is the newest’s. */
  function addFailure(text: string, action: ToastAction): void {
    const before = store.getState().find(({ about }) => about === passingFailure)?.failures ?? 0
    const failures = before + 1
    add({ text: before === 0 ? text : words.failures({ count: failures }), about: passingFailure, lasts: false, failures, action })
  }

  return Object.assign(store, {
    show: (text: string, action?: ToastAction, about = text) => add({ text, about, lasts: false, failures: 0, ...(action && { action }) }),
    /** Shows one on something that can be taken back. */
    showUndoable: (text: string, undo: NonNullable<Toast['undo']>, action: ToastAction) => add({ text, about: text, lasts: false, failures: 0, undo, action }),
    /** Shows one that stands until it is dismissed: the agent would hear of it nowhere else. */
    showLasting: (text: string, action?: ToastAction, about = text) => add({ text, about, lasts: true, failures: 0, ...(action && { action }) }),
    /** A text didn’t arrive, and the chat that the action leads to says so too. */
    showFailure: addFailure,
    /** A text didn’t arrive, and nothing else says so. */
    showLastingFailure: (text: string, action?: ToastAction) => add({ text, about: text, lasts: true, failures: 1, ...(action && { action }) }),
    dismiss: (id: string) => keep((toast) => toast.id !== id),
    /** Puts away what is about something that holds no longer. */
    withdraw: (about: string) => keep((toast) => toast.about !== about),
    /** Puts away everything that stands until it is dismissed. */
    dismissLasting: () => keep(({ lasts }) => !lasts),
  })
}
