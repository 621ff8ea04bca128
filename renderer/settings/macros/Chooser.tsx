/** One of a few things, behind a button that shows which. */
import { Check, ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { classes } from '../../ui/classes.ts'
import { fieldBox } from '../../ui/field/Field.tsx'
import { Menu, MenuItem, MenuTrigger } from '../../ui/overlay/Menu.tsx'
import text from '../../ui/text.module.css'
import fields from '../fields/Fields.module.css'
import css from './Macros.module.css'

/** `id` is empty for none. */
export type Option = { readonly id: string; readonly words: string }

type Props = { readonly label: string; readonly options: readonly Option[]; readonly chosen: string; readonly onChoose: (id: string) => void }

export function Chooser({ label, options, chosen, onChoose }: Props) {
  const words = options.find(({ id }) => id === chosen)?.words ?? ''
  return (
    <div className={css.chooser}>
      <div className={fields.label} aria-hidden>
        {label}
      </div>
      <MenuTrigger>
        <Button className={classes(fieldBox, css.choose)} aria-label={`${label}: ${words}`}>
          <span className={text.ellipsis}>{words}</span>
          <ChevronDown size={15} strokeWidth={1.9} aria-hidden />
        </Button>
        <Menu aria-label={label} placement="bottom start" className={css.options ?? ''}>
          {options.map((option) => (
            <MenuItem key={option.id} textValue={option.words} onAction={() => onChoose(option.id)}>
              {option.words}
              {option.id === chosen && <Check size={14} strokeWidth={2.1} aria-hidden />}
            </MenuItem>
          ))}
        </Menu>
      </MenuTrigger>
    </div>
  )
}
