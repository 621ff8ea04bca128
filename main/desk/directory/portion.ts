/** Writes a portion of a list: who is new becomes a contact, who is known gets what was not known of them. */
import { newId } from '../../../common/ids.ts'
import type { Import } from '../../../contract/import/imports.ts'
import { tagColours } from '../../../contract/people.ts'
import { isSame, notesToAdd } from '../../import/cells/texts.ts'
import type { PlacedPerson } from '../../import/list.ts'
import type { ContactRow } from '../../store/rows/contacts.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { foldedTag } from '../../../common/tag-name.ts'

/** What stood in a contact's row, and what was added to it. */
export type Before = Pick<ContactRow, 'name' | 'firstName' | 'sortName' | 'language' | 'ownPlace' | 'ownTimeZone'> & { readonly tags: readonly string[]; readonly notes: readonly string[] }

export type Written = Pick<Import, 'added' | 'changed' | 'known'>

/** @param tag the name of a tag that everybody in the list gets @param prefersList what the list says of those who are known counts more than what is here */
export function openPortions({ store, now }: Context, importId: string, { tag, prefersList }: { readonly tag: string; readonly prefersList: boolean }) {
  const { contacts, directory, imports, tags, notes } = store

  function tagNamed(stroke: Stroke, name: string): string {
    const folded = foldedTag(name)
    const known = tags.named(folded)
    if (known) return known.id
    const id = newId()
    tags.put({ id, name, folded, colour: tagColours[tags.all().length % tagColours.length]!, isGone: 0, intoId: null, rev: stroke.record('tag.added', id) })
    stroke.touch('tag', id)
    return id
  }

  const notesIn = ({ note }: PlacedPerson, here: readonly string[]): readonly string[] => (note === null ? [] : notesToAdd(note, here))

  function addNote(phone: string, body: string, rev: number): string {
    const id = newId()
    notes.put({ id, phone, body, at: now(), by: null, isGone: 0, isShared: 0, rev })
    return id
  }

  function addNew(person: PlacedPerson, given: readonly string[], rev: number): number {
    const seq = directory.add({ ...person, rev })
    for (const id of given) tags.give(person.phone, id)
    for (const body of notesIn(person, [])) addNote(person.phone, body, rev)
    return seq
  }

  /** @returns false when the list says nothing that is not here */
  function addTo(row: ContactRow, person: PlacedPerson, given: readonly string[], rev: number): boolean {
    const pick = (here: string | null, listed: string | null): string | null => (prefersList && !isSame(here, listed) ? (listed ?? here) : (here ?? listed))
    const isRenamed = person.name !== null && !isSame(row.name, person.name) && (prefersList || row.name === null)
    // Where the number was issued is no news; neither is a language that is known more closely.
    const place = isSame(row.place, person.ownPlace) ? null : person.ownPlace
    const spoken = person.language !== null && row.language?.startsWith(`${person.language}-`) ? null : person.language
    const naming = isRenamed ? person : row
    const next = {
      name: naming.name, firstName: naming.firstName, sortName: naming.sortName,
      language: pick(row.language, spoken), ownPlace: pick(row.ownPlace, place), ownTimeZone: pick(row.ownTimeZone, person.ownTimeZone),
    }
    const had = tags.of(person.phone)
    const fresh = given.filter((id) => !had.includes(id))
    const bodies = person.note === null ? [] : notesIn(person, notes.of(person.phone).map(({ body }) => body))
    const same = (Object.keys(next) as (keyof typeof next)[]).every((key) => next[key] === row[key])
    if (same && fresh.length === 0 && bodies.length === 0) return false
    directory.change({ ...row, ...next, rev })
    for (const id of fresh) tags.give(person.phone, id)
    const noted = bodies.map((body) => addNote(person.phone, body, rev))
    const { name, firstName, sortName, language, ownPlace, ownTimeZone } = row
    const before: Before = { name, firstName, sortName, language, ownPlace, ownTimeZone, tags: fresh, notes: noted }
    imports.addChanged({ importId, phone: person.phone, before: JSON.stringify(before), rev })
    return true
  }

  /** To be called in a commit. */
  return (stroke: Stroke, people: readonly PlacedPerson[]): Written => {
    const rev = stroke.record('import.portion', importId, { people: people.length })
    const made: number[] = []
    let changed = 0
    for (const person of people) {
      const given = [...new Set([...(tag === '' ? [] : [tag]), ...person.tags].map((name) => tagNamed(stroke, name)))]
      const known = contacts.get(person.phone)
      if (!known) made.push(addNew(person, given, rev))
      else if (addTo(known, person, given, rev)) {
        changed += 1
        if (store.conversations.with(person.phone)) stroke.touch('contact', person.phone)
      }
    }
    if (made.length > 0) {
      const places = { fromSeq: made[0]!, toSeq: made.at(-1)!, rev }
      directory.index(places)
      imports.addMade({ importId, ...places })
    }
    return { added: made.length, changed, known: people.length - made.length - changed }
  }
}
