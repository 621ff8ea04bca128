/** How the window speaks and looks, and in which language words are checked. */
import { Monitor, Moon, Sun, type LucideIcon } from 'lucide-react'
import { spellings, themes, type Theme } from '../../../contract/settings.ts'
import { useMirror } from '../../page/usePage.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { LanguageField } from './LanguageField.tsx'
import { ownWords, spellingHelp, spellingWords, themeHelp, themeWords } from './words.ts'

const icons: Readonly<Record<Theme, LucideIcon>> = { system: Monitor, light: Sun, dark: Moon }

export function LookFields() {
  const { theme, spelling } = useMirror((state) => state.settings)
  return (
    <>
      <LanguageField />
      <ChoiceField
        label={ownWords.theme}
        value={theme}
        options={themes.map((value) => ({ value, words: themeWords[value], icon: icons[value] }))}
        help={themeHelp[theme]}
        change={(value) => ({ theme: value })}
      />
      <ChoiceField
        label={ownWords.spelling}
        value={spelling}
        options={spellings.map((value) => ({ value, words: spellingWords[value] }))}
        help={spellingHelp[spelling]}
        change={(value) => ({ spelling: value })}
      />
    </>
  )
}
