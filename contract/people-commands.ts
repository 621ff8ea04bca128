/** What agents may do with people: who they are, what they are tagged with, what is noted of them, and what keeps our texts from them. */
import { z } from 'zod'
import { limits } from './limits.ts'
import { markKinds } from './model.ts'
import { languageForm, tagColours } from './people.ts'
import { Id, Name, Person, Reason } from './shapes.ts'

const Language = z.string().regex(languageForm)
/** A name of the IANA time zone database, or empty for none; one that there is not is refused. */
const TimeZone = z.string().max(64)
const TagName = Name.min(1).max(limits.tagName)
const NoteBody = z.string().trim().min(1).max(limits.personNote)

/** Whom the list of contacts is to show: what their name or number holds, what they are tagged with, what is known against texting them. */
export const Sought = { text: z.string().max(limits.search).optional(), tagId: Id.optional(), mark: z.enum(markKinds).optional() }

export const peopleCommands = {
  'contact.rename': z.strictObject({ phone: Person, name: Name.max(limits.contactName) }),
  /** Says what the number does not tell, or tells wrongly; an empty text takes it back. */
  'contact.describe': z.strictObject({ phone: Person, language: Language.optional(), place: Name.max(limits.place).optional(), timeZone: TimeZone.optional() }),
  'contact.tag': z.strictObject({ phone: Person, tagId: Id }),
  'contact.untag': z.strictObject({ phone: Person, tagId: Id }),
  /** Keeps our texts from a person, by the agent's word: they asked for it, the number takes none, or it is not theirs. */
  'contact.mark': z.strictObject({ phone: Person, kind: z.enum(markKinds), reason: Reason.optional() }),
  /** Takes the agent's own mark back, or the carrier's of a number; STOP is undone by the person alone. `reason` is written into the journal. */
  'contact.unmark': z.strictObject({ phone: Person, kind: z.enum(markKinds), reason: Reason.optional() }),

  /** Makes a tag; one of that name that there is already is refused. */
  'tag.add': z.strictObject({ tagId: Id, name: TagName, colour: z.enum(tagColours) }),
  'tag.change': z.strictObject({ tagId: Id, name: TagName.optional(), colour: z.enum(tagColours).optional() }),
  /** Takes a tag from everybody who has it. */
  'tag.remove': z.strictObject({ tagId: Id }),
  /** Whoever has the tag has the other one instead. */
  'tag.merge': z.strictObject({ tagId: Id, intoId: Id }),
  /** Brings back one that was removed or merged, with everybody who had it; refused when there is another of that name by now. */
  'tag.restore': z.strictObject({ tagId: Id }),

  /** Saves those whom the search leaves as a list, where the agent says, in a dialog of the system. */
  'contact.export': z.strictObject(Sought),

  'note.add': z.strictObject({ noteId: Id, phone: Person, body: NoteBody }),
  'note.change': z.strictObject({ noteId: Id, body: NoteBody }),
  'note.remove': z.strictObject({ noteId: Id }),
} as const
