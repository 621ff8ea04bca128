/** The section of offered chats. It stands above what scrolls, and keeps the height of one, so that no chat moves when one rings; more of them ring at the foot of the panel. */
import { memo } from 'react'
import { activityNameIn, standardIn } from '../../../common/activity.ts'
import type { Task, Worker } from '../../../contract/model.ts'
import type { Settings } from '../../../contract/settings.ts'
import { useMirror, usePage, useUnderway } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Heading } from '../rows/Heading.tsx'
import panel from '../TaskPanel.module.css'
import { offerWords } from '../words.ts'
import css from './Incoming.module.css'
import { Offers } from './Offers.tsx'

type Props = {
  readonly offers: readonly Task[]
  /** What is offered is seen in another place. */
  readonly isElsewhere: boolean
  readonly queued: readonly Task[]
  /** How many chats the agent is in. */
  readonly active: number
}

export const Incoming = memo(function Incoming({ offers, isElsewhere, queued, active }: Props) {
  const worker = useMirror((state) => state.worker)
  const settings = useMirror((state) => state.settings)
  const isIdle = offers.length === 0 && !isElsewhere
  return (
    <div className={classes(css.incoming, isElsewhere && css.elsewhere)}>
      <Heading count={offers.length} end={queued.length > 0 && offerWords.inQueue({ count: queued.length })}>
        {offerWords.incoming}
      </Heading>
      <div className={css.place}>
        <Offers offers={offers.slice(0, 1)} />
        {isIdle && <p className={panel.empty}>{emptyWords(worker, queued.length, active, settings)}</p>}
        {isIdle && worker.available && queued[0] && <TakeNext taskId={queued[0].id} />}
      </div>
    </div>
  )
})

/** An agent with as many chats as are offered at once can still take one more. */
function TakeNext({ taskId }: { taskId: string }) {
  const { openChat } = usePage()
  const isTaking = useUnderway('task.accept', { taskId })
  return (
    <Button size="sm" block isPending={isTaking} className={panel.next} onPress={() => void openChat(taskId)}>
      {offerWords.takeNext}
    </Button>
  )
}

function emptyWords({ activity, available, away }: Worker, queued: number, active: number, { activities, rules: { ringSeconds, capacity } }: Settings): string {
  if (available && queued === 0) return offerWords.noOffers({ seconds: ringSeconds })
  const paused = { status: standardIn(activities, activity) ?? 'other', name: activityNameIn(activities, activity) }
  return [
    !available && (away ? offerWords.pausedAway : offerWords.paused(paused)),
    queued > 0 && offerWords.queue({ count: queued }),
    available && active >= capacity && offerWords.noneRings({ active, limit: capacity }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
}
