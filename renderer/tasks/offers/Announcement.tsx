/** Tells screen readers of each offer once, when it is first seen. It stands outside of what is hidden in the compact window. */
import { useEffect, useRef, useState } from 'react'
import type { Task } from '../../../contract/model.ts'
import { usePage } from '../../page/usePage.ts'
import text from '../../ui/text.module.css'
import { nameOf } from '../../words/phone.ts'

export function Announcement({ offers }: { offers: readonly Task[] }) {
  const { mirror } = usePage()
  const said = useRef(new Set<string>())
  const [words, setWords] = useState('')
  useEffect(() => {
    const fresh = offers.find((task) => !said.current.has(task.id + task.offer?.offeredAt))
    if (!fresh?.offer) return
    said.current.add(fresh.id + fresh.offer.offeredAt)
    const seconds = Math.round((fresh.offer.expiresAt - fresh.offer.offeredAt) / 1000)
    const name = nameOf(mirror.getState().contacts.get(fresh.phone), fresh.phone)
    setWords(`Incoming chat from ${name}, ${seconds} seconds to accept`)
  }, [mirror, offers])
  return (
    <div className={text.hidden} aria-live="assertive">
      {words}
    </div>
  )
}
