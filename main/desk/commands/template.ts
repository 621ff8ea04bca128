/** What the agent does with their own templates. Of the hotline's and of the starter set only the uses are written down. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import { limits } from '../../../contract/limits.ts'
import type { TemplateRow } from '../../store/template/templates.ts'
import type { Context } from '../core/context.ts'

type Saved = Omit<CommandInput<'template.save'>, 'before'>

/** Writes one; a new one stands at the end, or before another. */
export function templateSave(context: Context, { before, ...saved }: CommandInput<'template.save'>): Outcome {
  const rows = context.store.templates.all()
  const isNew = rows.every(({ id }) => id !== saved.id)
  if (isNew && rows.length >= limits.template.count) return refuse({ kind: 'too-many', limit: limits.template.count })
  write(context, 'template.saved', saved.id, isNew ? standing(rows, rowOf(saved), before) : rows.map((row) => (row.id === saved.id ? rowOf(saved) : row)))
  return done
}

/** What is gone already is gone. */
export function templateRemove(context: Context, { id }: CommandInput<'template.remove'>): Outcome {
  const { store, ledger } = context
  if (store.templates.all().every((row) => row.id !== id)) return done
  ledger.commit('worker', (stroke) => {
    stroke.record('template.removed', id)
    store.templates.remove(id)
  })
  changed(context)
  return done
}

export function templateMove(context: Context, { id, before }: CommandInput<'template.move'>): Outcome {
  const rows = context.store.templates.all()
  const row = rows.find((each) => each.id === id)
  if (!row) return refuse({ kind: 'gone' })
  if (before === id) return done
  write(context, 'template.moved', id, standing(rows.filter((each) => each !== row), row, before))
  return done
}

export function templateUsed({ store, ledger }: Context, { id }: CommandInput<'template.used'>): Outcome {
  ledger.commit('worker', (stroke) => void store.templates.used(id, stroke.at, stroke.record('template.used', id)))
  return done
}

/** All of them or none: where there is not room for all, nothing is taken. */
export function templateImport(context: Context, { templates }: CommandInput<'template.import'>): Outcome {
  const rows = context.store.templates.all()
  const brought = new Map(templates.map((template) => [template.id, rowOf(template)]))
  const known = rows.map((row) => brought.get(row.id) ?? row)
  const added = [...brought.values()].filter(({ id }) => rows.every((row) => row.id !== id))
  if (known.length + added.length > limits.template.count) return refuse({ kind: 'too-many', limit: limits.template.count })
  write(context, 'template.imported', `${templates.length}`, [...known, ...added])
  return done
}

type Row = Omit<TemplateRow, 'place' | 'rev'>

const rowOf = ({ id, folder, title, code, texts }: Saved): Row => ({ id, folder, title, code, ...texts })

/** With `row` in front of another, or at the end. */
function standing(rows: readonly Row[], row: Row, before: string | undefined): readonly Row[] {
  const index = rows.findIndex(({ id }) => id === before)
  return index === -1 ? [...rows, row] : rows.toSpliced(index, 0, row)
}

/** Writes whichever of them are others than before, or stand elsewhere. */
function write(context: Context, kind: string, subject: string, rows: readonly Row[]): void {
  const { store, ledger } = context
  const before = new Map(store.templates.all().map((row) => [row.id, row]))
  ledger.commit('worker', (stroke) => {
    const rev = stroke.record(kind, subject)
    for (const [place, row] of rows.entries()) {
      const old = before.get(row.id)
      if (old?.place !== place || isOther(old, row)) store.templates.save({ ...row, place, rev })
    }
  })
  changed(context)
}

const isOther = (old: Row, row: Row): boolean => (['folder', 'title', 'code', 'en', 'es'] as const).some((part) => old[part] !== row[part])

const changed = ({ ledger }: Context): void => ledger.say([{ kind: 'templates', row: {} }])
