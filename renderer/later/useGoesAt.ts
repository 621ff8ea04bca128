/** When a text that was put off really goes out. */
import { useMirror } from '../page/usePage.ts'
import { goesAt, useQuiet } from '../quiet/useQuiet.ts'

/** @returns the time it was put off to, or the end of the quiet hours in which that lies, where texts are held until then; epoch ms */
export function useGoesAt(phone: string, dueAt: number): number {
  const does = useMirror((state) => state.settings.rules.quietHours)
  const quiet = useQuiet(does === 'hold' ? phone : undefined, dueAt)
  return goesAt(quiet, does, dueAt)
}
