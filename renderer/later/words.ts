/** What is said of texts that are to go out at a time. */
import { wordsOf } from '../../common/wording/table.ts'

export const laterWords = wordsOf('send later', {
  title: 'Send later',
  edit: 'Change scheduled text',
  sendLater: 'Send later…',
  moreWays: 'Choose a time',
  means: 'It goes out by itself, as long as Textdesk runs on this computer.',

  hour: 'In 1 hour',
  evening: 'This evening',
  morning: 'Tomorrow morning',
  /** A time for them and for the agent: “9:00 AM for them, 11:00 AM for you”. */
  both: '{theirs} for them, {yours} for you',
  /** They may be in several zones. */
  range: '{from} to {to} for them, {yours} for you',
  /** They may be anywhere. */
  unknown: '{yours} for you, and nobody can tell what time for them',
  field: 'Day and time where they are',
  fieldYours: 'Day and time',
  past: 'That time has passed. Choose one to come.',
  text: 'Text',
  goesTo: 'Reply goes to',
  me: 'Me',
  any: 'Any agent',
  cancel: 'Cancel',
  schedule: 'Schedule',
  scheduled: 'Goes out {day, select, today {today at {time}} tomorrow {tomorrow at {time}} other {on {date} at {time}}}. It stands under Scheduled.',
  held: 'Waits for the end of quiet hours: goes out {day, select, today {today at {time}} tomorrow {tomorrow at {time}} other {on {date} at {time}}}. It stands under Scheduled.',
})

export const scheduledWords = wordsOf('scheduled', {
  title: 'Scheduled',
  failed: 'This one can’t be shown.',
  tryAgain: 'Try again',
  textTo: 'Scheduled text to {name}',
  /** A row of the list: `when` is “today at 3:30 PM”. */
  goes: 'goes out {day, select, today {today at {time}} tomorrow {tomorrow at {time}} other {on {date} at {time}}}',
  when: '{day, select, today {{time}} tomorrow {tomorrow} other {{date}}}',
  goesAt: 'Goes out {day, select, today {today at {time}} tomorrow {tomorrow at {time}} other {on {date} at {time}}}.',
  theirTime: '{time} where they are',
  replied: 'They wrote first, so it doesn’t go by itself.',
  stopped: 'It may not go to them now.',
  isStopped: 'stopped',
  edit: 'Edit',
  sendNow: 'Send now',
  callOff: 'Call off',
})
