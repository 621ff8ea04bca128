/** The agent's status, how long it has lasted, and the menu that changes it. */
import { Check, ChevronDown } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { activityName, activityNameIn } from '../../common/activity.ts'
import type { Worker } from '../../contract/model.ts'
import type { Activity } from '../../contract/settings.ts'
import { ariaKeys } from '../page/keys/caps.ts'
import { useMirror, useNow, usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Menu, MenuItem, MenuTrigger } from '../ui/overlay/Menu.tsx'
import { Avatar } from '../ui/sign/Avatar.tsx'
import { PresenceDot } from '../ui/sign/PresenceDot.tsx'
import text from '../ui/text.module.css'
import { Timer } from '../ui/Timer.tsx'
import { hoursMinutes, spoken, stopwatch } from '../words/durations.ts'
import { pauseIn, presenceIn, presenceOf } from '../words/presence.ts'
import { statusName } from '../words/spoken.ts'
import { clockTime } from '../words/times.ts'
import { StatusFoot } from './StatusFoot.tsx'
import css from './StatusMenu.module.css'
import { awayWords, taskbarWords } from './words.ts'

export function StatusMenu() {
  const { act, view } = usePage()
  const worker = useMirror((state) => state.worker)
  const activities = useMirror((state) => state.settings.activities)
  const isInTeam = useMirror(({ team }) => team.state === 'on')
  const isPractice = useMirror(({ line }) => line.mode === 'practice')
  const [open, setOpen] = useState(false)
  const description = useId()
  const consequences = useId()
  const pause = pauseIn(activities)
  const closingFirst = (lead: () => void) => () => {
    setOpen(false)
    lead()
  }
  useShortcut('status.menu', () => setOpen(true))
  useShortcut('status.break', () => pause && void act('activity.set', { activity: pause.id, by: 'window' }), pause !== undefined)
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <AriaButton className={css.button ?? ''} aria-label={statusName(worker, activities)} aria-describedby={description} aria-keyshortcuts={ariaKeys('status.menu')} data-guide="status">
        <PresenceDot presence={presenceOf(worker)} />
        {worker.away ? <Away away={worker.away} /> : <Current worker={worker} name={activityNameIn(activities, worker.activity)} />}
        <ChevronDown size={13} strokeWidth={2.1} aria-hidden />
        <Lasted id={description} since={worker.since} />
      </AriaButton>
      <Menu
        aria-label={taskbarWords.status}
        aria-describedby={consequences}
        className={css.menu}
        offset={8}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[worker.activity]}
        onAction={(key) => void act('activity.set', { activity: String(key), by: 'window' })}
        header={<Head worker={worker} status={activityNameIn(activities, worker.activity)} />}
        footer={
          <>
            <StatusFoot id={consequences} />
            {isInTeam && <End words={taskbarWords.endShift} opensDialog onPress={closingFirst(view.openShiftEnd)} />}
            {isPractice && <End words={taskbarWords.endEvening} onPress={closingFirst(() => view.openPage('evening'))} />}
          </>
        }
      >
        {activities.map((activity) => (
          <ActivityItem key={activity.id} activity={activity} worker={worker} />
        ))}
      </Menu>
    </MenuTrigger>
  )
}

/** What else is ended from here than a status. */
function End({ words, opensDialog = false, onPress }: { readonly words: string; readonly opensDialog?: boolean; readonly onPress: () => void }) {
  return (
    <div className={css.end}>
      <Button size="sm" block aria-haspopup={opensDialog ? 'dialog' : undefined} onPress={onPress}>
        {words}
      </Button>
    </div>
  )
}

function Current({ worker, name }: { worker: Worker; name: string }) {
  return (
    <>
      <span className={text.ellipsis}>{name}</span> <Timer since={worker.since} label={taskbarWords.timeInStatus} className={css.time} />
    </>
  )
}

const why = (inner: ReactNode) => <span key="why" className={css.why}>{inner}</span>

/** In a narrow window only the first word has room; the banner says the rest. */
function Away({ away }: { away: NonNullable<Worker['away']> }) {
  return <span className={text.num}>{awayWords[away.why]({ time: clockTime(away.since), why })}</span>
}

/** The time in the status, for screen readers: by the minute, since nobody wants to hear seconds. */
function Lasted({ id, since }: { id: string; since: number }) {
  const now = useNow(10_000)
  return (
    <span id={id} hidden>
      {taskbarWords.lasted({ time: spoken(now - since) })}
    </span>
  )
}

const clock = (inner: ReactNode) => <span key="clock" className={text.num}>{inner}</span>

function Head({ worker, status }: { worker: Worker; status: string }) {
  const now = useNow()
  const lasted = worker.away ? taskbarWords.lastedAway : taskbarWords.lastedOf
  return (
    <div className={css.head}>
      <Avatar name={worker.name} seed={worker.name} size={34} />
      <div className={text.grow}>
        <div className={css.name} dir="auto">
          {worker.name}
        </div>
        <div className={css.since}>
          {lasted({ activity: status, time: stopwatch(now - worker.since), clock })}
        </div>
      </div>
    </div>
  )
}

function ActivityItem({ activity, worker }: { activity: Activity; worker: Worker }) {
  const { id } = activity
  const name = activityName(activity)
  const isCurrent = worker.activity === id
  const now = useNow()
  const used = (worker.usedTodayMs[id] ?? 0) + (isCurrent && !worker.away ? now - worker.since : 0)
  return (
    <MenuItem id={id} textValue={name} aria-label={name}>
      <PresenceDot presence={presenceIn(activity)} />
      <span className={text.ellipsis}>{name}</span>
      <span className={css.tail}>
        {used >= 60_000 && <span className={css.used}>{taskbarWords.usedToday({ time: hoursMinutes(used) })}</span>}
        {isCurrent && <Check size={15} strokeWidth={1.9} aria-hidden />}
      </span>
    </MenuItem>
  )
}
