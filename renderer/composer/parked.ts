/** Says that a message went out and that its chat waits for the reply. */
import { numberText } from '../../common/number/write.ts'
import type { Sent } from '../desk/typed/sending.ts'
import type { Page } from '../page/page.ts'
import { composerWords } from './words.ts'

/** The toast of the second and third option. */
export function tellParked({ mirror, toasts, undo, view }: Pick<Page, 'mirror' | 'toasts' | 'undo' | 'view'>, { phone, routeId }: Sent): void {
  /** Goes to the first row under Waiting for reply: they stand newest first. */
  const showNewest = () => {
    view.showTasks()
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-parked] button')?.focus())
  }
  const { routes, settings } = mirror.getState()
  const text = composerWords.sent({ number: numberText(phone, settings.country) })
  const show = { label: composerWords.show, act: showNewest }
  const message = routes.get(routeId)?.message
  if (message?.undoUntil === undefined) return toasts.show(text, show)
  toasts.showUndoable(text, { until: message.undoUntil, wholeMs: settings.rules.undoSeconds * 1_000, act: () => void undo.takeBack(message.id) }, show)
}
