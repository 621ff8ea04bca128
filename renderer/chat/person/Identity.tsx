/** Who somebody is, at the head of what is talked about with them: name or number, what is against texting them, place and hour. */
import { Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Contact } from '../../../contract/model.ts'
import { Tags } from '../../contact/tags/Tags.tsx'
import { useNumbers } from '../../page/useNumbers.ts'
import { useNow } from '../../page/usePage.ts'
import { Avatar } from '../../ui/sign/Avatar.tsx'
import { Tag } from '../../ui/sign/Tag.tsx'
import { Words } from '../../ui/text/Words.tsx'
import text from '../../ui/text.module.css'
import { barOf, markTone, markWords } from '../../words/marks.ts'
import { clockTime, isDaytime } from '../../words/times.ts'
import css from '../ChatHeader.module.css'
import { chatWords } from '../words.ts'

type Props = { readonly phone: string; readonly contact: Contact | undefined }

/** @param props.hasTags whether their tags stand beside the name */
export function Identity({ phone, contact, hasTags = false }: Props & { readonly hasTags?: boolean }) {
  const { nameOf } = useNumbers()
  const bar = barOf(contact)
  return (
    <>
      <span className={css.avatar}>
        <Avatar name={contact?.name} seed={phone} />
      </span>
      <div className={css.identity}>
        <div className={css.heading}>
          <h1 className={css.name}>
            <Words className={text.ellipsis}>{nameOf(contact, phone)}</Words>
            {bar && <Tag tone={markTone[bar.kind]}>{markWords[bar.kind]}</Tag>}
          </h1>
          {hasTags && (
            <span className={css.tags}>
              <Tags phone={phone} contact={contact} isLine />
            </span>
          )}
        </div>
        <Under phone={phone} contact={contact} />
      </div>
    </>
  )
}

/** Number, place and local time, as far as they are known and not said already. */
function Under({ phone, contact }: Props) {
  const { numberOf } = useNumbers()
  return (
    <div className={css.under}>
      {contact?.name && <span>{numberOf(phone)}</span>}
      {contact?.place && (
        <span className={css.place}>
          <span className={text.ellipsis}>{contact.place}</span>
        </span>
      )}
      {contact?.timeZone && <LocalTime timeZone={contact.timeZone} />}
    </div>
  )
}

function LocalTime({ timeZone }: { timeZone: string }) {
  const now = useNow(60_000)
  const Sky = isDaytime(now, timeZone) ? Sun : Moon
  const label = (inner: ReactNode) => (
    <span key="label" className={css.localTime}>
      {inner}
    </span>
  )
  return (
    <span className={css.time} title={chatWords.localTimeTip}>
      <Sky size={13} strokeWidth={2.1} aria-hidden />
      <span className={text.num}>{chatWords.localTime({ time: clockTime(now, timeZone), label })}</span>
    </span>
  )
}
