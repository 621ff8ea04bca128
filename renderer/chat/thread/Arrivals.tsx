/**
 * Reads what arrives to screen readers. The log itself is silent: it draws only what is in sight, so scrolling
 * would read old messages aloud as new ones.
 */
import { useState } from 'react'
import type { Message } from '../../../contract/model.ts'
import text from '../../ui/text.module.css'

export function Arrivals({ messages }: { messages: readonly Message[] }) {
  const newest = messages.at(-1)
  const [openedAt] = useState(newest?.seq ?? 0)
  const arrived = newest && newest.seq > openedAt && newest.direction === 'inbound' ? newest : undefined
  return (
    <div className={text.hidden} aria-live="polite">
      {arrived && <p key={arrived.id}>Voter: {arrived.body || 'a picture'}</p>}
    </div>
  )
}
