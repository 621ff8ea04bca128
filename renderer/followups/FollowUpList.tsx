/** What the agent wants to come back to, in the left panel: what is due first, and the way to each conversation. */
import { AlarmClock, CalendarClock, Check } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import { newId } from '../../common/ids.ts'
import type { FollowUp } from '../../contract/model.ts'
import { taskWith } from '../desk/mirror/tasks.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useMirror, useNow, usePage } from '../page/usePage.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import { classes } from '../ui/classes.ts'
import { Words } from '../ui/text/Words.tsx'
import text from '../ui/text.module.css'
import { isolated } from '../words/people/isolate.ts'
import { comingMoment } from '../words/times.ts'
import { Heading } from '../tasks/rows/Heading.tsx'
import { FollowUpDialog } from './FollowUpDialog.tsx'
import css from './FollowUps.module.css'
import { followWords as words } from './words.ts'

export const FollowUpList = memo(function FollowUpList() {
  const all = useMirror((state) => state.followUps)
  const rows = useMemo(() => [...all.values()].toSorted((a, b) => a.at - b.at), [all])
  if (rows.length === 0) return null
  return (
    <>
      <Heading count={rows.length}>{words.heading}</Heading>
      <ul aria-label={words.heading}>
        {rows.map((row) => (
          <FollowUpRow key={row.id} row={row} />
        ))}
      </ul>
    </>
  )
})

function FollowUpRow({ row }: { readonly row: FollowUp }) {
  const { act, toasts, mirror, openChat, openClosedChat } = usePage()
  const [isMoving, setMoving] = useState(false)
  const { id, phone, conversationId, at, isDue } = row
  const contact = useMirror((state) => state.contacts.get(phone))
  const name = useNumbers().nameOf(contact, phone)
  const now = useNow(60_000)
  const when = words.at(comingMoment(at, now))
  const open = () => {
    const task = taskWith(mirror.getState().tasks, phone)
    if (task) void openChat(task.id)
    else void openClosedChat({ conversationId, phone })
  }
  const finish = async () => {
    const undo = () => void act('followUp.set', { followUpId: newId(), conversationId, at })
    if (await act('followUp.done', { followUpId: id })) toasts.show(words.isDone({ name: isolated(name) }), { label: words.undo, act: undo })
  }
  const Sign = isDue ? AlarmClock : CalendarClock
  return (
    <li className={css.row}>
      <button type="button" className={css.open} aria-label={isDue ? words.dueRow({ name }) : words.row({ name, when })} onClick={open}>
        <Sign size={15} strokeWidth={1.9} className={classes(isDue && css.due)} aria-hidden />
        <Words className={classes(text.grow, text.ellipsis)}>{name}</Words>
        <span className={classes(css.when, isDue && css.due)}>{isDue ? words.due : when}</span>
      </button>
      <IconButton small label={words.laterName({ name })} onPress={() => setMoving(true)}>
        <CalendarClock size={13} strokeWidth={2.1} aria-hidden />
      </IconButton>
      <IconButton small label={words.doneName({ name })} onPress={() => void finish()}>
        <Check size={14} strokeWidth={2.1} aria-hidden />
      </IconButton>
      <FollowUpDialog conversationId={conversationId} isOpen={isMoving} onClose={() => setMoving(false)} />
    </li>
  )
}
