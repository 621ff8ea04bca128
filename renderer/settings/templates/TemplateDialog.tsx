/** A template of the agent's own, new or changed: kept by Save, and as it was by anything else. */
import { useId, useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { faultOf, tidied } from '../../../common/template/file.ts'
import type { Template, TemplateWords } from '../../../contract/answers/templates.ts'
import { limits } from '../../../contract/limits.ts'
import { languageWords } from '../../templates/words.ts'
import { Button } from '../../ui/button/Button.tsx'
import { fieldBox, FieldHelp, FieldLabel } from '../../ui/field/Field.tsx'
import { FormDialog } from '../../ui/overlay/FormDialog.tsx'
import { FolderField } from './FolderField.tsx'
import css from './Templates.module.css'
import { TextWithVariables } from './text/TextWithVariables.tsx'
import { templatesWords as words } from './words.ts'

type Props = {
  /** As the desk has it; nothing of a new one. */
  readonly before: TemplateWords | undefined
  readonly now: TemplateWords
  /** All templates but this one. */
  readonly others: readonly Template[]
  /** Why the desk did not take it. */
  readonly trouble: string | undefined
  readonly onSave: (template: TemplateWords) => void
  readonly onClose: (template: TemplateWords, isChanged: boolean) => void
}

export function TemplateDialog({ before, now: begun, others, trouble, onSave, onClose }: Props) {
  const [template, setTemplate] = useState<TemplateWords>({ folder: begun.folder, title: begun.title, code: begun.code, texts: begun.texts })
  const missingId = useId()
  const change = (part: Partial<TemplateWords>) => setTemplate((now) => ({ ...now, ...part }))
  const { title, folder, code, texts } = template
  const heading = before ? words.edit({ title: before.title }) : words.newTitle
  const kept = tidied(template)
  const fault = faultOf(kept)
  const isClashing = kept.code !== '' && others.some((each) => each.code.toLowerCase() === kept.code.toLowerCase())
  const folders = [...new Set(others.filter(({ source }) => source === 'mine').map((each) => each.folder))].filter((each) => each !== '')
  const close = () => onClose(template, isOther(kept, tidied(before ?? begun)))
  return (
    <FormDialog
      title={heading}
      isWide
      trouble={trouble}
      note={
        (fault === 'no-title' || fault === 'no-text') && (
          <p id={missingId} className={css.missing}>
            {words.missing}
          </p>
        )
      }
      onClose={close}
      answers={
        <>
          <Button onPress={close}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={fault !== undefined} aria-describedby={missingId} onPress={() => onSave(kept)}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className={css.names}>
        <TextField autoFocus value={title} onChange={(text) => change({ title: text })} maxLength={limits.template.title}>
          <FieldLabel>{words.title}</FieldLabel>
          <Input className={fieldBox} dir="auto" autoComplete="off" />
        </TextField>
        <FolderField value={folder} folders={folders} onChange={(text) => change({ folder: text })} />
        <TextField value={code} onChange={(text) => change({ code: text.replaceAll(/[\s/]/g, '') })} maxLength={limits.template.code}>
          <FieldLabel optional>{words.code}</FieldLabel>
          <Input className={fieldBox} autoComplete="off" spellCheck={false} />
          <FieldHelp>{isClashing ? words.clash({ code: kept.code }) : words.codeHelp}</FieldHelp>
        </TextField>
      </div>
      <div className={css.sides}>
        <TextWithVariables label={languageWords.en} language="en" value={texts.en} onChange={(en) => change({ texts: { ...texts, en } })} help={kept.texts.es !== '' && words.onlySpanish} />
        <TextWithVariables label={languageWords.es} language="es" value={texts.es} onChange={(es) => change({ texts: { ...texts, es } })} help={kept.texts.en !== '' && words.onlyEnglish} />
      </div>
    </FormDialog>
  )
}

function isOther(one: TemplateWords, other: TemplateWords): boolean {
  return one.title !== other.title || one.folder !== other.folder || one.code !== other.code || one.texts.en !== other.texts.en || one.texts.es !== other.texts.es
}
