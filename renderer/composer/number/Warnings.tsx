/** What to look at before texting a number; the agent knows better, so none of it is in the way. */
import type { WholeNumber } from '../../../common/number/reading.ts'
import { warningSentence } from '../../../common/number/sentences.ts'
import type { Warning } from '../../../common/number/warn.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { Verdict } from '../verdict/verdict.ts'
import css from './NumberField.module.css'

type Props = { readonly number: WholeNumber; readonly warnings: readonly Warning[]; readonly verdict: Verdict }

export function Warnings({ number, warnings, verdict }: Props) {
  const isOpen = verdict.kind === 'ready' || verdict.kind === 'unfinished'
  if (!isOpen || warnings.length === 0) return null
  return (
    <Notice tone="warn">
      {warnings.map((warning) => (
        <p key={warning} className={css.warning}>
          {warningSentence(warning, number)}
        </p>
      ))}
    </Notice>
  )
}
