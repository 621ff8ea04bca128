/** The found contacts and messages, each with the reason it was found marked. */
import { memo, type ReactNode } from 'react'
import { listed } from '../../../common/wording/formats.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useNow } from '../../page/usePage.ts'
import type { useComboList } from '../../ui/field/useComboList.ts'
import { classes } from '../../ui/classes.ts'
import { Avatar } from '../../ui/sign/Avatar.tsx'
import { markWords } from '../../ui/text/highlight.ts'
import { Marked } from '../../ui/text/Highlighted.tsx'
import { Sentence, Words } from '../../ui/text/Words.tsx'
import { colleagueName } from '../../words/colleagues.ts'
import { hostileWords } from '../../words/tables.ts'
import { sectionWords } from '../../settings/words.ts'
import { shortDate } from '../../words/times.ts'
import { excerpt, markNumber } from './reason.ts'
import css from './Results.module.css'
import type { Hit, Result } from './results.ts'
import { rowHeight, useInSight } from './useInSight.ts'
import type { FoundBy } from './useSearch.ts'
import { filterWords, groupWords, searchWords, writerWords } from '../words/words.ts'

type List = ReturnType<typeof useComboList<Result>>
/** `answer`: what the desk found, whose words are marked in people, messages and notes. */
export type ResultsProps = { readonly results: readonly Result[]; readonly answer: FoundBy | undefined; readonly list: List }

export function Results({ results, answer, list }: ResultsProps) {
  const { inSight, isWhole, inList } = useInSight(answer, list.active, list.inputProps['aria-activedescendant'])
  const numbers = useNumbers()
  const now = useNow(60_000)
  const rows = results.slice(0, isWhole ? undefined : inSight).map((result, index) => ({ result, isFar: index >= inSight, option: list.optionProps(index) }))
  const groups = [...new Set(rows.map(({ result }) => result.kind))]
  return (
    <div {...list.listProps} {...inList} aria-label={searchWords.results} className={css.results}>
      {groups.map((kind) => (
        <Group key={kind} title={titles[kind]()}>
          {rows.map(({ result, isFar, option }) => {
            if (result.kind !== kind) return null
            // By its place: the row of another answer takes less to fill anew than to make.
            return 'phone' in result ? <Row key={option.id} {...{ result, isFar, numbers, now }} foundBy={answer?.words ?? ''} {...option} /> : <Plain key={option.id} result={result} option={option} />
          })}
        </Group>
      ))}
      {rows.length < results.length && <div aria-hidden style={{ height: (results.length - rows.length) * rowHeight }} />}
    </div>
  )
}

/** Read when they are drawn: the language is known by then. */
const titles: Readonly<Record<Result['kind'], () => string>> = {
  filter: () => groupWords.filters,
  command: () => groupWords.commands,
  recent: () => groupWords.recent,
  contact: () => filterWords.contacts,
  message: () => filterWords.messages,
  note: () => filterWords.notes,
  template: () => filterWords.templates,
  setting: () => filterWords.settings,
}

/** What is no person’s: a filter, a command, a template, a setting, or what was searched for before. */
function Plain({ result, option }: { readonly result: Exclude<Result, Hit>; readonly option: ReturnType<List['optionProps']> }) {
  const { spoken, main, end } = plainRow(result)
  return (
    <div {...option} className={classes(css.result, css.plain)} aria-label={spoken}>
      <Words className={css.main}>{main}</Words>
      <span className={css.end}>{end}</span>
    </div>
  )
}

function plainRow(result: Exclude<Result, Hit>): { readonly spoken: string; readonly main: string; readonly end?: string } {
  if (result.kind === 'filter') return { spoken: searchWords.filter(result.offer), main: result.offer.filter, end: result.offer.says }
  if (result.kind === 'recent') return { spoken: searchWords.again({ typed: result.typed }), main: result.typed }
  if (result.kind === 'template') return { spoken: searchWords.template({ title: result.template.title }), main: result.template.title, end: result.template.folder }
  if (result.kind === 'setting') {
    const { says, section } = result.setting
    const place = sectionWords[section]
    return { spoken: searchWords.setting({ says, section: place }), main: says, ...(place !== says && { end: place }) }
  }
  return { spoken: searchWords.command({ says: result.deed.says }), main: result.deed.says }
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={title}>
      <h3 aria-hidden>{title}</h3>
      {children}
    </div>
  )
}

type RowProps = ReturnType<List['optionProps']> & { readonly result: Hit; readonly isFar: boolean; readonly foundBy: string; readonly numbers: Numbers; readonly now: number }

/** While the agent types on and the answer is the same, it is not drawn anew. */
const Row = memo(function Row({ result, isFar, foundBy, numbers, now, ...option }: RowProps) {
  const drawn = drawnOf(result, foundBy, numbers, now)
  const name = nameIn(result)
  return (
    <div {...option} className={classes(css.result, isFar && css.far)} aria-label={drawn.spoken}>
      <Avatar name={name} seed={result.phone} />
      <span className={css.main}>
        <span className={css.top}>
          <b>
            <Words>
              <Marked pieces={name ? markWords(name, foundBy) : markNumber(numbers.numberOf(result.phone), result.phone, foundBy)} />
            </Words>
          </b>
          <span>{drawn.beside}</span>
        </span>
        {drawn.line && <Words className={css.line}>{drawn.line}</Words>}
      </span>
      <span className={css.end}>{drawn.end}</span>
    </div>
  )
})

type Numbers = ReturnType<typeof useNumbers>

function nameIn(result: Hit): string | undefined {
  if (result.kind === 'contact') return result.contact.name
  return result.kind === 'message' ? result.hit.name : result.found.name
}

function drawnOf(result: Hit, foundBy: string, numbers: Numbers, now: number) {
  if (result.kind === 'contact') return contactRow(result.contact, foundBy, numbers)
  return result.kind === 'message' ? messageRow(result, foundBy, numbers, now) : noteRow(result, foundBy, numbers, now)
}

function contactRow({ name, phone, place }: Extract<Hit, { kind: 'contact' }>['contact'], foundBy: string, { numberOf }: Numbers) {
  const number = numberOf(phone)
  return {
    spoken: listed([searchWords.contact, ...(name ? [name] : []), number, ...(place ? [place] : [])]),
    beside: name && <Marked pieces={markNumber(number, phone, foundBy)} />,
    line: undefined,
    end: place,
  }
}

function messageRow({ phone, hit }: Extract<Hit, { kind: 'message' }>, foundBy: string, { nameOf }: Numbers, now: number) {
  const date = shortDate(hit.message.at, now)
  const { body, by, direction, hostile } = hit.message
  return {
    spoken: searchWords.message({ name: nameOf(hit, phone), date, text: hostile ? hostileWords[hostile] : body }),
    beside: direction === 'outbound' && by !== undefined ? <Sentence text={colleagueName(by)} /> : writerWords[direction],
    line: hostile ? hostileWords[hostile] : <Marked pieces={excerpt(body, foundBy)} />,
    end: date,
  }
}

function noteRow({ phone, found }: Extract<Hit, { kind: 'note' }>, foundBy: string, { nameOf }: Numbers, now: number) {
  const date = shortDate(found.note.at, now)
  return {
    spoken: searchWords.note({ name: nameOf(found, phone), date, text: found.note.body }),
    beside: searchWords.noteOn,
    line: <Marked pieces={excerpt(found.note.body, foundBy)} />,
    end: date,
  }
}
