/** Short messages about things that happened. They leave by themselves after six seconds, unless they have to be read. */
import { createStore } from 'zustand/vanilla'

/** One thing the agent may want to do about it. */
export type ToastAction = { readonly label: string; readonly act: () => void }

export type Toast = {
  readonly id: string
  readonly text: string
  /** What it is about: a later toast about the same takes its place. */
  readonly about: string
  /** Stands until the agent puts it away. */
  readonly lasts: boolean
  readonly action?: ToastAction
}

const mostPassing = 3

export type ToastStore = ReturnType<typeof createToasts>

/** Oldest first. Of those that leave by themselves at most three stand at once. */
export function createToasts() {
  const store = createStore<readonly Toast[]>(() => [])
  const keep = (wanted: (toast: Toast) => boolean) => store.setState((standing) => standing.filter(wanted), true)

  function add(shown: Omit<Toast, 'id'>): void {
    store.setState((standing) => {
      const all = [...standing.filter(({ about }) => about !== shown.about), { ...shown, id: crypto.randomUUID() }]
      const tooMany = all.filter(({ lasts }) => !lasts).slice(0, -mostPassing)
      return all.filter((one) => !tooMany.includes(one))
    }, true)
  }

  return Object.assign(store, {
    show: (text: string, action?: ToastAction, about = text) => add({ text, about, lasts: false, ...(action && { action }) }),
    /** Shows one that stands until it is dismissed: the agent would hear of it nowhere else. */
    showLasting: (text: string, action?: ToastAction, about = text) => add({ text, about, lasts: true, ...(action && { action }) }),
    dismiss: (id: string) => keep((toast) => toast.id !== id),
    /** Puts away what is about something that holds no longer. */
    withdraw: (about: string) => keep((toast) => toast.about !== about),
    /** Puts away everything that stands until it is dismissed. */
    dismissLasting: () => keep(({ lasts }) => !lasts),
  })
}
