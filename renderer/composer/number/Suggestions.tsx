/** The contacts under the number field, with what the agent should know before choosing one. */
import type { Contact, Task } from '../../../contract/model.ts'
import { taskWith } from '../../desk/tasks.ts'
import { useMirror } from '../../page/usePage.ts'
import type { useComboList } from '../../ui/field/useComboList.ts'
import { Avatar } from '../../ui/sign/Avatar.tsx'
import { Tag } from '../../ui/sign/Tag.tsx'
import { markDigits, markWords as markFound } from '../../ui/text/highlight.ts'
import { Marked } from '../../ui/text/Highlighted.tsx'
import { Words } from '../../ui/text/Words.tsx'
import { barOf, markTone, markWords } from '../../words/marks.ts'
import { digitsOf } from '../../words/number.ts'
import { nationalNumber } from '../../words/phone.ts'
import css from './NumberField.module.css'

export type SuggestionsProps = {
  readonly contacts: readonly Contact[]
  readonly typed: string
  readonly list: ReturnType<typeof useComboList<Contact>>
}

export function Suggestions({ contacts, typed, list }: SuggestionsProps) {
  const tasks = useMirror((state) => state.tasks)
  return (
    <div {...list.listProps} aria-label="Contacts" className={css.suggestions}>
      <div className={css.title} aria-hidden>
        Contacts
      </div>
      {contacts.map((contact, index) => (
        <div key={contact.phone} {...list.optionProps(index)} className={css.option}>
          <Avatar name={contact.name} seed={contact.phone} size={26} />
          <span className={css.who}>
            {contact.name && (
              <Words className={css.name}>
                <Marked pieces={markFound(contact.name, typed)} />
              </Words>
            )}{' '}
            <Marked pieces={markDigits(nationalNumber(contact.phone), digitsOf(typed))} />
          </span>
          <Standing contact={contact} tasks={tasks} />
        </div>
      ))}
    </div>
  )
}

function Standing({ contact, tasks }: { readonly contact: Contact; readonly tasks: ReadonlyMap<string, Task> }) {
  const bar = barOf(contact)
  if (bar) return <Tag tone={markTone[bar.kind]}>{markWords[bar.kind]}</Tag>
  if (taskWith(tasks, contact.phone)) return <Tag tone="accent">Active chat</Tag>
  return contact.place ? <span className={css.place}>{contact.place}</span> : null
}
