/** Starts practice mode. When the desk has done it, the settings change and the window follows them. */
import { useState } from 'react'
import { attempt } from '../desk/attempt.ts'
import { refusalWords } from '../words/words.ts'

export function usePractice() {
  const [isStarting, setStarting] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const start = async () => {
    setStarting(true)
    setTrouble(undefined)
    const outcome = await attempt('account.practice', {})
    setStarting(false)
    if (!outcome.ok) setTrouble(refusalWords(outcome.refusal))
  }
  return { isStarting, trouble, start: () => void start() }
}
