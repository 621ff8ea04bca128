/**
 * Reads what arrives to screen readers. The log itself is silent: it draws only what is in sight, so scrolling
 * would read old messages aloud as new ones.
 */
import { useEffect, useRef, useState } from 'react'
import type { Message } from '../../contract/model.ts'
import text from '../ui/text.module.css'

export function Arrivals({ messages }: { messages: readonly Message[] }) {
  const newest = messages.at(-1)
  const heard = useRef(newest?.seq ?? 0)
  const [words, setWords] = useState('')
  useEffect(() => {
    if (!newest || newest.seq <= heard.current) return
    heard.current = newest.seq
    if (newest.direction === 'inbound') setWords(`Voter: ${newest.body || 'a picture'}`)
  }, [newest])
  return (
    <div className={text.hidden} aria-live="polite">
      {words}
    </div>
  )
}
