/** Something that is on or off, and takes effect at once. */
import type { ReactNode } from 'react'
import { SwitchButton, SwitchField, type SwitchFieldProps } from 'react-aria-components/Switch'
import css from './Switch.module.css'
import { useChosen } from './useChosen.ts'

export type SwitchProps = Omit<SwitchFieldProps, 'className' | 'style' | 'children' | 'isSelected' | 'onChange'> & {
  readonly children: ReactNode
  readonly className?: string
  readonly isSelected: boolean
  /** May resolve when it is kept. */
  readonly onChange: (on: boolean) => unknown
}

export function Switch({ children, className, isSelected, onChange, ...rest }: SwitchProps) {
  const [shown, choose] = useChosen(isSelected, onChange)
  return (
    <SwitchField {...rest} className={className} isSelected={shown} onChange={choose}>
      <SwitchButton className={css.switch ?? ''}>
        <span className={css.track} />
        {children}
      </SwitchButton>
    </SwitchField>
  )
}
