/** What the agent holds: the chats and the promised replies that others will have. */
import { useMemo } from 'react'
import { isInHand } from '../../../common/task/task.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useMirror } from '../../page/usePage.ts'
import { Words } from '../../ui/text/Words.tsx'
import { shiftWords as words } from '../words.ts'
import css from './Shift.module.css'

/** More names than these tell nobody more. */
const mostShown = 8

export function Holdings() {
  const tasks = useMirror((state) => state.tasks)
  const routes = useMirror((state) => state.routes)
  const chats = useMemo(() => [...tasks.values()].filter(isInHand), [tasks])
  const promised = useMemo(() => [...routes.values()].filter(({ to }) => to === 'me'), [routes])
  const texts = useMirror((state) => state.scheduled)
  const scheduled = useMemo(() => [...texts.values()].filter(({ state }) => state === 'waiting'), [texts])
  const followUps = useMirror((state) => state.followUps)
  return (
    <>
      <p>{words.means}</p>
      {chats.length + promised.length === 0 && <p>{words.nothing}</p>}
      <People title={words.chats({ count: chats.length })} phones={chats.map(({ phone }) => phone)} />
      <People title={words.promises({ count: promised.length })} phones={promised.map(({ phone }) => phone)} />
      <People title={words.scheduled({ count: scheduled.length })} phones={scheduled.map(({ phone }) => phone)} />
      <People title={words.followUps({ count: followUps.size })} phones={[...followUps.values()].map(({ phone }) => phone)} />
      {chats.length > 0 && <p>{words.draftsStay}</p>}
    </>
  )
}

function People({ title, phones }: { readonly title: string; readonly phones: readonly string[] }) {
  const { nameOf } = useNumbers()
  const contacts = useMirror((state) => state.contacts)
  if (phones.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={css.people} aria-label={title}>
        {phones.slice(0, mostShown).map((phone, index) => (
          <li key={index}>
            <Words>{nameOf(contacts.get(phone), phone)}</Words>
          </li>
        ))}
        {phones.length > mostShown && <li>{words.more({ count: phones.length - mostShown })}</li>}
      </ul>
    </>
  )
}
