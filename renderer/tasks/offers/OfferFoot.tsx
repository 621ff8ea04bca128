/** Offers at the bottom of the panel: all of them while the composer lies over its top, else those after the first. Nothing above them moves. */
import { memo } from 'react'
import type { Task } from '../../../contract/model.ts'
import { Heading } from '../rows/Heading.tsx'
import { offerWords } from '../words.ts'
import css from './Incoming.module.css'
import { Offers } from './Offers.tsx'

export const OfferFoot = memo(function OfferFoot({ offers, isRest }: { readonly offers: readonly Task[]; readonly isRest: boolean }) {
  if (offers.length === 0) return null
  return (
    <div className={css.foot}>
      <Heading count={offers.length}>{isRest ? offerWords.moreIncoming : offerWords.incoming}</Heading>
      <Offers offers={offers} isRest={isRest} />
    </div>
  )
})
