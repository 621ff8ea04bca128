/** The line as the agent hears of it: tried at once when the machine's network comes back, and told when it leads to the carrier again. */
import type { Line } from '../../contract/model.ts'
import type { Page } from '../page/page.ts'
import { newsWords } from './words.ts'

/** Says once that the line is back. Returns the way to stop. */
export function tellReturn({ mirror, toasts }: Pick<Page, 'mirror' | 'toasts'>): () => void {
  let away: Line | undefined
  return mirror.subscribe(({ line }) => {
    if (line.state === 'down') away = line
    // Another account is another line: that it leads somewhere is no return.
    else if (line.mode !== away?.mode || line.sender !== away.sender || line.state === 'refused') away = undefined
    if (line.state !== 'connected' || !away) return
    away = undefined
    toasts.show(newsWords.connected({ waiting: line.waiting }), undefined, 'line')
  })
}

/** Tries the line when the system says that there is a network again; the desk would only try when its pause is over. Returns the way to stop. */
export function retryWhenOnline(command: Page['command'], window: EventTarget): () => void {
  const retry = () => void command('line.retry', {})
  window.addEventListener('online', retry)
  return () => window.removeEventListener('online', retry)
}
