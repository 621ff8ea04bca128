/** Replies that were promised to this worker, who takes no work now: each waits for them until its time is over, then for anybody. */
import { Fragment, memo } from 'react'
import type { Task } from '../../../contract/model.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useMirror, useNow, usePage, useUnderway } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Region } from '../../ui/region/Region.tsx'
import { Avatar } from '../../ui/sign/Avatar.tsx'
import { Words } from '../../ui/text/Words.tsx'
import text from '../../ui/text.module.css'
import { spoken, stopwatch } from '../../words/durations.ts'
import { FailedRow } from '../rows/FailedRow.tsx'
import { Heading } from '../rows/Heading.tsx'
import css from '../rows/Row.module.css'
import { LastLine } from '../rows/TaskRow.tsx'
import { offerWords } from '../words.ts'

export const HeldList = memo(function HeldList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <Fragment>
      {tasks.length > 0 && <Heading count={tasks.length}>{offerWords.held}</Heading>}
      {tasks.length > 0 && (
        <ul aria-label={offerWords.held}>
          {tasks.map((task) => (
            <Region key={task.id} of={task} renderFailed={(again) => <FailedRow as="li" onAgain={again} />}>
              <HeldRow task={task} />
            </Region>
          ))}
        </ul>
      )}
    </Fragment>
  )
})

function HeldRow({ task }: { task: Task }) {
  const { openChat } = usePage()
  const contact = useMirror((state) => state.contacts.get(task.phone))
  const name = useNumbers().nameOf(contact, task.phone)
  const isTaking = useUnderway('task.accept', { taskId: task.id })
  const leftMs = Math.max(0, (task.heldUntil ?? 0) - useNow())
  return (
    <li className={css.row}>
      <Avatar name={contact?.name} seed={task.phone} size={34} />
      <span className={css.main}>
        <span className={css.top}>
          <Words className={classes(css.name, text.ellipsis)}>{name}</Words>
          <span className={classes(css.elapsed, css.warn, text.num)} role="timer" aria-live="off" title={offerWords.heldUntil}>
            {stopwatch(leftMs)}
          </span>
        </span>
        <span className={css.bottom}>
          <LastLine task={task} />
        </span>
      </span>
      <Button size="sm" isPending={isTaking} data-task={task.id} aria-label={offerWords.takeChat({ name, time: spoken(leftMs) })} onPress={() => void openChat(task.id)}>
        {offerWords.take}
      </Button>
    </li>
  )
}
