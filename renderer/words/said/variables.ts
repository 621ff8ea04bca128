/** What a blank is called that stands where nothing is known for a variable. */
import type { Variable } from '../../../common/template/variables.ts'
import { wordsOf } from '../../../common/wording/table.ts'

export const variableWords = wordsOf('templates, variables', {
  'contact.firstName': 'first name',
  'contact.lastName': 'last name',
  'contact.name': 'name',
  'contact.phone': 'phone number',
  'agent.firstName': 'your first name',
  'agent.name': 'your name',
  date: 'date',
  weekday: 'day of the week',
} as const satisfies Record<Variable, string>)
