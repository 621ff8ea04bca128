/** Saves tables of the page. */
import type { CommandHandlers } from '../../../contract/handlers.ts'
import { csvOf } from '../../import/csv.ts'
import { askWhere } from './ask.ts'
import { tidied } from './name.ts'
import { saveBytes, type Ask } from './save.ts'

export function savingHandlers(ask: Ask = askWhere): CommandHandlers<'table.save'> {
  return { 'table.save': ({ name, rows }) => saveBytes(ask, `${tidied(name)}.csv`, Buffer.from(csvOf(rows))) }
}
