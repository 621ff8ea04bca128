/** Rows of `tag` and `contact_tag`: which tags there are, and who has them. */
import type { TagColour } from '../../../contract/model.ts'
import type { Db } from '../file/database.ts'

/** `folded`: the name as names of tags are told apart. A tag that is gone keeps its row: nobody shows it any more. `intoId`: the tag that it means since it was merged. */
export type TagRow = { readonly id: string; readonly name: string; readonly folded: string; readonly colour: TagColour; readonly isGone: 0 | 1; readonly rev: number; readonly intoId: string | null }

export function tagStore(db: Db) {
  const all = db.prepare<[], TagRow>('SELECT * FROM tag WHERE isGone = 0 ORDER BY folded')
  const get = db.prepare<[string], TagRow>('SELECT * FROM tag WHERE id = +?')
  const named = db.prepare<[string], TagRow>('SELECT * FROM tag WHERE folded = +? AND isGone = 0')
  const put = db.prepare<TagRow>(`
    INSERT INTO tag (id, name, folded, colour, isGone, rev, intoId) VALUES (@id, @name, @folded, @colour, @isGone, @rev, @intoId)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded, colour = excluded.colour, isGone = excluded.isGone, rev = excluded.rev, intoId = excluded.intoId`)
  const of = db.prepare<[string], TagRow>('SELECT tag.* FROM contact_tag JOIN tag ON tag.id = contact_tag.tagId WHERE contact_tag.phone = +?')
  const merged = db.prepare<[string], string>('SELECT id FROM tag WHERE intoId = +?').pluck()
  const give = db.prepare<[string, string]>('INSERT OR IGNORE INTO contact_tag VALUES (?, ?)')
  const take = db.prepare<[string, string]>('DELETE FROM contact_tag WHERE phone = +? AND tagId = +?')
  /** What a tag means: itself, or what it was merged into. Undefined when that is gone. */
  function meant(row: TagRow): TagRow | undefined {
    if (!row.isGone) return row
    const into = row.intoId === null ? undefined : get.get(row.intoId)
    return into && meant(into)
  }
  const allMeaning = (id: string): readonly string[] => [id, ...merged.all(id).flatMap(allMeaning)]

  return {
    /** All that are not gone, by name. */
    all: () => all.all(),
    get: (id: string) => get.get(id),
    /** The one that is not gone. @param folded the name as names of tags are told apart */
    named: (folded: string) => named.get(folded),
    /** Writes a new tag, or one that changed. */
    put: (row: TagRow) => put.run(row),
    /** Ids of a person's tags, by name, without those that are gone. */
    of(phone: string): readonly string[] {
      const tags = new Map(of.all(phone).flatMap((row) => meant(row) ?? []).map((row) => [row.id, row]))
      return [...tags.values()].toSorted((a, b) => (a.folded < b.folded ? -1 : 1)).map(({ id }) => id)
    },
    /** The tag's id, and those of all that were merged into it. */
    allMeaning,
    /** The ids under which a person was given their tags, and what each means now. */
    given: (phone: string): readonly { readonly id: string; readonly means: TagRow | undefined }[] => of.all(phone).map((row) => ({ id: row.id, means: meant(row) })),
    /** @returns whether they did not have it */
    give: (phone: string, id: string): boolean => give.run(phone, id).changes > 0,
    /** With it whatever was merged into it. */
    take: (phone: string, id: string) => allMeaning(id).forEach((each) => take.run(phone, each)),
    /** That id alone. @returns whether they had it */
    takeGiven: (phone: string, id: string): boolean => take.run(phone, id).changes > 0,
  }
}
