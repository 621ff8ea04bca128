/** Offers at the bottom of the panel, while the composer lies over its top. Nothing above them moves. */
import type { Task } from '../../../contract/model.ts'
import { Heading } from '../Heading.tsx'
import css from './Incoming.module.css'
import { Offers } from './Offers.tsx'

export function OfferFoot({ offers }: { offers: readonly Task[] }) {
  if (offers.length === 0) return null
  return (
    <div className={css.foot}>
      <Heading count={offers.length}>Incoming</Heading>
      <Offers offers={offers} />
    </div>
  )
}
