/** A macro, new or changed: kept by Save, and as it was by anything else. */
import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../../contract/limits.ts'
import type { Macro } from '../../../contract/settings.ts'
import { macroKeys } from '../../page/keys/caps.ts'
import { useMirror } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { fieldArea, fieldBox, FieldError, FieldHelp, FieldLabel } from '../../ui/field/Field.tsx'
import { Switch } from '../../ui/field/Switch.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { SegmentCounter } from '../../ui/text/SegmentCounter.tsx'
import { dispositionName } from '../../words/dispositions.ts'
import { Chooser } from './Chooser.tsx'
import { nameFault } from './macros.ts'
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

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9]

export function MacroDialog({ macro: before, list, isNew, trouble, onSave, onClose }: Props) {
  const [macro, setMacro] = useState(before)
  const change = (part: Partial<Macro>) => setMacro((now) => ({ ...now, ...part }))
  const dispositions = useMirror((state) => state.settings.dispositions)
  const fault = macro.name === before.name && isNew ? undefined : nameFault(list, macro)
  const mayNot = nameFault(list, macro) !== undefined
  const title = isNew ? words.newTitle : words.editTitle({ name: before.name })
  const outcomes = [
    { id: '', words: words.noOutcome },
    ...dispositions.filter(({ hidden, id }) => !hidden || id === macro.disposition).map((one) => ({ id: one.id, words: dispositionName(one) })),
  ]
  const keys = [{ id: '', words: words.noKey }, ...digits.map((digit) => ({ id: String(digit), words: keyName(list, macro, digit) }))]
  return (
    <Dialog label={title} isOpen onClose={onClose} className={css.dialog ?? ''}>
      <h2>{title}</h2>
      <TextField autoFocus value={macro.name} onChange={(name) => change({ name })} isInvalid={fault !== undefined} maxLength={limits.macroName}>
        <FieldLabel>{words.name}</FieldLabel>
        <Input className={fieldBox} dir="auto" autoComplete="off" />
        <FieldError>{fault}</FieldError>
      </TextField>
      <TextField value={macro.text} onChange={(text) => change({ text })} maxLength={limits.text}>
        <FieldLabel optional>{words.reply}</FieldLabel>
        <TextArea className={fieldArea} dir="auto" spellCheck rows={4} />
        {macro.text === '' ? <FieldHelp>{words.replyHelp}</FieldHelp> : <SegmentCounter body={macro.text} />}
      </TextField>
      <div className={css.pair}>
        <Chooser label={words.outcome} options={outcomes} chosen={macro.disposition ?? ''} onChoose={(id) => change({ disposition: id || undefined })} />
        <Chooser label={words.key} options={keys} chosen={String(macro.digit ?? '')} onChoose={(id) => change({ digit: Number(id) || undefined })} />
      </div>
      <Switch isSelected={macro.completes} onChange={(completes) => change({ completes })}>
        {words.completes}
      </Switch>
      {trouble !== undefined && (
        <p className={css.trouble} role="alert">
          {trouble}
        </p>
      )}
      <div className={css.answers}>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="primary" isDisabled={mayNot} onPress={() => onSave({ ...macro, name: macro.name.trim() })}>
          {words.save}
        </Button>
      </div>
    </Dialog>
  )
}

/** `Alt 3`, and who has it now. */
function keyName(list: readonly Macro[], { id }: Macro, digit: number): string {
  const keys = macroKeys(digit)
  const owner = list.find((each) => each.digit === digit && each.id !== id)
  return owner ? words.keyTaken({ keys, name: owner.name }) : keys
}
