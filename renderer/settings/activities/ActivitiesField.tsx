/** The list of statuses: what they are called, and which take work. Every change is saved at once. */
import { useState } from 'react'
import { Plus } from 'lucide-react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { activityName } from '../../../common/activity.ts'
import { limits } from '../../../contract/limits.ts'
import { useMirror } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { editKeys } from '../../ui/field/editKeys.ts'
import { fieldBox, FieldError, FieldLabel } from '../../ui/field/Field.tsx'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import { Lock, useLock } from '../fields/Lock.tsx'
import css from './Activities.module.css'
import { added, nameFault } from './activities.ts'
import { ActivityRow } from './ActivityRow.tsx'
import { useActivities } from './useActivities.ts'
import { statusesWords } from './words.ts'

export function ActivitiesField() {
  const list = useMirror((state) => state.settings.activities)
  const activities = useActivities()
  const lock = useLock('activities')
  /** The focus would go with the row, so the one below takes it; Offline is always below. */
  const remove = async (id: string, row: Element | null) => {
    const below = row?.nextElementSibling
    if (!(await activities.remove(id))) return
    const next = below?.querySelector<HTMLElement>('button:not(:disabled)') ?? below?.querySelector<HTMLElement>('input')
    next?.focus()
  }
  return (
    <Findable texts={[statusesWords.list, statusesWords.help, statusesWords.new, ...list.map(activityName)]}>
      <ul className={css.list} aria-label={statusesWords.list}>
        {list.map((activity) => (
          <ActivityRow key={activity.id} activity={activity} list={list} isLocked={lock !== undefined} activities={activities} onRemove={(row) => void remove(activity.id, row)} />
        ))}
      </ul>
      {list.length < limits.activities && lock === undefined && <NewActivity onAdd={(name) => activities.save(added(list, name))} />}
      <p className={fields.help}>{lock === undefined ? (activities.trouble ?? statusesWords.help) : <Lock by={lock} />}</p>
    </Findable>
  )
}

function NewActivity({ onAdd }: { readonly onAdd: (name: string) => Promise<boolean> }) {
  const list = useMirror((state) => state.settings.activities)
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const fault = name === '' ? undefined : nameFault(list, name)
  const add = () => {
    if (name !== '' && !fault) void onAdd(name).then((ok) => ok && setTyped(''))
  }
  return (
    <TextField className={css.new} value={typed} onChange={setTyped} isInvalid={fault !== undefined}>
      <FieldLabel>{statusesWords.new}</FieldLabel>
      <div className={css.row}>
        <Input dir="auto" className={fieldBox} maxLength={limits.activityName} autoComplete="off" onKeyDown={editKeys({ save: add, takeBack: typed === '' ? undefined : () => setTyped('') })} />
        <Button isDisabled={name === '' || fault !== undefined} onPress={add}>
          <Plus size={14} strokeWidth={2.1} aria-hidden />
          {statusesWords.add}
        </Button>
      </div>
      <FieldError>{fault}</FieldError>
    </TextField>
  )
}
