/** The agent's name on the first start: asked for, unless the environment gives it. */
import { useState } from 'react'
import { useMirror, usePage } from '../page/usePage.ts'
import { refusalWords } from '../words/words.ts'

export function useOwnName() {
  const { command } = usePage()
  const isManaged = useMirror((state) => state.settings.locks.agentName !== undefined)
  const [typed, setTyped] = useState('')
  const [trouble, setTrouble] = useState<string>()
  /** Resolves to whether the agent can go on; a name that is left out is none. */
  const save = async (): Promise<boolean> => {
    const agentName = typed.trim()
    if (agentName === '') return true
    const outcome = await command('settings.change', { agentName })
    setTrouble(outcome.ok ? undefined : refusalWords(outcome.refusal))
    return outcome.ok
  }
  return { isManaged, typed, change: setTyped, save, trouble }
}
