/** The texts of what the agent wants to come back to. */
import { wordsOf } from '../../common/wording/table.ts'

export const followWords = wordsOf('follow-ups', {
  heading: 'Follow-ups',
  menu: 'Needs follow-up',
  title: 'When do you want to follow up?',
  means: 'You’re told then, and it stands in the left panel until it’s done.',
  custom: 'Another time',
  set: 'Remind me',
  cancel: 'Cancel',
  was: 'Follow-up: {day, select, today {today at {time}} tomorrow {tomorrow at {time}} other {{date} at {time}}}.',
  isSet: 'Follow-up: {day, select, today {today at {time}} tomorrow {tomorrow at {time}} other {{date} at {time}}}',
  at: '{day, select, today {{time}} tomorrow {tomorrow {time}} other {{date}}}',
  due: 'due',
  row: '{name}, follow up {when}',
  dueRow: '{name}, follow up now',
  doneName: 'Done: {name}',
  laterName: 'Another time: {name}',
  undo: 'Undo',
  isDone: 'Follow-up with {name} is done.',
})

export const presetWords = wordsOf('follow-ups, times', {
  halfHour: 'In 30 minutes',
  twoHours: 'In 2 hours',
  tomorrow: 'Tomorrow at {time}',
  monday: 'Monday at {time}',
})
