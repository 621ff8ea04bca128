/** Puts a text on the clipboard and says so. */
import { toast } from './toasts.ts'

export function copyText(text: string, done: string): void {
  navigator.clipboard.writeText(text).then(
    () => toast(done),
    () => toast('The system didn’t let this be copied.'),
  )
}
