/** Changes a tag for everybody who has it. What takes it away can be undone. */
import type { Tag, TagColour } from '../../../contract/model.ts'
import { usePage } from '../../page/usePage.ts'
import { tagsWords as words } from './words.ts'

export function useTagChanges({ id, name }: Tag) {
  const { act, reload, toasts } = usePage()
  /** Who has it is known to the desk alone, so the page asks anew. */
  const restore = async (): Promise<void> => {
    if (await act('tag.restore', { tagId: id })) reload()
  }
  const said = (text: string): void => toasts.show(text, { label: words.undo, act: () => void restore() })
  return {
    /** Resolves to whether the desk took it. */
    rename: (to: string): Promise<boolean> => act('tag.change', { tagId: id, name: to }),
    paint: (colour: TagColour): void => void act('tag.change', { tagId: id, colour }),
    async remove(): Promise<void> {
      if (await act('tag.remove', { tagId: id })) said(words.removed({ name }))
    },
    async merge(into: Tag): Promise<void> {
      if (!(await act('tag.merge', { tagId: id, intoId: into.id }))) return
      reload()
      said(words.merged({ name, into: into.name }))
    },
  }
}
