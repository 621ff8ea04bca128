/** The list under the number field: the contacts that are like what was typed, or the numbers that are in it. */
import { countryName } from '../../../common/number/countries.ts'
import { countryOf, isAtHome, type CountryCode } from '../../../common/number/country.ts'
import { digitsOf } from '../../../common/number/plain.ts'
import type { Reading, WholeNumber } from '../../../common/number/reading.ts'
import { sentenceOf } from '../../../common/number/sentences.ts'
import type { Contact } from '../../../contract/model.ts'
import { taskWith } from '../../desk/mirror/tasks.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useMirror } from '../../page/usePage.ts'
import { classes } from '../../ui/classes.ts'
import type { useComboList } from '../../ui/field/useComboList.ts'
import { Avatar } from '../../ui/sign/Avatar.tsx'
import { Tag } from '../../ui/sign/Tag.tsx'
import { Marked } from '../../ui/text/Highlighted.tsx'
import { Words } from '../../ui/text/Words.tsx'
import { markDigits, markWords as markFound } from '../../ui/text/highlight.ts'
import { barOf, markTone, markWords } from '../../words/marks.ts'
import { numberWords } from '../words.ts'
import css from './NumberField.module.css'

export type SuggestionsProps = {
  readonly reading: Reading
  readonly contacts: readonly Contact[]
  readonly typed: string
  /** What is wrong with the text; the list lies over where it stands. */
  readonly fault: string | undefined
  readonly list: ReturnType<typeof useComboList<{ readonly phone: string }>>
}

export function Suggestions({ reading, contacts, typed, fault, list }: SuggestionsProps) {
  const known = useMirror((state) => state.contacts)
  const home = countryOf(useMirror((state) => state.settings.country))
  const isChoice = reading.kind === 'choice'
  const rows = isChoice ? reading.numbers.map((number) => known.get(number.phone) ?? stranger(number, home)) : contacts
  return (
    <div className={css.suggestions}>
      <div className={classes(css.title, !isChoice && fault !== undefined && css.fault)} aria-hidden>
        {isChoice ? sentenceOf(reading) : (fault ?? numberWords.contacts)}
      </div>
      <div {...list.listProps} aria-label={isChoice ? numberWords.numbers : numberWords.contacts}>
        {rows.map((contact, index) => (
          <Row key={contact.phone} contact={contact} typed={isChoice ? '' : typed} option={list.optionProps(index)} />
        ))}
      </div>
    </div>
  )
}

/** Of whom only the number is known; a country that is not the desk's stands for the place. */
function stranger({ phone, country }: WholeNumber, home: CountryCode): Contact {
  return { phone, ...(country && !isAtHome(country, home) && { place: countryName(country) }), marks: [], rev: 0 }
}

type RowProps = { readonly contact: Contact; readonly typed: string; readonly option: ReturnType<SuggestionsProps['list']['optionProps']> }

function Row({ contact, typed, option }: RowProps) {
  const { numberOf } = useNumbers()
  return (
    <div {...option} className={css.option}>
      <Avatar name={contact.name} seed={contact.phone} size={26} />
      <span className={css.who}>
        {contact.name && (
          <Words className={css.name}>
            <Marked pieces={markFound(contact.name, typed)} />
          </Words>
        )}{' '}
        <span className={css.number}>
          <Marked pieces={markDigits(numberOf(contact.phone), digitsOf(typed))} />
        </span>
      </span>
      <Standing contact={contact} />
    </div>
  )
}

/** What the agent should know before choosing one. */
function Standing({ contact }: { readonly contact: Contact }) {
  const tasks = useMirror((state) => state.tasks)
  const bar = barOf(contact)
  if (bar) return <Tag tone={markTone[bar.kind]}>{markWords[bar.kind]}</Tag>
  if (taskWith(tasks, contact.phone)) return <Tag tone="accent">{numberWords.activeChat}</Tag>
  return contact.place ? <span className={css.place}>{contact.place}</span> : null
}
