/** What a text with variables says to somebody: what is known is tinted, what is left to fill in is framed, and so many segments it is. */
import type { TemplateLanguage } from '../../../../contract/answers/templates.ts'
import { useMirror, useNow } from '../../../page/usePage.ts'
import { FilledText } from '../../../templates/filled/FilledText.tsx'
import { SegmentCounter } from '../../../ui/text/SegmentCounter.tsx'
import { sayIn } from '../../../words/said/said.ts'
import css from './Text.module.css'
import { textWords } from './words.ts'

/** A number that nobody has: 555-0100 to 555-0199 are for examples (nationalnanpa.com, 555 line numbers). */
const voter = { contact: { name: 'Marisol Vega' }, phone: '+16025550148' }
const minute = 60_000

export function Sample({ text, language }: { readonly text: string; readonly language: TemplateLanguage }) {
  const agentName = useMirror(({ worker }) => worker.name)
  const country = useMirror(({ settings }) => settings.country)
  const now = useNow(minute)
  const said = sayIn({ en: '', es: '', [language]: text }, language, { ...voter, agentName, country, now })
  return (
    <div className={css.sample}>
      <div className={css.to}>
        {textWords.preview({ name: voter.contact.name })}
        <SegmentCounter body={said.text} />
      </div>
      <FilledText text={said.text} filled={said.filled} lang={language} />
    </div>
  )
}
