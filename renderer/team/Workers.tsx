/** A row for each worker of the team: name, status, chats. */
import { ChevronDown } from 'lucide-react'
import { activityName, activityNameIn } from '../../common/activity.ts'
import { figure } from '../../common/wording/formats.ts'
import type { Colleague } from '../../contract/team.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../ui/overlay/Menu.tsx'
import { Avatar } from '../ui/sign/Avatar.tsx'
import { PresenceDot } from '../ui/sign/PresenceDot.tsx'
import { Sentence } from '../ui/text/Words.tsx'
import text from '../ui/text.module.css'
import { isolated } from '../words/people/isolate.ts'
import { presenceIn, presenceOf } from '../words/presence.ts'
import css from './Team.module.css'
import { teamWords } from './words.ts'

type Props = {
  readonly workers: readonly Colleague[]
  readonly isSupervisor: boolean
  /** The team has changed by what was done here. */
  readonly onDone: () => void
}

export function Workers({ workers, isSupervisor, onDone }: Props) {
  const activities = useMirror((state) => state.settings.activities)
  if (workers.length === 0) return <p className={css.empty}>{teamWords.noColleagues}</p>
  return (
    <table className={css.workers} aria-label={teamWords.title}>
      <thead>
        <tr>
          <th scope="col">{teamWords.name}</th>
          <th scope="col">{teamWords.status}</th>
          <th scope="col" className={css.count}>
            {teamWords.chats}
          </th>
          {isSupervisor && (
            <th scope="col">
              <span className={text.hidden}>{teamWords.actions}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {workers.map((worker) => (
          <tr key={worker.workerId}>
            <th scope="row">
              <span className={css.person}>
                <Avatar name={worker.name} seed={worker.name} size={26} />
                <span>
                  <Sentence text={worker.isMe ? teamWords.me({ name: isolated(worker.name) }) : isolated(worker.name)} />
                </span>
              </span>
            </th>
            <td>
              <span className={css.person}>
                <PresenceDot presence={presenceOf(worker)} />
                {activityNameIn(activities, worker.activity)}
              </span>
            </td>
            <td className={css.count}>{figure(worker.chats)}</td>
            {isSupervisor && <td className={css.act}>{!worker.isMe && <SetStatus worker={worker} onDone={onDone} />}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SetStatus({ worker, onDone }: { readonly worker: Colleague; readonly onDone: () => void }) {
  const { act, toasts } = usePage()
  const activities = useMirror((state) => state.settings.activities)
  const set = async (activity: string) => {
    if (!(await act('team.setActivity', { workerId: worker.workerId, activity }))) return
    toasts.show(teamWords.statusSet({ name: isolated(worker.name), activity: activityNameIn(activities, activity) }))
    onDone()
  }
  return (
    <MenuTrigger>
      <Button size="sm" variant="ghost" aria-label={teamWords.setStatus({ name: worker.name })}>
        <span className={css.long}>{teamWords.setStatusShort}</span>
        <ChevronDown size={13} strokeWidth={2.1} aria-hidden />
      </Button>
      <Menu
        aria-label={teamWords.setStatus({ name: worker.name })}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[worker.activity]}
        onAction={(key) => void set(String(key))}
      >
        {activities.map((activity) => (
          <MenuItem key={activity.id} id={activity.id} textValue={activityName(activity)}>
            <PresenceDot presence={presenceIn(activity)} />
            {activityName(activity)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}
