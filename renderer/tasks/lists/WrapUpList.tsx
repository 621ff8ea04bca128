/** Chats that have ended and are not completed yet; each can be completed from its row. */
import { memo } from 'react'
import type { Task } from '../../../contract/model.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useMirror, usePage, useUnderway, useView } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Region } from '../../ui/region/Region.tsx'
import { Avatar } from '../../ui/sign/Avatar.tsx'
import { Words } from '../../ui/text/Words.tsx'
import text from '../../ui/text.module.css'
import { refusalWords } from '../../words/words.ts'
import { wrapUpWords } from '../../wrapup/words.ts'
import { WrapUpTime } from '../../wrapup/WrapUpTime.tsx'
import { FailedRow } from '../rows/FailedRow.tsx'
import css from '../rows/Row.module.css'
import { tasksWords } from '../words.ts'

export const WrapUpList = memo(function WrapUpList({ tasks }: { tasks: readonly Task[] }) {
  if (tasks.length === 0) return null
  return (
    <ul aria-label={tasksWords.wrapUp}>
      {tasks.map((task) => (
        <Region key={task.id} of={task} renderFailed={(again) => <FailedRow as="li" onAgain={again} />}>
          <WrapUpRow task={task} />
        </Region>
      ))}
    </ul>
  )
})

const WrapUpRow = memo(function WrapUpRow({ task }: { task: Task }) {
  const { completeChat, toasts, view } = usePage()
  const contact = useMirror((state) => state.contacts.get(task.phone))
  const isSelected = useView((state) => state.page === 'chat' && state.selected === task.id)
  const name = useNumbers().nameOf(contact, task.phone)
  const isRequired = useMirror((state) => state.settings.rules.outcomeRequired)
  const lacksOutcome = isRequired && task.disposition === undefined
  const isCompleting = useUnderway('task.complete', { taskId: task.id })
  const complete = async () => {
    const refusal = await completeChat(task.id)
    if (refusal) toasts.show(refusalWords(refusal))
  }
  return (
    <li className={classes(css.row, css.inFlow, isSelected && css.selected)}>
      <button type="button" className={css.open} aria-current={isSelected || undefined} onClick={() => view.openTask(task.id)}>
        <Avatar name={contact?.name} seed={task.phone} size={34} />
        <span className={css.main}>
          <span className={css.top}>
            <Words className={classes(css.name, text.ellipsis)}>{name}</Words>
          </span>
          <span className={css.bottom}>
            <span className={classes(css.line, text.ellipsis)}>
              {lacksOutcome ? wrapUpWords.required : <WrapUpTime task={task} />}
            </span>
          </span>
        </span>
      </button>
      <Button size="sm" caps isPending={isCompleting} isDisabled={lacksOutcome} className={css.complete} aria-label={tasksWords.completeChat({ name })} preventFocusOnPress onPress={() => void complete()}>
        {tasksWords.complete}
      </Button>
    </li>
  )
})
