/** Rows of `tag` and `contact_tag`: which tags there are, and who has them. */
import type { TagColour } from '../../../contract/model.ts'
import type { Db } from '../file/database.ts'

/** `folded`: the name as names of tags are told apart. A tag that is gone keeps its row: nobody shows it any more. */
export type TagRow = { readonly id: string; readonly name: string; readonly folded: string; readonly colour: TagColour; readonly isGone: 0 | 1; readonly rev: number }

export function tagStore(db: Db) {
  const all = db.prepare<[], TagRow>('SELECT * FROM tag ORDER BY folded')
  const get = db.prepare<[string], TagRow>('SELECT * FROM tag WHERE id = +?')
  const named = db.prepare<[string], TagRow>('SELECT * FROM tag WHERE folded = +? AND isGone = 0')
  const put = db.prepare<TagRow>(`
    INSERT INTO tag VALUES (@id, @name, @folded, @colour, @isGone, @rev)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded, colour = excluded.colour, isGone = excluded.isGone, rev = excluded.rev`)
  const of = db.prepare<[string], string>(`
    SELECT tag.id FROM contact_tag JOIN tag ON tag.id = contact_tag.tagId WHERE contact_tag.phone = +? AND tag.isGone = 0 ORDER BY tag.folded`).pluck()
  const give = db.prepare<[string, string]>('INSERT OR IGNORE INTO contact_tag VALUES (?, ?)')
  const take = db.prepare<[string, string]>('DELETE FROM contact_tag WHERE phone = +? AND tagId = +?')
  return {
    /** All that there are and were, by name. */
    all: () => all.all(),
    get: (id: string) => get.get(id),
    /** The one that is not gone. @param folded the name as names of tags are told apart */
    named: (folded: string) => named.get(folded),
    /** Writes a new tag, or one that changed. */
    put: (row: TagRow) => put.run(row),
    /** Ids of a person's tags, by name, without those that are gone. */
    of: (phone: string) => of.all(phone),
    give: (phone: string, id: string) => give.run(phone, id),
    take: (phone: string, id: string) => take.run(phone, id),
  }
}
