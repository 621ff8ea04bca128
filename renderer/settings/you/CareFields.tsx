/** What is covered until the agent wishes to see it, and what is offered after a run of it. */
import { useMirror } from '../../page/usePage.ts'
import { SwitchField } from '../fields/SwitchField.tsx'
import { ownWords } from './words.ts'

export function CareFields() {
  const care = useMirror((state) => state.settings.care)
  return (
    <>
      <SwitchField label={ownWords.coversHostile} help={ownWords.coversHostileHelp} value={care.coversHostile} change={(coversHostile) => ({ care: { coversHostile } })} />
      <SwitchField label={ownWords.coversUnasked} help={ownWords.coversUnaskedHelp} value={care.coversUnasked} change={(coversUnasked) => ({ care: { coversUnasked } })} />
      <SwitchField label={ownWords.offersBreak} help={ownWords.offersBreakHelp} value={care.offersBreak} change={(offersBreak) => ({ care: { offersBreak } })} />
    </>
  )
}
