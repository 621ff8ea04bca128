/** One status: its mark, its name, whether it takes work, and the way to remove it. */
import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../../contract/limits.ts'
import { OFFLINE, type Activity } from '../../../contract/settings.ts'
import { useMirror } from '../../page/usePage.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { editKeys } from '../../ui/field/editKeys.ts'
import { fieldBox } from '../../ui/field/Field.tsx'
import { Switch } from '../../ui/field/Switch.tsx'
import { PresenceDot } from '../../ui/sign/PresenceDot.tsx'
import { presenceIn } from '../../words/presence.ts'
import css from './Activities.module.css'
import { flagged, isLastForWork, nameFault } from './activities.ts'
import type { ActivityChanges } from './useActivities.ts'

type Props = {
  readonly activity: Activity
  readonly list: readonly Activity[]
  readonly activities: ActivityChanges
  /** Hears which row asks for it. */
  readonly onRemove: (row: Element | null) => void
}

export function ActivityRow({ activity, list, activities, onRemove }: Props) {
  const { name, available } = activity
  const isCurrent = useMirror((state) => state.worker.activity === name)
  const isOffline = name === OFFLINE
  const isNeeded = isLastForWork(list, activity)
  return (
    <li className={css.row}>
      <PresenceDot presence={presenceIn(activity)} />
      <NameBox name={name} list={list} isFixed={isOffline} onRename={(to) => activities.rename(name, to)} />
      <Switch
        className={css.flag}
        aria-label={`${name} takes work`}
        isSelected={available}
        isDisabled={isOffline || isNeeded}
        onChange={(on) => void activities.save(flagged(list, name, on))}
      >
        Takes work
      </Switch>
      <IconButton
        label={isCurrent ? `Remove ${name}: it is your status now` : `Remove ${name}`}
        isDisabled={isOffline || isNeeded || isCurrent}
        onPress={({ target }) => onRemove(target.closest('li'))}
      >
        <Trash2 size={15} strokeWidth={1.9} aria-hidden />
      </IconButton>
    </li>
  )
}

type NameProps = { readonly name: string; readonly list: readonly Activity[]; readonly isFixed: boolean; readonly onRename: (to: string) => Promise<boolean> }

/** Saved when it is left or Enter is pressed; Escape takes back what was typed. */
function NameBox({ name, list, isFixed, onRename }: NameProps) {
  const [typed, setTyped] = useState<string>()
  const text = typed ?? name
  const wanted = text.trim()
  const fault = nameFault(list, wanted, name)
  const leave = () => {
    if (fault) return
    if (wanted === name) return setTyped(undefined)
    void onRename(wanted).then((ok) => ok && setTyped(undefined))
  }
  return (
    <TextField
      className={css.name}
      aria-label={`Name of ${name}`}
      value={text}
      onChange={setTyped}
      onBlur={leave}
      isInvalid={fault !== undefined}
      isReadOnly={isFixed}
    >
      <Input
        dir="auto"
        className={fieldBox}
        maxLength={limits.activityName}
        autoComplete="off"
        onKeyDown={editKeys({ save: leave, takeBack: typed === undefined ? undefined : () => setTyped(undefined) })}
      />
      <AriaFieldError className={css.fault}>{fault}</AriaFieldError>
    </TextField>
  )
}
