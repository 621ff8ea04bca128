/** Puts a text on the clipboard and says so. */
import { stateWords } from '../../words/tables.ts'
import type { ToastStore } from './toasts.ts'

export const createCopy = (toasts: ToastStore) => (text: string, done: string): void => {
  navigator.clipboard.writeText(text).then(
    () => toasts.show(done),
    () => toasts.show(stateWords.notCopied),
  )
}
