/** The offers in the compact window, above the chat or the composer, where the panel is not seen. */
import { useSections } from '../rows/useSections.ts'
import { offerWords } from '../words.ts'
import css from './Incoming.module.css'
import { OfferRow } from './OfferRow.tsx'
import { useOfferPlace } from './useOfferPlace.ts'

/** Draws the one whose time ends first, and how many there are; the others come when it is answered. */
export function OfferStrip() {
  const isHere = useOfferPlace() === 'strip'
  const { incoming } = useSections()
  const [first] = incoming
  if (!isHere || !first) return null
  return (
    <section className={css.strip} aria-label={offerWords.incoming} data-offer-strip>
      <OfferRow task={first} />
      {incoming.length > 1 && (
        <span className={css.more} title={offerWords.moreAfter({ count: incoming.length - 1 })}>
          {offerWords.more({ count: incoming.length - 1 })}
        </span>
      )}
    </section>
  )
}
