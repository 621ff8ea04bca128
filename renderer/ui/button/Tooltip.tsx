/** The small dark label that names an icon on hover and on keyboard focus. */
import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { keyCaps } from '../../page/keys/caps.ts'
import type { ShortcutName } from '../../page/keys/shortcuts.ts'
import { Kbd } from './Kbd.tsx'
import css from './Tooltip.module.css'

export function WithTooltip({ text, shortcut, children }: { text: string; shortcut?: ShortcutName; children: ReactNode }) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <Tooltip className={css.tooltip} offset={6} aria-hidden>
        {text}
        {shortcut && <Kbd>{keyCaps(shortcut)}</Kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
