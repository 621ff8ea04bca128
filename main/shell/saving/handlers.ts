/** Saves tables and templates of the page, and the journal. */
import { writeTemplates } from '../../../common/template/file.ts'
import type { CommandHandlers } from '../../../contract/handlers.ts'
import { csvOf } from '../../import/csv.ts'
import { askWhere } from './ask.ts'
import { fileDay, tidied } from './name.ts'
import { saveAs, saveBytes } from './save.ts'
import { words } from './words.ts'

/** @param exportJournal writes the journal to `target`; `partial` lies beside it until it is whole */
export function savingHandlers(exportJournal: (target: string, partial: string) => Promise<void>, now: () => number): CommandHandlers<'table.save' | 'template.export' | 'journal.save'> {
  return {
    'table.save': ({ name, rows }) => saveBytes(askWhere, `${tidied(name)}.csv`, Buffer.from(csvOf(rows))),
    'template.export': ({ templates }) => saveBytes(askWhere, `${words.templates}.json`, Buffer.from(writeTemplates(templates))),
    'journal.save': () => saveAs(askWhere, `${words.journal({ day: fileDay(now()) })}.jsonl`, (partial, target) => exportJournal(target, partial)),
  }
}
