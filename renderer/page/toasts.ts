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

/** Oldest first. Of those that leave by themselves at most three stand at once. */
export const toasts = createStore<readonly Toast[]>(() => [])

const mostPassing = 3

/** Shows one toast. */
export const toast = (text: string, action?: ToastAction, about = text): void => show({ text, about, lasts: false, ...(action && { action }) })

/** Shows one that stands until it is dismissed: the agent would hear of it nowhere else. */
export const lastingToast = (text: string, action?: ToastAction, about = text): void => show({ text, about, lasts: true, ...(action && { action }) })

function show(shown: Omit<Toast, 'id'>): void {
  toasts.setState((standing) => {
    const all = [...standing.filter(({ about }) => about !== shown.about), { ...shown, id: crypto.randomUUID() }]
    const tooMany = all.filter(({ lasts }) => !lasts).slice(0, -mostPassing)
    return all.filter((one) => !tooMany.includes(one))
  }, true)
}

export function dismissToast(id: string): void {
  toasts.setState((standing) => standing.filter((one) => one.id !== id), true)
}

/** Puts away what is about something that holds no longer. */
export function withdrawToast(about: string): void {
  toasts.setState((standing) => standing.filter((one) => one.about !== about), true)
}

/** Puts away everything that stands until it is dismissed. */
export function dismissLasting(): void {
  toasts.setState((standing) => standing.filter(({ lasts }) => !lasts), true)
}
