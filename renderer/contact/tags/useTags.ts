/** The tags of a person, and those that they could have. */
import { useMemo } from 'react'
import { newId } from '../../../common/ids.ts'
import { fold } from '../../../common/search/words.ts'
import { tagColours, type Contact, type Tag } from '../../../contract/model.ts'
import { useMirror, usePage } from '../../page/usePage.ts'

/** In the order of their names. Of a tag that is gone nothing is shown. */
export function useTagsOf(contact: Pick<Contact, 'tags'> | undefined): readonly Tag[] {
  const all = useMirror((state) => state.tags)
  return useMemo(() => (contact?.tags ?? []).flatMap((id) => all.get(id) ?? []), [all, contact?.tags])
}

/** What can be picked for what was typed: a tag, or a new one of that name. */
export type TagPick = { readonly tag: Tag } | { readonly name: string }

/**
 * The tags that a person does not have, by name, as far as they hold what is typed; behind them a new one, when there is none of that name.
 *
 * @param has the ids of the person's own
 */
export function picksFor(all: ReadonlyMap<string, Tag>, has: readonly string[], typed: string): readonly TagPick[] {
  const sought = fold(typed).trim()
  const name = typed.trim()
  const tags = [...all.values()].toSorted((a, b) => a.name.localeCompare(b.name))
  const like = tags.filter((tag) => !has.includes(tag.id) && fold(tag.name).includes(sought)).map((tag) => ({ tag }))
  const isKnown = tags.some((tag) => fold(tag.name) === sought)
  return name === '' || isKnown ? like : [...like, { name }]
}

/** Gives a person a tag, which is made when it is new. Its colour is the one that fewest have; it can be changed later. */
export function useGiveTag(phone: string): (pick: TagPick) => Promise<boolean> {
  const { act, mirror } = usePage()
  return async (pick) => {
    if ('tag' in pick) return act('contact.tag', { phone, tagId: pick.tag.id })
    const used = [...mirror.getState().tags.values()].map(({ colour }) => colour)
    const uses = (colour: string) => used.filter((each) => each === colour).length
    const colour = tagColours.toSorted((a, b) => uses(a) - uses(b))[0]!
    const tagId = newId()
    return (await act('tag.add', { tagId, name: pick.name, colour })) && act('contact.tag', { phone, tagId })
  }
}
