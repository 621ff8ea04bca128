/** What was stopped, held or asked about before it went out, read off the journal. Pure. */
import { checks, type Check } from '../../../contract/answers/evening.ts'
import type { Entry } from '../../store/file/journal.ts'

type Told = Pick<Entry, 'seq' | 'kind' | 'subject' | 'payload'>

/** Each text counts once, however often it was held or asked about. */
const byText: Readonly<Record<string, Check>> = { 'gate.held': 'held', 'gate.overridden': 'night', 'guard.asked': 'slip', 'guard.overruled': 'sure' }

/** @param stopped why the gate stopped a text that had been taken; undefined where it failed for another reason */
export function checksIn(entries: readonly Told[], stopped: (messageId: string) => Check | undefined): Readonly<Record<Check, number>> {
  const found = new Map<string, Check>()
  const add = (check: Check | undefined, what: string | number) => check && found.set(`${check} ${what}`, check)
  for (const { seq, kind, subject, payload } of entries) {
    if (kind === 'gate.refused') add((JSON.parse(payload) as { readonly kind: Check }).kind, seq)
    else if (kind === 'message.failed') add(stopped(subject), subject)
    else add(byText[kind], subject)
  }
  const all = [...found.values()]
  return Object.fromEntries(checks.map((check) => [check, all.filter((each) => each === check).length])) as Record<Check, number>
}
