/** The sheet while no chat is chosen: what the agent can expect, and what to do now. */
import { GraduationCap, MessageCircle } from 'lucide-react'
import { useStore } from 'zustand'
import { activityName } from '../../../common/activity.ts'
import { ofTasks } from '../../../common/mirror/figures.ts'
import { nextChat } from '../../../common/task/next-chat.ts'
import { isInHand } from '../../../common/task/task.ts'
import type { Task, Worker } from '../../../contract/model.ts'
import { offlineActivity, type Activity } from '../../../contract/settings.ts'
import { guideWords } from '../../guide/words.ts'
import { useMirror, usePage, useView } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { statusWords, workActivity } from '../../words/presence.ts'
import { emptyWords as words } from '../words.ts'
import { Art } from './Art.tsx'
import css from './EmptyChat.module.css'
import { Tips } from './Tips.tsx'

const isWaiting = ({ state, waitingSince }: Task): boolean => state === 'assigned' && waitingSince !== undefined
const countOf = (is: (task: Task) => boolean) => ofTasks((tasks) => [...tasks.values()].filter(is).length)
const openIn = countOf(isInHand)
const waitingIn = countOf(isWaiting)
const nextIn = ofTasks((tasks) => nextChat([...tasks.values()].filter(isWaiting), []))

export function EmptyChat() {
  const { act } = usePage()
  const worker = useMirror((state) => state.worker)
  const list = useMirror((state) => state.settings.activities)
  const work = workActivity(list)
  const line = useMirror((state) => state.line)
  const open = useMirror(openIn)
  const waiting = useMirror(waitingIn)
  const isPractice = line.mode === 'practice'
  return (
    <div className={css.empty}>
      <Art />
      <h1>{waiting > 0 ? words.waiting({ count: waiting }) : headline(worker, list)}</h1>
      <p>{waiting > 0 ? words.waitingNext : whatComes(worker, activityName(work), open, isPractice)}</p>
      <div className={css.actions}>
        <Steps worker={worker} work={work} />
        {isPractice && <BeginGuide />}
        {isPractice && (
          <Button size="lg" isDisabled={line.state !== 'connected'} onPress={() => void act('practice.voter', {})}>
            {words.bringVoter}
          </Button>
        )}
      </div>
      {isPractice && open === 0 && <Tips />}
    </div>
  )
}

/** What is to be done now stands first, and beside it the way to text somebody, by a name of its own: “New message” is the task bar’s button alone, for whoever finds it by that. */
function Steps({ worker, work }: { worker: Worker; work: Activity }) {
  const { act, view } = usePage()
  const next = useMirror(nextIn)
  // The composer has the same button; there it is nearer.
  const isWriting = useView((state) => state.composer)
  const isOff = !worker.available && worker.away === undefined && !isWriting
  return (
    <>
      {next !== undefined && (
        <Button variant="primary" size="lg" onPress={() => view.openTask(next)}>
          {words.next}
        </Button>
      )}
      {next === undefined && isOff && (
        <Button variant="primary" size="lg" onPress={() => void act('activity.set', { activity: work.id })}>
          {words.setTo({ work: activityName(work) })}
        </Button>
      )}
      <Button variant={next === undefined && !isOff ? 'primary' : 'neutral'} size="lg" onPress={view.openComposer}>
        <MessageCircle size={16} strokeWidth={2.1} aria-hidden />
        {words.text}
      </Button>
    </>
  )
}

/** Through the manual step by step, as often as somebody likes. */
function BeginGuide() {
  const { guide, toasts } = usePage()
  const isOff = useStore(guide, ({ state }) => state === 'off')
  if (!isOff) return null
  return (
    <Button size="lg" onPress={() => guide.begin() || toasts.show(guideWords.nobody)}>
      <GraduationCap size={16} strokeWidth={2.1} aria-hidden />
      {guideWords.begin}
    </Button>
  )
}

function headline({ activity, away }: Worker, list: readonly Activity[]): string {
  if (away) return words.away
  if (activity === 'available') return words.available
  return activity === offlineActivity ? words.offline : statusWords(list, activity)
}

function whatComes({ available, away }: Worker, work: string, open: number, isPractice: boolean): string {
  if (away) return words.awayNext
  if (!available) return words.notAvailableNext({ work })
  if (open > 0) return words.nobodyWaits
  return isPractice ? words.practice : words.newChats
}
