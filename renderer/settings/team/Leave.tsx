/** The way out of a team. What it means stands beside it; whoever leaves by mistake joins again. */
import { usePage, useUnderway } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import css from './Team.module.css'
import { teamSettingWords as words } from './words.ts'

export function Leave() {
  const { act } = usePage()
  const isLeaving = useUnderway('team.leave', {})
  return (
    <div className={css.leaving}>
      <p className={css.quiet}>{words.leaveMeans}</p>
      <Button isPending={isLeaving} onPress={() => void act('team.leave', {})}>
        {words.leave}
      </Button>
    </div>
  )
}
