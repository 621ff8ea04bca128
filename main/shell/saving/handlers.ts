/** Saves tables of the page, and the journal. */
import type { CommandHandlers } from '../../../contract/handlers.ts'
import { askWhere } from './ask.ts'
import { csvOf } from './csv.ts'
import { fileDay, tidied } from './name.ts'
import { saveAs, saveBytes } from './save.ts'
import { words } from './words.ts'

/** @param exportJournal writes the journal to `target`; `partial` lies beside it until it is whole */
export function savingHandlers(exportJournal: (target: string, partial: string) => Promise<void>, now: () => number): CommandHandlers<'table.save' | 'journal.save'> {
  return {
    'table.save': ({ name, rows }) => saveBytes(askWhere, `${tidied(name)}.csv`, Buffer.from(csvOf(rows))),
    'journal.save': () => saveAs(askWhere, `${words.journal({ day: fileDay(now()) })}.jsonl`, (partial, target) => exportJournal(target, partial)),
  }
}
