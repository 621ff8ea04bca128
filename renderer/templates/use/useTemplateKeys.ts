/** The keys of a text box with templates: in the list under a slash, and from blank to blank. What they don't use is the box's own. */
import type { KeyboardEvent } from 'react'
import { isComposing, isPressed } from '../../page/keys/press.ts'
import { useComboList } from '../../ui/field/useComboList.ts'
import type { TemplatesAtBox } from './useTemplates.ts'
import type { Row } from '../list/find.ts'
import { stepByKey } from '../box/blankKeys.ts'

const noRows: readonly Row[] = []

/** Returns the list under the slash, what the box has to tell and to say of it, and the box's `onKeyDown`, which tells whether it has used the key. */
export function useTemplateKeys(templates: TemplatesAtBox) {
  const { slash, insert, endSlash, switchLanguage } = templates
  const isListed = slash !== undefined && slash.rows.length > 0
  const list = useComboList<Row>({ items: slash?.rows ?? noRows, isOpen: isListed, onPick: ({ template }) => insert(template) })

  function ofList(event: KeyboardEvent): boolean {
    const active = slash?.rows[list.active]
    if (event.key === 'Escape') endSlash()
    else if (isPressed(event, 'templates.language')) switchLanguage()
    else if (event.key === 'Tab' && !event.shiftKey && active) insert(active.template)
    else {
      list.inputProps.onKeyDown(event)
      return event.defaultPrevented
    }
    event.preventDefault()
    return true
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => !isComposing(event) && ((isListed && ofList(event)) || stepByKey(event))
  const { 'aria-autocomplete': complete, 'aria-controls': controls, 'aria-activedescendant': active } = list.inputProps
  // The box stays a text box, which may have a list beside it.
  const spoken = isListed ? ({ 'aria-autocomplete': complete, 'aria-controls': controls, 'aria-activedescendant': active, 'aria-haspopup': 'listbox' } as const) : {}
  return { list, isListed, boxProps: { ...templates.handlers, ...spoken }, onKeyDown }
}
