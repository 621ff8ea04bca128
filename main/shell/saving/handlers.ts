/** Saves tables of the page. */
import type { CommandHandlers } from '../../../contract/handlers.ts'
import { askWhere } from './ask.ts'
import { csvOf } from './csv.ts'
import { tidied } from './name.ts'
import { saveBytes, type Ask } from './save.ts'

export function savingHandlers(ask: Ask = askWhere): CommandHandlers<'table.save'> {
  return { 'table.save': ({ name, rows }) => saveBytes(ask, `${tidied(name)}.csv`, Buffer.from(csvOf(rows))) }
}
