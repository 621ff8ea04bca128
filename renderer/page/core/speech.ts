/** What screen readers are to say of things that happen elsewhere than where the focus is. */
import { createStore } from 'zustand/vanilla'

/** `assertive` breaks off what is being read: for what cannot wait. */
export type Urgency = 'polite' | 'assertive'

export type Saying = { readonly id: string; readonly text: string; readonly urgency: Urgency }

export type SpeechStore = ReturnType<typeof createSpeech>

/** Oldest first. The same words said again are said again. */
export function createSpeech() {
  const store = createStore<readonly Saying[]>(() => [])
  return Object.assign(store, {
    say: (text: string, urgency: Urgency = 'polite') => store.setState((said) => [...said, { id: crypto.randomUUID(), text, urgency }], true),
    forget: (id: string) => store.setState((said) => said.filter((one) => one.id !== id), true),
  })
}
