/** Short messages about things already done. They leave by themselves after six seconds. */
import { createStore } from 'zustand/vanilla'

export type Toast = {
  readonly id: string
  readonly text: string
  /** One thing the agent may want to do about it. */
  readonly action?: { readonly label: string; readonly act: () => void }
}

/** Oldest first; at most three stand at once. */
export const toasts = createStore<readonly Toast[]>(() => [])

/** Shows one toast. */
export function toast(text: string, action?: Toast['action']): void {
  const added: Toast = { id: crypto.randomUUID(), text, ...(action && { action }) }
  toasts.setState((standing) => [...standing, added].slice(-3), true)
}

export function dismissToast(id: string): void {
  toasts.setState((standing) => standing.filter((one) => one.id !== id), true)
}
