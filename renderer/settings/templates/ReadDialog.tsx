/** A template that can't be changed here: where it comes from, what it says, and the way to one of the agent's own. */
import { Copy } from 'lucide-react'
import { templateLanguages, type Template } from '../../../contract/answers/templates.ts'
import { languageWords } from '../../templates/words.ts'
import { Button } from '../../ui/button/Button.tsx'
import { FormDialog } from '../../ui/overlay/FormDialog.tsx'
import css from './Templates.module.css'
import { Sample } from './text/Sample.tsx'
import { UsedLine } from './UsedLine.tsx'
import { templatesWords as words } from './words.ts'

type Props = {
  readonly template: Template
  /** Of the hotline's file. */
  readonly path: string
  readonly onCopy: () => void
  readonly onClose: () => void
}

export function ReadDialog({ template, path, onCopy, onClose }: Props) {
  const { title, code, texts, source } = template
  return (
    <FormDialog
      title={title}
      aside={code !== '' && <span className={css.code}>/{code}</span>}
      isRead
      isWide
      onClose={onClose}
      answers={
        <>
          <Button onPress={onClose}>{words.close}</Button>
          <Button variant="primary" autoFocus onPress={onCopy}>
            <Copy size={14} strokeWidth={2} aria-hidden />
            {words.copy}
          </Button>
        </>
      }
    >
      <p className={css.from}>
        {source === 'file' ? words.ofFile({ path }) : words.ofStarter}
      </p>
      <UsedLine template={template} />
      <div className={css.sides}>
        {templateLanguages.map(
          (language) =>
            texts[language] !== '' && (
              <section key={language} aria-label={languageWords[language]}>
                <h3>{languageWords[language]}</h3>
                <Sample text={texts[language]} language={language} />
              </section>
            ),
        )}
      </div>
    </FormDialog>
  )
}
