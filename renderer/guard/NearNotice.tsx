/** The number is new and one digit off another with which the agent has to do: most likely one of the two is mistyped. */
import { useEffect, useState } from 'react'
import type { Near } from '../../contract/queries.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useNow, usePage } from '../page/usePage.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Sentence } from '../ui/text/Words.tsx'
import { spoken } from '../words/durations.ts'
import { isolated } from '../words/people/isolate.ts'
import css from './SlipNotice.module.css'
import { guardWords as words } from './words.ts'

const dayMs = 24 * 3_600_000

type Props = { readonly phone: string; readonly onUse: (phone: string) => void }

export function NearNotice({ phone, onUse }: Props) {
  const near = useNear(phone)
  const now = useNow(60_000)
  const { nameOf, numberOf } = useNumbers()
  if (!near) return null
  const name = isolated(nameOf(near, near.phone))
  return (
    <Notice tone="warn">
      <Sentence text={nearWords(near, name, Math.max(0, now - near.at))} />{' '}
      <LinkButton className={css.use} onPress={() => onUse(near.phone)}>
        {words.takeNear({ number: numberOf(near.phone) })}
      </LinkButton>
    </Notice>
  )
}

function nearWords({ isOpen }: Near, name: string, agoMs: number): string {
  if (isOpen) return words.nearNow({ name })
  return agoMs < dayMs ? words.near({ name, time: spoken(agoMs) }) : words.nearLately({ name })
}

/** Undefined until the desk has answered. */
function useNear(phone: string): Near | undefined {
  const { query } = usePage()
  const [answer, setAnswer] = useState<{ readonly phone: string; readonly near: Near | undefined }>()
  useEffect(() => {
    let wanted = true
    // Without an answer nothing is known to be near.
    query('contact.near', { phone }).then((near) => wanted && setAnswer({ phone, near }), () => undefined)
    return () => {
      wanted = false
    }
  }, [query, phone])
  return answer?.phone === phone ? answer.near : undefined
}
