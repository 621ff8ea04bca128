/** What the agent holds: the chats and the promised replies that others will have. */
import { useMemo } from 'react'
import { isInHand } from '../../../common/task/task.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { mostNamed, usePromised } from '../../page/usePromised.ts'
import { useMirror } from '../../page/usePage.ts'
import { Words } from '../../ui/text/Words.tsx'
import { shiftWords as words } from '../words.ts'
import css from './Shift.module.css'

export function Holdings() {
  const tasks = useMirror((state) => state.tasks)
  const chats = useMemo(() => [...tasks.values()].filter(isInHand), [tasks])
  const promised = usePromised()
  const texts = useMirror((state) => state.scheduled)
  const scheduled = useMemo(() => [...texts.values()].filter(({ state }) => state === 'waiting'), [texts])
  const followUps = useMirror((state) => state.followUps)
  return (
    <>
      <p>{words.means}</p>
      {chats.length + promised.count === 0 && <p>{words.nothing}</p>}
      <People title={words.chats({ count: chats.length })} count={chats.length} phones={chats.map(({ phone }) => phone)} />
      <People title={words.promises({ count: promised.count })} count={promised.count} phones={promised.phones} />
      <People title={words.scheduled({ count: scheduled.length })} count={scheduled.length} phones={scheduled.map(({ phone }) => phone)} />
      <People title={words.followUps({ count: followUps.size })} count={followUps.size} phones={[...followUps.values()].map(({ phone }) => phone)} />
      {chats.length > 0 && <p>{words.draftsStay}</p>}
    </>
  )
}

/** `phones`: at least the first of them. */
function People({ title, count, phones }: { readonly title: string; readonly count: number; readonly phones: readonly string[] }) {
  const { nameOf } = useNumbers()
  const contacts = useMirror((state) => state.contacts)
  if (phones.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={css.people} aria-label={title}>
        {phones.slice(0, mostNamed).map((phone, index) => (
          <li key={index}>
            <Words>{nameOf(contacts.get(phone), phone)}</Words>
          </li>
        ))}
        {count > mostNamed && <li>{words.more({ count: count - mostNamed })}</li>}
      </ul>
    </>
  )
}
