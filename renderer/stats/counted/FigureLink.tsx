/** A figure that leads to what it counts; nothing leads to a zero. */
import type { ReactNode } from 'react'
import { figure } from '../../../common/wording/formats.ts'
import type { ChatCount, Span, TextCount } from '../../../contract/answers/stats.ts'
import { LinkButton } from '../../ui/button/Button.tsx'
import css from './FigureLink.module.css'
import { statsWords } from '../words/words.ts'

/** What a figure counts. `within`: only what is in that part of the days, which is called `when`. `disposition`: only the chats that ended so, null for those without an outcome. */
export type Counted =
  | { readonly kind: 'texts'; readonly of: TextCount; readonly within?: Span; readonly when?: string }
  | { readonly kind: 'chats'; readonly of: ChatCount; readonly disposition?: string | null; readonly within?: Span; readonly when?: string }

type Props = {
  readonly count: number
  readonly counted: Counted
  /** What it counts, in words. */
  readonly what: string
  readonly show: (counted: Counted) => void
  /** What is seen, where that is not the count. */
  readonly children?: ReactNode
}

export function FigureLink({ count, counted, what, show, children = figure(count) }: Props) {
  if (count === 0) return children
  return (
    <LinkButton className={css.figure} aria-label={statsWords.show({ what, count: typeof children === 'string' ? children : figure(count) })} onPress={() => show(counted)}>
      {children}
    </LinkButton>
  )
}
