/** The language of the window. Each is called as it calls itself, so that everybody finds theirs. */
import { ownName } from '../../../common/wording/locale.ts'
import { systemLanguage } from '../../../contract/settings.ts'
import { useMirror } from '../../page/usePage.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { ownWords } from './words.ts'

export function LanguageField() {
  const { language, languages, spoken } = useMirror((state) => state.settings)
  const isUnread = language !== systemLanguage && spoken.language !== language
  return (
    <ChoiceField
      label={ownWords.language}
      value={language}
      options={[{ value: systemLanguage, words: ownWords.systemLanguage }, ...languages.map((value) => ({ value, words: ownName(value) }))]}
      help={isUnread ? ownWords.languageUnread({ file: `${language}.json` }) : ownWords.languageHelp}
      change={(value) => ({ language: value })}
    />
  )
}
