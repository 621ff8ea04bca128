/** What is said of quiet hours, where somebody is about to be texted. */
import { wordsOf } from '../../common/wording/table.ts'
import type { QuietHours } from '../../contract/settings.ts'

/** By what the settings do in quiet hours. `time` and `until` are by the clocks there; a number says only where a person may be. */
export const quietWords = wordsOf('quiet hours', {
  warn: 'It’s {time} where this number is from. Quiet hours there last until {until}. You can text all the same.',
  hold: 'It’s {time} where this number is from. What you send now waits until {until} there, then goes out by itself.',
  refuse: 'It’s {time} where this number is from. No text can be sent there before {until}.',
} as const satisfies Record<QuietHours, string>)

/** The same of a text that is to go out at a time. */
export const quietThenWords = wordsOf('quiet hours, then', {
  warn: 'It will be {time} then where this number is from. Quiet hours there last until {until}. You can schedule it all the same.',
  hold: 'It will be {time} then where this number is from. It waits until {until} there, then goes out by itself.',
  refuse: 'It will be {time} then where this number is from. No text can be sent there before {until}. Choose another time.',
} as const satisfies Record<QuietHours, string>)

/** Nobody knows the zone, or the places it may be in have no hour in common that is not quiet. */
export const anyHourWords = wordsOf('quiet hours, at any hour', {
  warn: 'Nobody can tell what time it is where this number is from. It may be night there. You can text all the same.',
  hold: 'Nobody can tell when it is day where this number is from, so no text can be held until then. Note the time zone in the contact card.',
  refuse: 'Nobody can tell when it is day where this number is from, so no text can be sent. Note the time zone in the contact card.',
} as const satisfies Record<QuietHours, string>)

export const quietFacts = wordsOf('quiet hours, facts', {
  quiet: 'Quiet hours',
  until: 'Until {until} there.',
  always: 'Nobody can tell when it is day there.',
})
