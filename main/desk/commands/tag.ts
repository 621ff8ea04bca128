/** The words that people are put under. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { TagRow } from '../../store/people/tags.ts'
import type { Context } from '../core/context.ts'
import { foldedTag } from '../../../common/tag-name.ts'

export function tagAdd(context: Context, { tagId, name, colour }: CommandInput<'tag.add'>): Outcome {
  const { tags } = context.store
  if (tags.get(tagId)) return done
  if (tags.named(foldedTag(name))) return refuse({ kind: 'known-tag' })
  return write(context, 'tag.added', { id: tagId, name, folded: foldedTag(name), colour, isGone: 0, intoId: null, rev: 0 })
}

export function tagChange(context: Context, { tagId, name, colour }: CommandInput<'tag.change'>): Outcome {
  const { tags } = context.store
  const known = tags.get(tagId)
  if (!known || known.isGone) return refuse({ kind: 'gone' })
  const folded = name === undefined ? known.folded : foldedTag(name)
  if ((tags.named(folded)?.id ?? tagId) !== tagId) return refuse({ kind: 'known-tag' })
  return write(context, 'tag.changed', { ...known, name: name ?? known.name, folded, colour: colour ?? known.colour })
}

export function tagRemove(context: Context, { tagId }: CommandInput<'tag.remove'>): Outcome {
  const known = context.store.tags.get(tagId)
  return !known || known.isGone ? done : write(context, 'tag.removed', { ...known, isGone: 1 })
}

export function tagMerge(context: Context, { tagId, intoId }: CommandInput<'tag.merge'>): Outcome {
  const { tags } = context.store
  const known = tags.get(tagId)
  const into = tags.get(intoId)
  if (known?.isGone && known.intoId === intoId) return done
  if (!known || known.isGone || !into || into.isGone || tagId === intoId) return refuse({ kind: 'gone' })
  return write(context, 'tag.merged', { ...known, isGone: 1, intoId }, { intoId })
}

export function tagRestore(context: Context, { tagId }: CommandInput<'tag.restore'>): Outcome {
  const { tags } = context.store
  const known = tags.get(tagId)
  if (!known) return refuse({ kind: 'gone' })
  if (!known.isGone) return done
  if (tags.named(known.folded)) return refuse({ kind: 'known-tag' })
  return write(context, 'tag.restored', { ...known, isGone: 0, intoId: null })
}

function write({ store, ledger }: Context, kind: string, row: TagRow, facts?: { readonly intoId: string }): Outcome {
  ledger.commit('worker', (stroke) => {
    store.tags.put({ ...row, rev: stroke.record(kind, row.id, facts) })
    stroke.touch('tag', row.id)
  })
  return done
}
