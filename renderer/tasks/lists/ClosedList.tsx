/** The chats that the agent has completed today, newest first; each opens to be read. */
import { Fragment, memo, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Task } from '../../../contract/model.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useMirror, useNow, usePage, useView } from '../../page/usePage.ts'
import { Button, LinkButton } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Region } from '../../ui/region/Region.tsx'
import { Words } from '../../ui/text/Words.tsx'
import text from '../../ui/text.module.css'
import { dispositionNameIn } from '../../words/dispositions.ts'
import { clockTime, dayOf } from '../../words/times.ts'
import css from './ClosedList.module.css'
import { FailedRow } from '../rows/FailedRow.tsx'
import { Heading } from '../rows/Heading.tsx'
import panel from '../TaskPanel.module.css'
import { tasksWords } from '../words.ts'

export const ClosedList = memo(function ClosedList() {
  const { closed } = usePage()
  const { tasks, more, state } = useStore(closed)
  const today = dayOf(useNow(60_000))
  useEffect(() => void closed.read(), [closed, today])
  if (state === 'failed') {
    return (
      <p className={panel.empty} role="alert">
        {tasksWords.closedFailed} <LinkButton onPress={() => void closed.read()}>{tasksWords.tryAgain}</LinkButton>
      </p>
    )
  }
  if (tasks.length === 0) return null
  return (
    <Fragment>
      <Heading count={more ? 0 : tasks.length}>{tasksWords.closedToday}</Heading>
      <ul aria-label={tasksWords.closedToday}>
        {tasks.map((task) => (
          <Region key={task.id} of={task} renderFailed={(again) => <FailedRow as="li" onAgain={again} />}>
            <ClosedRow task={task} />
          </Region>
        ))}
      </ul>
      {more && (
        <Button size="sm" variant="ghost" block isDisabled={state === 'loading'} onPress={() => void closed.loadMore()}>
          {tasksWords.showMore}
        </Button>
      )}
    </Fragment>
  )
})

function ClosedRow({ task }: { task: Task }) {
  const { openClosedChat } = usePage()
  const { id, conversationId, phone, completedAt = 0 } = task
  const contact = useMirror((state) => state.contacts.get(phone))
  const isOpen = useView((state) => state.page === 'chat' && state.closedChat?.taskId === id)
  const name = useNumbers().nameOf(contact, phone)
  const outcome = dispositionNameIn(useMirror((state) => state.settings.dispositions), task.disposition)
  const time = clockTime(completedAt)
  return (
    <li>
      <button
        type="button"
        className={classes(css.row, isOpen && css.open)}
        aria-current={isOpen || undefined}
        aria-label={tasksWords.closedRow({ name, time, outcome })}
        onClick={() => void openClosedChat({ conversationId, phone, taskId: id })}
      >
        <Words className={classes(css.name, text.ellipsis)}>{name}</Words>
        <span className={classes(css.how, text.ellipsis)}>{outcome}</span>
        <span className={classes(css.at, text.num)}>{time}</span>
      </button>
    </li>
  )
}
