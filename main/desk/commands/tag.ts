/** The words that people are put under. */
import { fold } from '../../../common/search/words.ts'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { TagRow } from '../../store/people/tags.ts'
import type { Context } from '../core/context.ts'

/** Names that look alike are one tag: case, accents and blanks tell none apart. */
export const foldedTag = (name: string): string => fold(name).trim().replaceAll(/\s+/gu, ' ')

export function tagAdd(context: Context, { tagId, name, colour }: CommandInput<'tag.add'>): Outcome {
  const { tags } = context.store
  if (tags.get(tagId)) return done
  if (tags.named(foldedTag(name))) return refuse({ kind: 'known-tag' })
  return write(context, 'tag.added', { id: tagId, name, folded: foldedTag(name), colour, isGone: 0, rev: 0 })
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

function write({ store, ledger }: Context, kind: string, row: TagRow): Outcome {
  ledger.commit('worker', (stroke) => {
    store.tags.put({ ...row, rev: stroke.record(kind, row.id) })
    stroke.touch('tag', row.id)
  })
  return done
}
