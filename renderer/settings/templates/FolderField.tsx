/** The folder of a template: one that is there already, or a new one by its name. */
import { useId } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { limits } from '../../../contract/limits.ts'
import { fieldBox, FieldLabel } from '../../ui/field/Field.tsx'
import { templatesWords as words } from './words.ts'

type Props = { readonly value: string; readonly folders: readonly string[]; readonly onChange: (folder: string) => void }

export function FolderField({ value, folders, onChange }: Props) {
  const listId = useId()
  return (
    <TextField value={value} onChange={onChange} maxLength={limits.template.folder}>
      <FieldLabel optional>{words.folder}</FieldLabel>
      <Input className={fieldBox} dir="auto" autoComplete="off" list={listId} />
      <datalist id={listId}>
        {folders.map((folder) => (
          <option key={folder}>{folder}</option>
        ))}
      </datalist>
    </TextField>
  )
}
