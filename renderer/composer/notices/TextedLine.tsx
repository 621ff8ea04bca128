/** A colleague has texted the number lately: nothing stands in the way, but the agent may want to know. */
import type { Elsewhere } from '../../../contract/team.ts'
import { useNow } from '../../page/usePage.ts'
import { Sentence } from '../../ui/text/Words.tsx'
import { colleagueName } from '../../words/colleagues.ts'
import { spoken } from '../../words/durations.ts'
import { composerWords } from '../words.ts'
import css from './Notices.module.css'

export function TextedLine({ name, at }: NonNullable<Elsewhere['texted']>) {
  const now = useNow(10_000)
  return (
    <p role="status" className={css.quiet}>
      <Sentence text={composerWords.texted({ colleague: colleagueName(name), time: spoken(Math.max(0, now - at)) })} />
    </p>
  )
}
