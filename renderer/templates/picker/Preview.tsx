/** What the chosen template says to this person: what was filled in is tinted, what is still to be filled in is framed. */
import { Languages } from 'lucide-react'
import type { Template } from '../../../contract/answers/templates.ts'
import { keyCaps } from '../../page/keys/caps.ts'
import { Button } from '../../ui/button/Button.tsx'
import { Kbd } from '../../ui/button/Kbd.tsx'
import { SegmentCounter } from '../../ui/text/SegmentCounter.tsx'
import type { TemplatesAtBox } from '../use/useTemplates.ts'
import { languageWords, sourceWords, templateWords } from '../words.ts'
import { FilledText } from '../filled/FilledText.tsx'
import css from './Preview.module.css'

export function Preview({ templates, template }: { readonly templates: TemplatesAtBox; readonly template: Template }) {
  const said = templates.saidTo(template)
  const other = templates.language === 'en' ? 'es' : 'en'
  return (
    <div className={css.preview}>
      <div className={css.head}>
        <b>{templateWords.preview}</b>
        <span className={css.source}>{sourceWords[template.source]}</span>
        <Button
          variant="ghost"
          size="sm"
          preventFocusOnPress
          excludeFromTabOrder
          aria-label={templateWords.otherLanguage({ language: languageWords[templates.language], other: languageWords[other] })}
          onPress={templates.switchLanguage}
        >
          <Languages size={13} strokeWidth={2} aria-hidden />
          {languageWords[templates.language]}
          <Kbd>{keyCaps('templates.language')}</Kbd>
        </Button>
      </div>
      {said.isOther && <p className={css.only}>{said.language === 'en' ? templateWords.onlyEnglish : templateWords.onlySpanish}</p>}
      <FilledText {...said} lang={said.language} />
      <div className={css.foot}>
        <SegmentCounter body={said.text} />
        <span className={css.how} aria-hidden>
          {templateWords.insert} <Kbd>{keyCaps('templates.insert')}</Kbd>
        </span>
      </div>
    </div>
  )
}
