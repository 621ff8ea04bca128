/** Starts practice mode. When the desk has done it, the settings change and the window follows them. */
import { useState } from 'react'
import { usePage } from '../page/usePage.ts'
import { refusalWords } from '../words/words.ts'

export function usePractice() {
  const { command } = usePage()
  const [isStarting, setStarting] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const start = async () => {
    setStarting(true)
    setTrouble(undefined)
    const outcome = await command('account.practice', {})
    setStarting(false)
    if (!outcome.ok) setTrouble(refusalWords(outcome.refusal))
  }
  return { isStarting, trouble, start: () => void start() }
}
