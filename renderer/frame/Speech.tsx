/**
 * The one place in which screen readers hear of what happens elsewhere. It stands beside everything that can be hidden, and stays when a dialog
 * hides the rest of the window from them (React Aria leaves alone what is marked so).
 */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Saying, Urgency } from '../page/core/speech.ts'
import { usePage } from '../page/usePage.ts'
import { Sentence } from '../ui/text/Words.tsx'
import text from '../ui/text.module.css'

/** Long enough to be read; later nobody should come upon it. */
const standsMs = 7_000

export function Speech() {
  return (
    <div className={text.hidden} data-live-announcer="true">
      <Region urgency="assertive" />
      <Region urgency="polite" />
    </div>
  )
}

function Region({ urgency }: { urgency: Urgency }) {
  const said = useStore(usePage().speech)
  return (
    <div aria-live={urgency} aria-relevant="additions">
      {said
        .filter((one) => one.urgency === urgency)
        .map((one) => (
          <Said key={one.id} saying={one} />
        ))}
    </div>
  )
}

function Said({ saying: { id, text: words } }: { saying: Saying }) {
  const { speech } = usePage()
  useEffect(() => {
    const leave = setTimeout(() => speech.forget(id), standsMs)
    return () => clearTimeout(leave)
  }, [speech, id])
  return (
    <p>
      <Sentence text={words} />
    </p>
  )
}
