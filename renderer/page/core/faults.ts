/** Faults of the page itself, as the log hears of them: without a word that a voter or an agent wrote. */
import type { CommandInput, FaultKind } from '../../../contract/commands.ts'
import { limits } from '../../../contract/limits.ts'

export type Report = (kind: FaultKind, error: unknown) => void

type Fault = Omit<CommandInput<'page.fault'>, 'chat'>

/** What tells somebody who mends it where to look. */
export function faultOf(kind: FaultKind, error: unknown): Fault {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  return { kind, message: `${name}: ${wordless(message)}`.slice(0, limits.fault.message), stack: framesOf(stack).slice(0, limits.fault.stack) }
}

/** What stands in quotes may be a text; a name of the code is none. */
const wordless = (message: string): string => message.replace(/(["'`“])(.*?)(["'`”]|$)/gs, (whole, _open, words: string) => (/^[\w$.-]{0,40}$/.test(words) ? whole : '“…”'))

/** The calls alone: an engine writes the message before them, with what stands in it. */
const framesOf = (stack: string): string => stack.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim()).join('\n')

/** What hears of events does not keep others from hearing of them when it fails. */
export const guarded =
  <Args extends readonly unknown[]>(report: Report, hear: (...args: Args) => void) =>
  (...args: Args): void => {
    try {
      hear(...args)
    } catch (error) {
      report('event', error)
    }
  }

/**
 * Hears of what nobody has caught. Returns the way to stop.
 *
 * @param window where it arises
 */
export function watchFaults(window: EventTarget, report: Report): () => void {
  const onError = (event: Event) => {
    const { error, message } = event as Event & { readonly error: unknown; readonly message: string }
    // Chromium says so of a layout that needs a second look; nothing is amiss.
    if (!error && message.startsWith('ResizeObserver loop')) return
    report('uncaught', error ?? message)
  }
  const onRejection = (event: Event) => report('rejection', (event as Event & { readonly reason: unknown }).reason)
  window.addEventListener('error', onError)
  window.addEventListener('unhandledrejection', onRejection)
  return () => {
    window.removeEventListener('error', onError)
    window.removeEventListener('unhandledrejection', onRejection)
  }
}
