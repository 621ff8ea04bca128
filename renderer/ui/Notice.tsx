/** A tinted box that says what happened in one form or panel, and what to do about it. */
import type { ReactNode } from 'react'
import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react'
import { classes } from './classes.ts'
import css from './Notice.module.css'

type Tone = 'info' | 'warn' | 'danger' | 'ok'

const signs: Record<Tone, LucideIcon> = { info: Info, warn: TriangleAlert, danger: CircleAlert, ok: CircleCheck }

export type NoticeProps = {
  readonly tone: Tone
  /** The notice stops the agent from going on, so screen readers hear it at once. */
  readonly blocking?: boolean
  readonly children: ReactNode
  /** Replaces the tone's icon. */
  readonly icon?: LucideIcon
  readonly className?: string
}

export function Notice({ tone, blocking, children, icon, className }: NoticeProps) {
  const Sign = icon ?? signs[tone]
  return (
    <div role={blocking ? 'alert' : 'status'} className={classes(css.notice, css[tone], className)}>
      <Sign size={16} strokeWidth={2} aria-hidden />
      <div className={css.body}>{children}</div>
    </div>
  )
}
