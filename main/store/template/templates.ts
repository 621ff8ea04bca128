/** Rows of `template` and `template_use`: the agent's own templates in their order, and how often each one of any source was used. */
import type { Db } from '../file/database.ts'

export type TemplateRow = {
  readonly id: string
  /** Where it stands, from 0. */
  readonly place: number
  readonly folder: string
  readonly title: string
  readonly code: string
  readonly en: string
  readonly es: string
  readonly rev: number
}

export type TemplateUse = { readonly id: string; readonly count: number; readonly at: number }

export function templateStore(db: Db) {
  const all = db.prepare<[], TemplateRow>('SELECT * FROM template ORDER BY place')
  const save = db.prepare<TemplateRow>(`
    INSERT INTO template VALUES (@id, @place, @folder, @title, @code, @en, @es, @rev)
    ON CONFLICT (id) DO UPDATE SET place = @place, folder = @folder, title = @title, code = @code, en = @en, es = @es, rev = @rev`)
  const remove = db.prepare<[string]>('DELETE FROM template WHERE id = +?')
  const uses = db.prepare<[], TemplateUse>('SELECT id, count, at FROM template_use')
  const used = db.prepare<{ id: string; at: number; rev: number }>(`
    INSERT INTO template_use VALUES (@id, 1, @at, @rev)
    ON CONFLICT (id) DO UPDATE SET count = count + 1, at = @at, rev = @rev`)
  return {
    all: () => all.all(),
    save: (row: TemplateRow) => save.run(row),
    remove: (id: string) => remove.run(id),
    uses: () => uses.all(),
    /** One more use, of a template of any source. */
    used: (id: string, at: number, rev: number) => used.run({ id, at, rev }),
  }
}
