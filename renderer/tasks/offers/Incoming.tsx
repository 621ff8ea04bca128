/** The section of offered chats; a new one is told to screen readers once, at once. */
import { Fragment, useEffect, useRef, useState } from 'react'
import type { Task, Worker } from '../../../contract/model.ts'
import type { Settings } from '../../../contract/settings.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { Region } from '../../ui/region/Region.tsx'
import text from '../../ui/text.module.css'
import { nameIn } from '../../words/phone.ts'
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
      <Announcement offers={offers} />
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

/** Says each offer once, when it is first seen. */
function Announcement({ offers }: { offers: readonly Task[] }) {
  const { mirror } = usePage()
  const said = useRef(new Set<string>())
  const [words, setWords] = useState('')
  useEffect(() => {
    const fresh = offers.find((task) => !said.current.has(task.id + task.offer?.offeredAt))
    if (!fresh?.offer) return
    said.current.add(fresh.id + fresh.offer.offeredAt)
    const seconds = Math.round((fresh.offer.expiresAt - fresh.offer.offeredAt) / 1000)
    const { contacts, settings } = mirror.getState()
    const name = nameIn(settings.country, contacts.get(fresh.phone), fresh.phone)
    setWords(`Incoming chat from ${name}, ${seconds} seconds to accept`)
  }, [mirror, offers])
  return (
    <div className={text.hidden} aria-live="assertive">
      {words}
    </div>
  )
}
