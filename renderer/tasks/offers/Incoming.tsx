/** The section of offered chats. */
import { Fragment } from 'react'
import type { Task, Worker } from '../../../contract/model.ts'
import type { Settings } from '../../../contract/settings.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { Region } from '../../ui/region/Region.tsx'
import { statusWords } from '../../words/presence.ts'
import { FailedRow } from '../FailedRow.tsx'
import { Heading } from '../Heading.tsx'
import css from '../TaskPanel.module.css'
import { OfferCard } from './OfferCard.tsx'

type Props = { readonly offers: readonly Task[]; readonly queued: readonly Task[] }

export function Incoming({ offers, queued }: Props) {
  const worker = useMirror((state) => state.worker)
  const rules = useMirror((state) => state.settings.rules)
  return (
    <Fragment>
      <Heading count={offers.length} end={queued.length > 0 && `${queued.length} in the queue`}>
        Incoming
      </Heading>
      {offers.map((task) => (
        <Region key={task.id} of={task} renderFailed={(again) => <FailedRow as="div" onAgain={again} />}>
          <OfferCard task={task} />
        </Region>
      ))}
      {offers.length === 0 && <p className={css.empty}>{emptyWords(worker, queued.length, rules)}</p>}
      {worker.available && offers.length === 0 && queued[0] && <TakeNext taskId={queued[0].id} />}
    </Fragment>
  )
}

/** An agent with as many chats as are offered at once can still take one more. */
function TakeNext({ taskId }: { taskId: string }) {
  const { openChat } = usePage()
  return (
    <Button size="sm" block className={css.next} onPress={() => void openChat(taskId)}>
      Take the next one
    </Button>
  )
}

function emptyWords({ activity, available, away }: Worker, queued: number, { ringSeconds }: Settings['rules']): string {
  const voters = `${queued} ${queued === 1 ? 'voter waits' : 'voters wait'} in the queue.`
  if (available) return queued > 0 ? voters : `New chats show up here. You get ${ringSeconds} seconds to accept.`
  const status = statusWords(activity)
  const paused = away ? 'Paused while you’re away.' : `Paused while ${status.charAt(0).toLowerCase()}${status.slice(1)}.`
  return queued > 0 ? `${paused} ${voters}` : paused
}
