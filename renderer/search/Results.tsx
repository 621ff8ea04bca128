/** The found contacts and messages, each with the reason it was found marked. */
import type { ReactNode } from 'react'
import { digitsOf } from '../../common/number/plain.ts'
import { listed } from '../../common/wording/formats.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useNow } from '../page/usePage.ts'
import type { useComboList } from '../ui/field/useComboList.ts'
import { Avatar } from '../ui/sign/Avatar.tsx'
import { markDigits, markWords } from '../ui/text/highlight.ts'
import { Marked } from '../ui/text/Highlighted.tsx'
import { Words } from '../ui/text/Words.tsx'
import { hostileWords } from '../words/tables.ts'
import { shortDate } from '../words/times.ts'
import { excerpt } from './excerpt.ts'
import css from './Results.module.css'
import type { Result } from './results.ts'
import { filterWords, searchWords, writerWords } from './words.ts'

type List = ReturnType<typeof useComboList<Result>>
export type ResultsProps = { readonly results: readonly Result[]; readonly typed: string; readonly list: List }

export function Results({ results, typed, list }: ResultsProps) {
  const rows = results.map((result, index) => ({ result, option: list.optionProps(index) }))
  const draw = (kind: Result['kind']) =>
    rows.filter(({ result }) => result.kind === kind).map((row) => <Row key={row.result.key} {...row} typed={typed} />)
  const contacts = draw('contact')
  const messages = draw('message')
  return (
    <div {...list.listProps} aria-label={searchWords.results} className={css.results}>
      {contacts.length > 0 && <Group title={filterWords.contacts}>{contacts}</Group>}
      {messages.length > 0 && <Group title={filterWords.messages}>{messages}</Group>}
    </div>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={title}>
      <h3 aria-hidden>{title}</h3>
      {children}
    </div>
  )
}

type RowProps = { readonly result: Result; readonly option: ReturnType<List['optionProps']>; readonly typed: string }

function Row({ result, option, typed }: RowProps) {
  const numbers = useNumbers()
  const now = useNow(60_000)
  const drawn = result.kind === 'contact' ? contactRow(result.contact, numbers) : messageRow(result, typed, numbers, now)
  const name = result.kind === 'contact' ? result.contact.name : result.hit.name
  return (
    <div {...option} className={css.result} aria-label={drawn.spoken}>
      <Avatar name={name} seed={result.phone} />
      <span className={css.main}>
        <span className={css.top}>
          <b>
            <Words>
              <Marked pieces={name ? markWords(name, typed) : markDigits(numbers.numberOf(result.phone), digitsOf(typed))} />
            </Words>
          </b>
          <span>{drawn.beside}</span>
        </span>
        {drawn.line && <Words className={css.line}>{drawn.line}</Words>}
      </span>
      <span className={css.end}>{drawn.end}</span>
    </div>
  )
}

type Numbers = ReturnType<typeof useNumbers>

function contactRow({ name, phone, place }: Extract<Result, { kind: 'contact' }>['contact'], { numberOf }: Numbers) {
  const number = numberOf(phone)
  return {
    spoken: listed([searchWords.contact, ...(name ? [name] : []), number, ...(place ? [place] : [])]),
    beside: name && number,
    line: undefined,
    end: place,
  }
}

function messageRow({ phone, hit }: Extract<Result, { kind: 'message' }>, typed: string, { nameOf }: Numbers, now: number) {
  const date = shortDate(hit.message.at, now)
  const { body, hostile } = hit.message
  return {
    spoken: searchWords.message({ name: nameOf(hit, phone), date, text: hostile ? hostileWords[hostile] : body }),
    beside: writerWords[hit.message.direction],
    line: hostile ? hostileWords[hostile] : <Marked pieces={excerpt(body, typed)} />,
    end: date,
  }
}
