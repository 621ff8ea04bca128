/** How often a template was used at this desk, and when last. */
import type { Template } from '../../../contract/answers/templates.ts'
import { useNow } from '../../page/usePage.ts'
import { momentName } from '../../words/times.ts'
import css from './Templates.module.css'
import { templatesWords as words } from './words.ts'

const minute = 60_000

export function UsedLine({ template: { used, usedAt } }: { readonly template: Pick<Template, 'used' | 'usedAt'> }) {
  const now = useNow(minute)
  return <span className={css.used}>{usedAt === undefined ? words.unused : words.used({ count: used, when: momentName(usedAt, now) })}</span>
}
