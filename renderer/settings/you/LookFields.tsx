/** How the window looks, and in which language words are checked. */
import { Monitor, Moon, Sun } from 'lucide-react'
import type { Spelling, Theme } from '../../../contract/settings.ts'
import { useMirror } from '../../page/usePage.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'

const themes = [
  { value: 'system', words: 'System', icon: Monitor },
  { value: 'light', words: 'Light', icon: Sun },
  { value: 'dark', words: 'Dark', icon: Moon },
] as const

const spellings = [
  { value: 'both', words: 'English and Spanish' },
  { value: 'en', words: 'English' },
  { value: 'es', words: 'Spanish' },
  { value: 'off', words: 'Off' },
] as const

const themeHelps: Readonly<Record<Theme, string>> = {
  system: 'Follows this computer, also when it changes in the evening.',
  light: 'Always light.',
  dark: 'Always dark.',
}

const spellingHelps: Readonly<Record<Spelling, string>> = {
  both: 'A word is underlined when neither language knows it. Right-click it for suggestions.',
  en: 'Words are checked in English. Right-click an underlined word for suggestions.',
  es: 'Words are checked in Spanish. Right-click an underlined word for suggestions.',
  off: 'Words aren’t checked.',
}

export function LookFields() {
  const { theme, spelling } = useMirror((state) => state.settings)
  return (
    <>
      <ChoiceField label="Theme" value={theme} options={themes} help={themeHelps[theme]} change={(value) => ({ theme: value })} />
      <ChoiceField label="Spelling" value={spelling} options={spellings} help={spellingHelps[spelling]} change={(value) => ({ spelling: value })} />
    </>
  )
}
