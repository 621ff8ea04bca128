/** Lists of people that are brought in: their bytes come first, then what is found in them is asked (`import.preview`), then they are taken. */
import { z } from 'zod'
import { encodings, importFields } from './imports.ts'
import { limits } from '../limits.ts'
import { Id, Name } from '../shapes.ts'

/** What stands between the columns: one sign that is no letter, digit, quotation mark or line break. */
const Separator = z.string().regex(/^[^\p{L}\p{N}"\r\n]$/u)
/** How a list is read. What is left out is found out. */
export const Reading = { encoding: z.enum(encodings), separator: Separator, hasHeading: z.boolean() }

export const importCommands = {
  /** The next bytes of a list. */
  'import.add': z.strictObject({ importId: Id, bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= limits.importPart, 'too many at once') }),
  /** The agent takes it no further. */
  'import.drop': z.strictObject({ importId: Id }),
  /**
   * Takes it, in the background. `fields`: what each column is; `tag`: a tag that everybody in it gets, or empty; `prefersList`: of those who are known,
   * the list knows better than what is here.
   */
  'import.start': z.strictObject({
    importId: Id, fileName: z.string().max(260), ...Reading, fields: z.array(z.enum(importFields)).max(500), tag: Name.max(limits.tagName), prefersList: z.boolean(),
  }),
  /** What has come in stays. */
  'import.stop': z.strictObject({ importId: Id }),
  /** Takes out who came by it, and takes back what it changed, but for what has been touched since. */
  'import.undo': z.strictObject({ importId: Id }),
  /** Saves the rows that were not taken where the agent says, in a dialog of the system. */
  'import.saveReport': z.strictObject({ importId: Id }),
} as const
