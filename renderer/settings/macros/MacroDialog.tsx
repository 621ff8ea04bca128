/** A macro, new or changed: kept by Save, and as it was by anything else. */
import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../../contract/limits.ts'
import type { Macro } from '../../../contract/settings.ts'
import { macroKeys } from '../../page/keys/caps.ts'
import { useMirror } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { fieldBox, FieldError, FieldLabel } from '../../ui/field/Field.tsx'
import { Switch } from '../../ui/field/Switch.tsx'
import { FormDialog } from '../../ui/overlay/FormDialog.tsx'
import { dispositionName } from '../../words/dispositions.ts'
import { TextWithVariables } from '../templates/text/TextWithVariables.tsx'
import { Chooser } from './Chooser.tsx'
import { digits, nameFault } from './macros.ts'
import css from './Macros.module.css'
import { macrosWords as words } from './words.ts'

type Props = {
  readonly macro: Macro
  readonly list: readonly Macro[]
  readonly isNew: boolean
  /** Why the desk did not take it. */
  readonly trouble: string | undefined
  readonly onSave: (macro: Macro) => void
  readonly onClose: () => void
}

export function MacroDialog({ macro: before, list, isNew, trouble, onSave, onClose }: Props) {
  const [macro, setMacro] = useState(before)
  const change = (part: Partial<Macro>) => setMacro((now) => ({ ...now, ...part }))
  const dispositions = useMirror((state) => state.settings.dispositions)
  const fault = macro.name === before.name && isNew ? undefined : nameFault(list, macro)
  const { text, spanish = '' } = macro
  const mayNot = nameFault(list, macro) !== undefined || text.length > limits.text || spanish.length > limits.text
  const title = isNew ? words.newTitle : words.editTitle({ name: before.name })
  const outcomes = [
    { id: '', words: words.noOutcome },
    ...dispositions.filter(({ hidden, id }) => !hidden || id === macro.disposition).map((one) => ({ id: one.id, words: dispositionName(one) })),
  ]
  const keys = [{ id: '', words: words.noKey }, ...digits.map((digit) => ({ id: String(digit), words: keyName(list, macro, digit) }))]
  return (
    <FormDialog
      title={title}
      isWide
      trouble={trouble}
      onClose={onClose}
      answers={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={mayNot} onPress={() => onSave({ ...macro, name: macro.name.trim() })}>
            {words.save}
          </Button>
        </>
      }
    >
      <TextField autoFocus value={macro.name} onChange={(name) => change({ name })} isInvalid={fault !== undefined} maxLength={limits.macroName}>
        <FieldLabel>{words.name}</FieldLabel>
        <Input className={fieldBox} dir="auto" autoComplete="off" />
        <FieldError>{fault}</FieldError>
      </TextField>
      <div className={css.replies}>
        <TextWithVariables label={words.reply} optional language="en" value={text} onChange={(typed) => change({ text: typed })} help={spanish === '' ? words.replyHelp : words.onlySpanish} />
        <TextWithVariables label={words.spanish} optional language="es" value={spanish} onChange={(typed) => change({ spanish: typed || undefined })} help={words.spanishHelp} />
      </div>
      <div className={css.pair}>
        <Chooser label={words.outcome} options={outcomes} chosen={macro.disposition ?? ''} onChoose={(id) => change({ disposition: id || undefined })} />
        <Chooser label={words.key} options={keys} chosen={String(macro.digit ?? '')} onChoose={(id) => change({ digit: Number(id) || undefined })} />
      </div>
      <Switch isSelected={macro.completes} onChange={(completes) => change({ completes })}>
        {words.completes}
      </Switch>
    </FormDialog>
  )
}

/** `Alt 3`, and who has it now. */
function keyName(list: readonly Macro[], { id }: Macro, digit: number): string {
  const keys = macroKeys(digit)
  const owner = list.find((each) => each.digit === digit && each.id !== id)
  return owner ? words.keyTaken({ keys, name: owner.name }) : keys
}
