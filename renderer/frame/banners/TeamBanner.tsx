/** Says at the top of the sheet what keeps this desk from working with its team: it is in none although its number is a team's, or the team cannot be reached. */
import { UsersRound } from 'lucide-react'
import { useMirror, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { frameWords } from '../words.ts'
import css from './Banner.module.css'

export function TeamBanner() {
  const { view } = usePage()
  const { state, trouble, waiting } = useMirror(({ team }) => team)
  const isForeign = state === 'foreign'
  if (!isForeign && (state !== 'on' || trouble === undefined)) return null
  return (
    <div className={css.banner} role="status" aria-live="off">
      <UsersRound size={15} strokeWidth={2.1} aria-hidden />
      <span className={css.words}>
        {isForeign && <strong>{frameWords.teamForeign}</strong>} {isForeign ? frameWords.teamForeignMeans : trouble} {waiting > 0 && frameWords.teamWaits({ count: waiting })}
      </span>
      <Button size="sm" onPress={() => view.openPage('settings')}>
        {frameWords.teamSettings}
      </Button>
    </div>
  )
}
