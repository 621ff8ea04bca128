/** Saves a conversation as text, CSV or PDF where the agent says. */
import { appendFile, rename, rm, writeFile } from 'node:fs/promises'
import { nameIn } from '../../../common/person.ts'
import { numberText } from '../../../common/number/write.ts'
import { locale } from '../../../common/wording/locale.ts'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import type { QueryHandlers } from '../../../contract/handlers.ts'
import { writeWhole } from '../../store/file/durable.ts'
import { fileDay, fileWho } from '../saving/name.ts'
import { saveAs, type Ask } from '../saving/save.ts'
import { csvHead, csvLine, paperOf, textHead, textOf } from './forms.ts'
import { lineOf, notesOf, type Line, type Person } from './lines.ts'
import { transcriptWords as words } from './words.ts'

type Save = CommandInput<'transcript.save'>

export type TranscriptParts = {
  readonly ask: Ask
  readonly queries: Pick<QueryHandlers<'message.page' | 'task.history' | 'note.of' | 'contact.describe'>, 'message.page' | 'task.history' | 'note.of' | 'contact.describe'>
  /** ISO 3166 country of the desk. */
  readonly country: () => string
  readonly now: () => number
  /** Makes a PDF of a page. */
  readonly print: (page: string) => Promise<Uint8Array>
}

/** Messages that are held at once. */
const pageLength = 200
/** A PDF of more pages than that nobody reads; text and CSV take all there is. */
const mostPrinted = 5_000
const endings = { text: 'txt', csv: 'csv', pdf: 'pdf' } as const

export async function saveTranscript(parts: TranscriptParts, input: Save): Promise<Outcome> {
  const { ask, queries, country, now } = parts
  const contact = await queries['contact.describe']({ phone: input.phone })
  const number = numberText(input.phone, country())
  const name = nameIn(country(), contact, input.phone)
  const person: Person = name === number ? { name } : { name, number }
  const suggested = `${words.file({ name: fileWho(input.phone, name), day: fileDay(now()) })}.${endings[input.form]}`
  return saveAs(ask, suggested, async (partial, target) => {
    if (input.form === 'pdf') return writeWhole(target, await printed(parts, input, person), partial)
    const [head, write] = input.form === 'csv' ? [csvHead(), csvLine] : [textHead(person, now()), textOf]
    try {
      await writeFile(partial, head, { mode: 0o600 })
      for await (const lines of pages(parts, input, person)) await appendFile(partial, lines.map(write).join(''), { flush: true })
      await rename(partial, target)
    } catch (error) {
      await rm(partial, { force: true })
      throw error
    }
  })
}

/** The conversation from its beginning, some messages at a time; then the notes, where they are wanted. */
async function* pages({ queries }: TranscriptParts, { conversationId, phone, withNotes }: Save, person: Person): AsyncGenerator<readonly Line[]> {
  for (let after = -1, more = true; more; ) {
    const page = await queries['message.page']({ conversationId, after, limit: pageLength })
    yield page.messages.filter(({ isRecalled }) => !isRecalled).map((message) => lineOf(message, person))
    more = page.more
    after = page.messages.at(-1)?.seq ?? after
  }
  if (!withNotes) return
  const [notes, chats] = await Promise.all([queries['note.of']({ phone }), queries['task.history']({ conversationId })])
  yield notesOf(notes, chats)
}

async function printed(parts: TranscriptParts, input: Save, person: Person): Promise<Uint8Array> {
  const lines: Line[] = []
  let isCut = false
  for await (const page of pages(parts, input, person)) {
    lines.push(...page)
    // Notes come at the end, and stay.
    const over = lines.findIndex(({ isNote }) => isNote) === -1 ? lines.length - mostPrinted : 0
    if (over > 0) isCut = lines.splice(0, over).length > 0
  }
  return parts.print(paperOf(person, parts.now(), locale().tag, lines, isCut))
}
