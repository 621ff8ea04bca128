/** What an administrator has set from outside: that it is so, and where. */
import { Lock as LockIcon } from 'lucide-react'
import type { SettingName } from '../../../contract/settings.ts'
import { useMirror } from '../../page/usePage.ts'
import { settingsWords } from '../words.ts'

/** Who has set it, in words; undefined when it may be changed here. */
export function useLock(setting: SettingName | undefined): string | undefined {
  const source = useMirror((state) => (setting === undefined ? undefined : state.settings.locks[setting]))
  return source === undefined ? undefined : settingsWords.locked({ source })
}

export function Lock({ by }: { readonly by: string }) {
  return (
    <>
      <LockIcon size={12} strokeWidth={2.1} aria-hidden /> {by}
    </>
  )
}
