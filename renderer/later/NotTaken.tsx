/** Why a text was not put off: something is to be mended in it, or it may be for somebody else, which the agent is asked about. */
import type { Refusal, Slip } from '../../contract/outcome.ts'
import { SlipNotice } from '../guard/SlipNotice.tsx'
import { Notice } from '../ui/Notice.tsx'
import { refusalWords } from '../words/words.ts'
import css from './LaterDialog.module.css'

type Props = {
  readonly why: Refusal
  /** To whom the text would go. */
  readonly phone: string
  readonly onSend: (sure: Slip['kind']) => void
  readonly onBack: () => void
}

export function NotTaken({ why, phone, onSend, onBack }: Props) {
  return (
    <div className={css.refused}>
      {why.kind === 'slip' ? (
        <SlipNotice slip={why.slip} phone={phone} over="dialog" onSend={() => onSend(why.slip.kind)} onBack={onBack} />
      ) : (
        <Notice tone="danger" blocking>
          {refusalWords(why)}
        </Notice>
      )}
    </div>
  )
}
