/** The queue: how many wait, for how long, and who they are. */
import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import type { TeamBoard, WaitingVoter } from '../../contract/team.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useNow, usePage, useUnderway } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../ui/overlay/Menu.tsx'
import { Tag } from '../ui/sign/Tag.tsx'
import { Words } from '../ui/text/Words.tsx'
import { brief } from '../words/durations.ts'
import { isolated } from '../words/people/isolate.ts'
import { clockTime } from '../words/times.ts'
import { receivers } from './board/colleagues.ts'
import { Status } from './board/Status.tsx'
import css from './Team.module.css'
import { teamWords } from './words.ts'

type Props = { readonly board: TeamBoard; readonly isSupervisor: boolean; readonly onDone: () => void }

const b = (inner: ReactNode) => <b key="figure">{inner}</b>

export function Waiting({ board: { waiting, workers }, isSupervisor, onDone }: Props) {
  const now = useNow()
  const longest = Math.min(...waiting.map(({ since }) => since))
  return (
    <section className={css.queue} aria-label={teamWords.whoWaits}>
      <div className={css.figures}>
        <p>{teamWords.waiting({ count: waiting.length, b })}</p>
        <p>{waiting.length === 0 ? teamWords.longestNone : teamWords.longest({ time: brief(Math.max(0, now - longest)), b })}</p>
      </div>
      {waiting.length === 0 ? (
        <p className={css.empty}>{teamWords.nobodyWaits}</p>
      ) : (
        <ul className={css.waiting} aria-label={teamWords.whoWaits}>
          {waiting.map((voter) => (
            <Voter key={voter.taskSid} voter={voter}>
              {isSupervisor && <Choices voter={voter} workers={workers} onDone={onDone} />}
            </Voter>
          ))}
        </ul>
      )}
    </section>
  )
}

function Voter({ voter, children }: { readonly voter: WaitingVoter; readonly children: ReactNode }) {
  const { nameOf } = useNumbers()
  return (
    <li>
      <span className={css.voter}>
        <Words>{nameOf(voter, voter.phone)}</Words>
        <span className={css.since}>{teamWords.since({ time: clockTime(voter.since) })}</span>
        {voter.isFirst && <Tag tone="accent">{teamWords.first}</Tag>}
      </span>
      {children}
    </li>
  )
}

type ChoicesProps = { readonly voter: WaitingVoter; readonly workers: TeamBoard['workers']; readonly onDone: () => void }

function Choices({ voter, workers, onDone }: ChoicesProps) {
  const { act, toasts } = usePage()
  const name = useNumbers().nameOf(voter, voter.phone)
  const { taskSid } = voter
  const isPutting = useUnderway('team.putFirst', { taskSid })
  const putFirst = async () => {
    if (!(await act('team.putFirst', { taskSid }))) return
    toasts.show(teamWords.isPutFirst({ name: isolated(name) }))
    onDone()
  }
  const give = async (workerId: string) => {
    if (!(await act('team.assign', { taskSid, workerId }))) return
    const colleague = workers.find((worker) => worker.workerId === workerId)?.name ?? ''
    toasts.show(teamWords.isGiven({ name: isolated(name), colleague: isolated(colleague) }))
    onDone()
  }
  return (
    <span className={css.choices}>
      {!voter.isFirst && (
        <Button size="sm" variant="ghost" aria-label={teamWords.putFirstName({ name })} isPending={isPutting} onPress={() => void putFirst()}>
          {teamWords.putFirst}
        </Button>
      )}
      <MenuTrigger>
        <Button size="sm" variant="ghost" aria-label={teamWords.giveToName({ name })}>
          {teamWords.giveTo}
          <ChevronDown size={13} strokeWidth={2.1} aria-hidden />
        </Button>
        <Menu aria-label={teamWords.giveToName({ name })} onAction={(key) => void give(String(key))}>
          {[...workers.filter(({ isMe }) => isMe), ...receivers(workers)].map((worker) => (
            <MenuItem key={worker.workerId} id={worker.workerId} textValue={worker.name}>
              <Words>{worker.name}</Words>
              <Status worker={worker} />
            </MenuItem>
          ))}
        </Menu>
      </MenuTrigger>
    </span>
  )
}
