/** The texts of the tray. */
import { wordsOf } from '../../../common/wording/table.ts'
import type { AwayReason } from '../../../contract/model.ts'

export const words = wordsOf('tray', {
  name: 'Textdesk',
  notConnected: 'not connected',
  unread: '{count} unread',
  compose: 'New message',
  waiting: '{count, plural, one {# voter waits} other {# voters wait}}',
  waitsNow: '{who}, just now',
  waitsMinutes: '{who}, {minutes} min',
  waitsHours: '{who}, {hours} h {minutes} min',
  open: 'Open Textdesk',
  quit: 'Quit',
  goesOn: 'Textdesk goes on in the tray',
  goesOnHow: 'Messages still come in. A click on its icon brings the window back; its menu has Quit.',
})

/** Why the worker is away, and since when. */
export const awayWords = wordsOf('tray, away', {
  idle: 'Away: nobody at the computer {time}',
  locked: 'Away: screen locked {time}',
  asleep: 'Away: computer asleep {time}',
} as const satisfies Record<AwayReason, string>)
