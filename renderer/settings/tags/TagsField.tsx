/** The list of tags: what they are called, their colors, and the ways to merge and remove them. Every change is saved at once. */
import { useMemo } from 'react'
import { sortedTags } from '../../contact/tags/useTags.ts'
import { useMirror } from '../../page/usePage.ts'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import lists from '../list/List.module.css'
import { TagRow } from './TagRow.tsx'
import { tagsWords as words } from './words.ts'

export function TagsField() {
  const all = useMirror((state) => state.tags)
  const tags = useMemo(() => sortedTags(all), [all])
  return (
    <Findable texts={[words.list, words.help, ...tags.map(({ name }) => name)]}>
      {tags.length > 0 && (
        <ul className={lists.list} aria-label={words.list}>
          {tags.map((tag) => (
            <TagRow key={tag.id} tag={tag} tags={tags} />
          ))}
        </ul>
      )}
      <p className={fields.help}>{tags.length === 0 ? words.none : words.help}</p>
    </Findable>
  )
}
