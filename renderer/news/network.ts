/** The line as the agent hears of it: tried at once when the machine's network comes back, and told when it leads to the carrier again. */
import type { Desk } from '../../contract/events.ts'
import type { Line } from '../../contract/model.ts'
import { toast } from '../page/toasts.ts'
import { mirror } from '../desk/mirror.ts'

/** Says once that the line is back. Returns the way to stop. */
export function tellReturn(): () => void {
  let away: Line | undefined
  return mirror.subscribe(({ line }) => {
    if (line.state === 'down') away = line
    // Another account is another line: that it leads somewhere is no return.
    else if (line.mode !== away?.mode || line.sender !== away.sender || line.state === 'refused') away = undefined
    if (line.state !== 'connected' || !away) return
    away = undefined
    toast(returnWords(line.waiting), undefined, 'line')
  })
}

function returnWords(waiting: number): string {
  if (waiting === 0) return 'Connected again.'
  return `Connected again. ${waiting} ${waiting === 1 ? 'text is' : 'texts are'} going out.`
}

/** Tries the line when the system says that there is a network again; the desk would only try when its pause is over. */
export function retryWhenOnline(desk: Desk): void {
  window.addEventListener('online', () => void desk.command('line.retry', {}))
}
