/** Saves lists where the agent says: the contacts, and the rows of an import that were not taken. */
import type { CommandInput } from '../../../contract/commands.ts'
import { refuse, type CommandHandlers } from '../../../contract/handlers.ts'
import { askWhere } from './ask.ts'
import { saveBytes, type Ask } from './save.ts'
import { words } from './words.ts'

export type ListParts = {
  readonly report: (importId: string) => Promise<string | undefined>
  readonly contacts: (sought: CommandInput<'contact.export'>) => Promise<string>
}

export function listCommands({ report, contacts }: ListParts, ask: Ask = askWhere): CommandHandlers<'import.saveReport' | 'contact.export'> {
  const save = (name: string, text: string) => saveBytes(ask, `${name}.csv`, Buffer.from(text))
  return {
    async 'import.saveReport'({ importId }) {
      const text = await report(importId)
      return text === undefined ? refuse({ kind: 'gone' }) : save(words.reportName, text)
    },
    'contact.export': async (sought) => save(words.contactsName, await contacts(sought)),
  }
}
