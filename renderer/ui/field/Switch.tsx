/** Something that is on or off, and takes effect at once. */
import type { ReactNode } from 'react'
import { SwitchButton, SwitchField, type SwitchFieldProps } from 'react-aria-components/Switch'
import css from './Switch.module.css'

export type SwitchProps = Omit<SwitchFieldProps, 'className' | 'style' | 'children'> & { readonly children: ReactNode; readonly className?: string }

export function Switch({ children, className, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className={className}>
      <SwitchButton className={css.switch ?? ''}>
        <span className={css.track} />
        {children}
      </SwitchButton>
    </SwitchField>
  )
}
