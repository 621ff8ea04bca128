/** The first start: practice, or connect a Twilio account. */
import { useState } from 'react'
import { Mark } from '../ui/sign/Logo.tsx'
import { Choice } from './Choice.tsx'
import { Connect } from './Connect.tsx'
import css from './Welcome.module.css'
import { welcomeWords } from './words.ts'

export function Welcome() {
  const [isConnecting, setConnecting] = useState(false)
  return (
    <>
      <header className={css.bar} aria-label={welcomeWords.taskBar}>
        <Mark className={css.mark} />
        <span className={css.wordmark}>{welcomeWords.product}</span>
      </header>
      <main className={css.sheet}>{isConnecting ? <Connect /> : <Choice onConnect={() => setConnecting(true)} />}</main>
    </>
  )
}
