/** What a person is tagged with, each to be taken away, and the way to another. */
import { X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { Contact, Tag as TagRow } from '../../../contract/model.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { usePage } from '../../page/usePage.ts'
import { classes } from '../../ui/classes.ts'
import { Tag } from '../../ui/sign/Tag.tsx'
import { AddTag } from './AddTag.tsx'
import css from './Tags.module.css'
import { useTagsOf } from './useTags.ts'
import { tagWords } from './words.ts'

type Props = {
  readonly phone: string
  readonly contact: Contact | undefined
  /** In one line, which ends where its room does. */
  readonly isLine?: boolean
}

export function Tags({ phone, contact, isLine = false }: Props) {
  const tags = useTagsOf(contact)
  return (
    <span className={classes(css.tags, isLine && css.line)}>
      <ul className={css.list} aria-label={tagWords.tags} hidden={tags.length === 0}>
        {tags.map((tag) => (
          <li key={tag.id}>
            <Removable phone={phone} contact={contact} tag={tag} />
          </li>
        ))}
      </ul>
      <AddTag phone={phone} contact={contact} />
    </span>
  )
}

function Removable({ phone, contact, tag }: { readonly phone: string; readonly contact: Contact | undefined; readonly tag: TagRow }) {
  const { act, toasts } = usePage()
  const { nameOf } = useNumbers()
  const input = { phone, tagId: tag.id }
  const remove = async () => {
    const undo = () => void act('contact.tag', input)
    if (await act('contact.untag', input)) toasts.show(tagWords.taken({ name: nameOf(contact, phone), tag: tag.name }), { label: tagWords.undo, act: undo })
  }
  return (
    <Tag tone={tag.colour} className={css.tag}>
      <bdi className={css.name}>{tag.name}</bdi>
      <AriaButton className={css.remove ?? ''} aria-label={tagWords.remove({ name: tag.name })} onPress={() => void remove()}>
        <X size={11} strokeWidth={2.4} aria-hidden />
      </AriaButton>
    </Tag>
  )
}
