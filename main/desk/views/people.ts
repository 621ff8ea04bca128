/** What the page sees of people. */
import { partsOfName } from '../../../common/person.ts'
import type { Contact, Mark, Note, Tag } from '../../../contract/model.ts'
import { plainName } from '../../../contract/names.ts'
import type { CareSettings } from '../../../contract/settings.ts'
import type { ContactRow } from '../../store/rows/contacts.ts'
import type { NoteRow } from '../../store/people/notes.ts'
import type { TagRow } from '../../store/people/tags.ts'
import type { Store } from '../../store/store.ts'
import { shownReason } from './covers.ts'
import { present } from './views.ts'

export function contactView(store: Pick<Store, 'marks' | 'tags'>, row: ContactRow, care: CareSettings): Contact {
  const { phone, language, ownPlace, ownTimeZone, rev } = row
  const name = row.name && plainName(row.name)
  const tags = store.tags.of(phone)
  return present({
    phone, name, language, rev,
    firstName: row.firstName ?? (partsOfName(name ?? '').first || null),
    place: ownPlace ?? row.place,
    timeZone: ownTimeZone ?? row.timeZone,
    isSaid: ownPlace === null && ownTimeZone === null ? null : present({ place: ownPlace === null ? null : (true as const), timeZone: ownTimeZone === null ? null : (true as const) }),
    tags: tags.length > 0 ? tags : null,
    marks: store.marks.of(phone).map(({ kind, said, at, reason, disposition }): Mark => present({ kind, said, at, reason: said === 'person' ? shownReason(reason, care) : reason, disposition })),
  })
}

export const tagView = ({ id, name, colour, isGone, rev }: TagRow): Tag => ({ id, name, colour, ...(isGone === 1 && { isGone: true }), rev })

export const noteView = ({ id, phone, body, at, by, isShared, isGone, rev }: NoteRow): Note => ({ id, phone, body, at, ...(by !== null && { by }), ...(isShared === 1 && { isShared: true }), ...(isGone === 1 && { isGone: true }), rev })
