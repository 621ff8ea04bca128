/** The agent's status, how long it has lasted, and the menu that changes it. */
import { Check, ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { activities, type ActivityName, type Worker } from '../../contract/model.ts'
import { act } from '../desk/act.ts'
import { useMirror } from '../desk/mirror.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { useNow } from '../ui/clock.ts'
import { hoursMinutes, spoken, stopwatch } from '../ui/durations.ts'
import { Menu, MenuItem, MenuTrigger } from '../ui/Menu.tsx'
import { PresenceDot } from '../ui/PresenceDot.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import text from '../ui/text.module.css'
import { Timer } from '../ui/Timer.tsx'
import css from './StatusMenu.module.css'

export function StatusMenu() {
  const worker = useMirror((state) => state.worker)
  const [open, setOpen] = useState(false)
  const description = useId()
  useShortcut('status.menu', () => setOpen(true))
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <AriaButton className={css.button ?? ''} aria-label={`Status: ${worker.activity}`} aria-describedby={description}>
        <PresenceDot activity={worker.activity} />
        {worker.activity} <Timer since={worker.since} label="Time in this status" className={css.time} />
        <ChevronDown size={13} strokeWidth={2.1} aria-hidden />
        <Lasted id={description} since={worker.since} />
      </AriaButton>
      <Menu
        aria-label="Status"
        className={css.menu}
        offset={8}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[worker.activity]}
        onAction={(key) => void act('activity.set', { activity: key as ActivityName })}
        header={<Head worker={worker} />}
        footer={<Foot worker={worker} />}
      >
        {activities.map(({ name }) => (
          <ActivityItem key={name} name={name} worker={worker} />
        ))}
      </Menu>
    </MenuTrigger>
  )
}

/** The time in the status, for screen readers: by the minute, since nobody wants to hear seconds. */
function Lasted({ id, since }: { id: string; since: number }) {
  const now = useNow(10_000)
  return (
    <span id={id} hidden>
      for {spoken(now - since)}
    </span>
  )
}

function Head({ worker }: { worker: Worker }) {
  const now = useNow()
  return (
    <div className={css.head}>
      <Avatar name={worker.name} seed={worker.name} size={34} />
      <div className={text.grow}>
        <div className={css.name}>{worker.name}</div>
        <div className={css.since}>
          {worker.activity} for <span className={text.num}>{stopwatch(now - worker.since)}</span>
        </div>
      </div>
    </div>
  )
}

function ActivityItem({ name, worker }: { name: ActivityName; worker: Worker }) {
  const isCurrent = worker.activity === name
  const now = useNow()
  const used = (worker.usedTodayMs[name] ?? 0) + (isCurrent ? now - worker.since : 0)
  return (
    <MenuItem id={name} textValue={name} aria-label={name}>
      <PresenceDot activity={name} />
      {name}
      <span className={css.tail}>
        {isCurrent ? (
          <Check size={15} strokeWidth={1.9} aria-hidden />
        ) : (
          used >= 60_000 && <span className={css.used}>{hoursMinutes(used)} today</span>
        )}
      </span>
    </MenuItem>
  )
}

function Foot({ worker }: { worker: Worker }) {
  const mine = useMirror((state) => state.tasks)
  const active = [...mine.values()].filter((task) => task.state === 'assigned').length
  return <p className={css.foot}>{whatHappens(worker.activity, active)}</p>
}

function whatHappens(activity: ActivityName, active: number): string {
  const chats = `${active} active ${active === 1 ? 'chat' : 'chats'}`
  if (activity !== 'Available') return 'You are offered chats and can send new messages when you are Available.'
  const keep = active === 0 ? '' : `If you leave Available you keep your ${chats}. `
  return `${keep}${active === 0 ? 'If you leave Available you' : 'You'} won’t be offered new ones.`
}
