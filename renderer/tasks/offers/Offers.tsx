/** Offered chats: the oldest in full, since its time ends first, the others in a line each. */
import type { Task } from '../../../contract/model.ts'
import { Region } from '../../ui/region/Region.tsx'
import { FailedRow } from '../rows/FailedRow.tsx'
import { OfferCard } from './OfferCard.tsx'
import { OfferRow } from './OfferRow.tsx'

/** @param props.isRest the oldest is drawn elsewhere: all of these stand in a line each */
export function Offers({ offers, isRest = false }: { readonly offers: readonly Task[]; readonly isRest?: boolean }) {
  return offers.map((task, index) => (
    <Region key={task.id} of={task} renderFailed={(again) => <FailedRow as="div" onAgain={again} />}>
      {index === 0 && !isRest ? <OfferCard task={task} /> : <OfferRow task={task} />}
    </Region>
  ))
}
