/** Saves one setting at a time and tells how it went. */
import { useState } from 'react'
import type { CommandInput } from '../../../contract/commands.ts'
import { usePage } from '../../page/usePage.ts'
import { refusalWords } from '../../words/words.ts'

type Saving = 'untouched' | 'saved' | { readonly trouble: string }

export function useSave() {
  const { command } = usePage()
  const [state, setState] = useState<Saving>('untouched')
  /** Resolves to whether the desk took it. */
  const save = async (change: CommandInput<'settings.change'>): Promise<boolean> => {
    const outcome = await command('settings.change', change)
    setState(outcome.ok ? 'saved' : { trouble: refusalWords(outcome.refusal) })
    return outcome.ok
  }
  return { save, isSaved: state === 'saved', trouble: typeof state === 'object' ? state.trouble : undefined }
}
