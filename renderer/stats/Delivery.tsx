/** What became of the messages that were written; each count leads to them. */
import type { ReactNode } from 'react'
import { Check, CheckCheck, CircleAlert, CircleHelp, Clock, type LucideIcon } from 'lucide-react'
import { textFates, type Stats, type TextFate } from '../../contract/answers/stats.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import css from './Delivery.module.css'
import { FigureLink, type Counted } from './counted/FigureLink.tsx'
import { fateWords, statsWords, textListWords } from './words/words.ts'

const icons: Readonly<Record<TextFate, LucideIcon>> = { delivered: CheckCheck, underWay: Check, queued: Clock, unknown: CircleHelp, failed: CircleAlert }
const b = (inner: ReactNode) => <b key="count">{inner}</b>

export function Delivery({ stats, show }: { readonly stats: Stats; readonly show: (counted: Counted) => void }) {
  return (
    <section className={css.line} aria-label={statsWords.delivery}>
      <h2>{statsWords.delivery}</h2>
      {textFates.map((fate) => {
        const Icon = icons[fate]
        return (
          <span key={fate}>
            <Icon size={14} strokeWidth={1.9} aria-hidden />
            <FigureLink count={stats[fate]} counted={{ kind: 'texts', of: fate }} what={textListWords[fate]} show={show}>
              <span>{fateWords[fate]({ count: stats[fate], b })}</span>
            </FigureLink>
          </span>
        )
      })}
      {stats.failed > 0 && (
        <LinkButton className={css.show} onPress={() => show({ kind: 'texts', of: 'failed' })}>
          {statsWords.showFailed}
        </LinkButton>
      )}
    </section>
  )
}
