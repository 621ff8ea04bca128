/** The way out of a team. It asks once more, since promised replies go to others. */
import { useState } from 'react'
import { usePage, useUnderway } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Spinner } from '../../ui/sign/Spinner.tsx'
import css from './Team.module.css'
import { teamSettingWords as words } from './words.ts'

export function Leave() {
  const { act } = usePage()
  const [isAsking, setAsking] = useState(false)
  const isLeaving = useUnderway('team.leave', {})
  if (!isAsking) {
    return (
      <div className={css.buttons}>
        <Button onPress={() => setAsking(true)}>{words.leave}</Button>
      </div>
    )
  }
  return (
    <Notice tone="warn" blocking>
      {words.leaveAsk}
      <div className={css.answers}>
        <Button size="sm" variant="primary" autoFocus isPending={isLeaving} onPress={() => void act('team.leave', {})}>
          {isLeaving && <Spinner />}
          {words.leave}
        </Button>
        <Button size="sm" variant="ghost" onPress={() => setAsking(false)}>
          {words.stay}
        </Button>
      </div>
    </Notice>
  )
}
