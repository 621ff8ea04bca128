/** What is to be done now, beside the control that does it, which it never covers. It takes neither the focus nor a key. */
import { useEffect, useMemo, type RefObject } from 'react'
import { OverlayArrow, Popover } from 'react-aria-components/Popover'
import { numberText } from '../../common/number/write.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { pane } from '../ui/keys/panes.ts'
import { useCompact } from '../ui/useMedia.ts'
import css from './Guide.module.css'
import type { Partner } from '../page/guiding/partners.ts'
import { guideSteps, type GuideStep } from '../page/guiding/steps.ts'
import { targets } from './targets.ts'
import { useTarget } from './useTarget.ts'
import { guideWords, stepWords } from './words.ts'

type Props = { readonly step: GuideStep; readonly partner: Partner }

export function CoachMark({ step, partner }: Props) {
  const { guide, say } = usePage()
  const country = useMirror((state) => state.settings.country)
  const target = useTarget(targets[step])
  const isCompact = useCompact()
  const words = wordsOf(step, { name: partner.name, number: numberText(partner.phone, country) })
  useEffect(() => say(words), [say, words])
  const place = useMemo((): RefObject<HTMLElement | null> => ({ current: target ?? null }), [target])
  const card = (
    <section className={css.card} aria-label={guideWords.title} {...pane}>
      <p className={css.place}>{guideWords.place({ step: guideSteps.indexOf(step) + 1, count: guideSteps.length })}</p>
      <p className={css.words}>{words}</p>
      <Button size="sm" variant="ghost" className={css.skip} preventFocusOnPress onPress={guide.leave}>
        {guideWords.skip}
      </Button>
    </section>
  )
  if (!target) return <div className={css.docked}>{card}</div>
  return (
    <Popover
      // A control that stands elsewhere has a mark of its own.
      key={step}
      isOpen
      isNonModal
      triggerRef={place}
      placement={isCompact ? 'bottom' : sides[step]}
      offset={10}
      containerPadding={8}
      className={css.mark ?? ''}
    >
      <OverlayArrow className={css.arrow}>
        <svg width={14} height={7} viewBox="0 0 14 7" aria-hidden>
          <path d="M0 0 L7 7 L14 0" />
        </svg>
      </OverlayArrow>
      {card}
    </Popover>
  )
}

type Args = { readonly name: string; readonly number: string }

function wordsOf(step: GuideStep, args: Args): string {
  const words = stepWords[step]
  return typeof words === 'string' ? words : words(args)
}

/** On which side there is most room for a mark; it goes to the other where there is none. */
const sides = {
  status: 'bottom',
  compose: 'bottom',
  number: 'right',
  message: 'right',
  send: 'right',
  open: 'right',
  wait: 'top',
  reply: 'top',
  end: 'bottom',
  complete: 'left',
} as const satisfies Record<GuideStep, string>
