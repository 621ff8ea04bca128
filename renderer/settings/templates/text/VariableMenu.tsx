/** Puts into a text what is filled in when it is used: something that Textdesk knows, or a blank for the agent. */
import type { RefObject } from 'react'
import { Braces } from 'lucide-react'
import { variables } from '../../../../common/template/variables.ts'
import { Button } from '../../../ui/button/Button.tsx'
import { putIn } from '../../../ui/field/putIn.ts'
import { Menu, MenuItem, MenuTrigger } from '../../../ui/overlay/Menu.tsx'
import { variableWords } from '../../../words/said/variables.ts'
import css from './Text.module.css'
import { textWords } from './words.ts'

export type VariableMenuProps = {
  readonly box: RefObject<HTMLTextAreaElement | null>
  /** What the box is called. */
  readonly label: string
}

export function VariableMenu({ box, label }: VariableMenuProps) {
  /** Where the caret was; what is put in is chosen, so that a blank is renamed by typing. */
  const insert = (text: string) => {
    // The menu gives the focus back to its button first.
    requestAnimationFrame(() => {
      const field = box.current
      if (!field) return
      const at = field.selectionEnd
      putIn(field, at, at, text)
      field.setSelectionRange(at, at + text.length)
    })
  }
  return (
    <MenuTrigger>
      <Button variant="ghost" size="sm" aria-label={textWords.insertIn({ field: label })}>
        <Braces size={13} strokeWidth={2} aria-hidden />
        {textWords.insert}
      </Button>
      <Menu aria-label={textWords.insertIn({ field: label })} placement="bottom start" className={css.menu ?? ''}>
        {variables.map((variable) => (
          <MenuItem key={variable} textValue={variableWords[variable]} onAction={() => insert(`{{${variable}}}`)}>
            <span className={css.variable}>{variableWords[variable]}</span>
            <code className={css.code}>{variable}</code>
          </MenuItem>
        ))}
        <MenuItem textValue={textWords.blank} onAction={() => insert(`[${textWords.blankText}]`)}>
          <span className={css.variable}>{textWords.blank}</span>
          <code className={css.code}>[…]</code>
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}
