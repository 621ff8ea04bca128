/** Who the person is: name, number, place, language, the clock they go by, and whether they may be texted. */
import { Copy } from 'lucide-react'
import { copiedNumber } from '../../common/number/write.ts'
import type { Contact } from '../../contract/model.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { usePage } from '../page/usePage.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import { IconButton } from '../ui/button/IconButton.tsx'
import { Tag } from '../ui/sign/Tag.tsx'
import { barOf, markReason, markTone, markWords } from '../words/marks.ts'
import css from './ContactCard.module.css'
import { LanguageChoice, ZoneChoice } from './choices.tsx'
import { NameAndPlace } from './NameAndPlace.tsx'
import { MayText } from './MayText.tsx'
import { contactWords, undoWords } from './words.ts'

type Props = { readonly phone: string; readonly contact: Contact | undefined }

export function Facts({ phone, contact }: Props) {
  const { copy } = usePage()
  const { numberOf } = useNumbers()
  const number = (
    <>
      <dt>{contactWords.number}</dt>
      <dd>
        {numberOf(phone)}
        <IconButton small label={contactWords.copyNumber} onPress={() => copy(copiedNumber(phone), contactWords.copied)}>
          <Copy size={13} strokeWidth={2.1} aria-hidden />
        </IconButton>
      </dd>
    </>
  )
  return (
    <>
      <NameAndPlace phone={phone} contact={contact} number={number} />
      <dl className={css.facts}>
        <dt>{contactWords.language}</dt>
        <dd>
          <LanguageChoice phone={phone} contact={contact} />
        </dd>
        {phone.startsWith('+') && (
          <>
            <dt>{contactWords.localTime}</dt>
            <dd>
              <ZoneChoice phone={phone} timeZone={contact?.timeZone} isSaid={contact?.isSaid?.timeZone ?? false} />
            </dd>
          </>
        )}
        <dt>{contactWords.texting}</dt>
        <dd>
          <Texting phone={phone} contact={contact} />
        </dd>
      </dl>
    </>
  )
}

function Texting({ phone, contact }: Props) {
  const { act } = usePage()
  const bar = barOf(contact)
  if (!bar) return <MayText phone={phone} />
  return (
    <>
      <Tag tone={markTone[bar.kind]}>{markWords[bar.kind]}</Tag>
      {bar.kind !== 'opted-out' && (
        <LinkButton className={css.undo} aria-label={undoWords[bar.kind]} onPress={() => void act('contact.unmark', { phone, kind: bar.kind })}>
          {contactWords.undo}
        </LinkButton>
      )}
      {bar.kind === 'opted-out' && <span className={css.reason}>{markReason(bar)}</span>}
    </>
  )
}
