/** The keys and roles of a text field with a list of options under it, after the combobox pattern of the ARIA Authoring Practices. */
import { useId, useState, type KeyboardEvent, type MouseEvent, type PointerEvent, type SyntheticEvent } from 'react'
import { isComposing } from '../../page/keys/press.ts'

/** No option is active. */
const none = -1

export type ComboList<T> = {
  /** Keep the array the same while its content is: a new one starts again at its first option. */
  readonly items: readonly T[]
  readonly isOpen: boolean
  /** Enter picks the first option, which is shown as chosen, unless the agent chooses another. Without it nothing is picked that they did not choose. */
  readonly isPreselected?: boolean
  readonly onPick: (item: T) => void
  /** What Enter does in the place of `onPick`, also where no option is active: for a list that may be behind what was typed. */
  readonly onEnter?: ((item: T | undefined) => void) | undefined
}

/**
 * Returns the attributes of the field, of the list and of each option, which have no handlers of their own: an option that is as it was need not be drawn
 * anew. The focus stays in the field; the arrow keys move
 * over the options and Enter picks. React Aria's ComboBox is not used since it hides the rest of the window from screen
 * readers while its list is open, and these lists come and go beside fields that must stay in reach.
 */
export function useComboList<T>({ items, isOpen, isPreselected = true, onPick, onEnter }: ComboList<T>) {
  const id = useId()
  const first = isPreselected ? 0 : none
  const [chosen, setChosen] = useState({ items, index: first })
  const active = chosen.items === items ? Math.max(chosen.index, first) : first
  const open = isOpen && items.length > 0
  const optionId = (index: number) => `${id}-${index}`

  const move = (index: number) => {
    setChosen({ items, index })
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' })
  }

  /** Where in the list the option is that something happened in; -1 when it happened beside them. */
  const indexAt = ({ target }: SyntheticEvent): number => {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    return option ? items.findIndex((_, index) => optionId(index) === option.id) : none
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (onEnter && event.key === 'Enter') {
      event.preventDefault()
      return onEnter(open ? items[active] : undefined)
    }
    if (!open) return
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    const picked = event.key === 'Enter' ? items[active] : undefined
    if (step === undefined && picked === undefined) return
    event.preventDefault()
    if (step !== undefined) move(active === none && step < 0 ? items.length - 1 : (active + step + items.length) % items.length)
    if (picked !== undefined) onPick(picked)
  }

  return {
    active,
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': open,
      'aria-controls': open ? id : undefined,
      'aria-activedescendant': open && active !== none ? optionId(active) : undefined,
      autoComplete: 'off',
      spellCheck: false,
      onKeyDown,
    } as const,
    listProps: {
      id,
      role: 'listbox',
      // A pointer that lies there by chance must not choose what Enter picks.
      onPointerMove: (event: PointerEvent) => {
        const index = indexAt(event)
        if (isPreselected && index !== none && index !== active) setChosen({ items, index })
      },
      // Keeps the focus in the field.
      onPointerDown: (event: PointerEvent) => {
        if (indexAt(event) !== none) event.preventDefault()
      },
      onClick: (event: MouseEvent) => {
        const item = items[indexAt(event)]
        if (item !== undefined) onPick(item)
      },
    } as const,
    optionProps: (index: number) => ({ id: optionId(index), role: 'option', 'aria-selected': index === active }) as const,
  }
}
