/** How the chat ended, as a choice among those that the settings offer. The digits choose the first nine. */
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { digitOf } from '../page/keys/press.ts'
import { useMirror } from '../page/usePage.ts'
import { Kbd } from '../ui/button/Kbd.tsx'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { ColorDot } from '../ui/sign/ColorDot.tsx'
import { dispositionName, offeredDispositions } from '../words/dispositions.ts'
import css from './Outcomes.module.css'
import { wrapUpWords } from './words.ts'

/** As many as there are digits. */
const mostKeys = 9

/** The words for what COMPLETE does about the number, for outcomes that are more than a record. */
const consequences: ReadonlyMap<string | undefined, 'marksNumber' | 'stopsMessages'> = new Map([
  ['wrong-number', 'marksNumber'],
  ['no-texts', 'stopsMessages'],
] as const)

type Props = { readonly chosen: string | undefined; readonly onChoose: (id: string) => void }

export function Outcomes({ chosen, onChoose }: Props) {
  const all = useMirror((state) => state.settings.dispositions)
  // One that was hidden after it was chosen is still what is chosen.
  const offered = all.filter((each) => !each.hidden || each.id === chosen)
  const consequence = consequences.get(chosen)
  useShortcut('wrapUp.outcome', (event) => {
    const outcome = offeredDispositions(all)[digitOf(event) - 1]
    if (outcome) onChoose(outcome.id)
  })
  const keyOf = (id: string): string | undefined => {
    const place = offeredDispositions(all).findIndex((each) => each.id === id)
    return place >= 0 && place < mostKeys ? String(place + 1) : undefined
  }
  return (
    <>
      <RadioGroup value={chosen ?? null} onChange={onChoose}>
        <Label className={css.legend}>{wrapUpWords.question}</Label>
        <div className={css.options}>
          {offered.map((outcome) => (
            <RadioField key={outcome.id} value={outcome.id}>
              <RadioButton className={css.option ?? ''}>
                <span className={css.name} dir="auto">
                  {dispositionName(outcome)}
                </span>
                <ColorDot color={outcome.color} />
                {keyOf(outcome.id) !== undefined && <Kbd>{keyOf(outcome.id)}</Kbd>}
              </RadioButton>
            </RadioField>
          ))}
        </div>
      </RadioGroup>
      <p className={css.consequence} role="status">
        {consequence && wrapUpWords[consequence]}
      </p>
    </>
  )
}
