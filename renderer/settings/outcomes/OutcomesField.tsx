/** The list of outcomes: what they are called, their colors and order, and which are offered. Every change is saved at once. */
import { useState } from 'react'
import { Plus } from 'lucide-react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { editKeys } from '../../ui/field/editKeys.ts'
import { fieldBox, FieldError, FieldLabel } from '../../ui/field/Field.tsx'
import fields from '../fields/Fields.module.css'
import { OutcomeRow } from './OutcomeRow.tsx'
import { nameFault } from './outcomes.ts'
import css from './Outcomes.module.css'
import { useOutcomes } from './useOutcomes.ts'
import { outcomesWords } from './words.ts'

export function OutcomesField() {
  const list = useMirror((state) => state.settings.dispositions)
  const outcomes = useOutcomes()
  return (
    <div>
      <div className={fields.label}>{outcomesWords.list}</div>
      <ol className={css.list} aria-label={outcomesWords.list}>
        {list.map((outcome, place) => (
          <OutcomeRow key={outcome.id} outcome={outcome} place={place} list={list} outcomes={outcomes} />
        ))}
      </ol>
      {list.length < limits.dispositions && <NewOutcome onAdd={outcomes.add} />}
      <p className={fields.help}>{outcomes.trouble ?? outcomesWords.help}</p>
    </div>
  )
}

function NewOutcome({ onAdd }: { readonly onAdd: (name: string) => Promise<boolean> }) {
  const list = useMirror((state) => state.settings.dispositions)
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const fault = name === '' ? undefined : nameFault(list, name)
  const add = () => {
    if (name !== '' && !fault) void onAdd(name).then((ok) => ok && setTyped(''))
  }
  return (
    <TextField className={css.new} value={typed} onChange={setTyped} isInvalid={fault !== undefined}>
      <FieldLabel>{outcomesWords.new}</FieldLabel>
      <div className={css.row}>
        <Input dir="auto" className={fieldBox} maxLength={limits.dispositionName} autoComplete="off" onKeyDown={editKeys({ save: add, takeBack: typed === '' ? undefined : () => setTyped('') })} />
        <Button isDisabled={name === '' || fault !== undefined} onPress={add}>
          <Plus size={14} strokeWidth={2.1} aria-hidden />
          {outcomesWords.add}
        </Button>
      </div>
      <FieldError>{fault}</FieldError>
    </TextField>
  )
}
