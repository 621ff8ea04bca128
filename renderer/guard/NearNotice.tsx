/** The number is new and one digit off another with which the agent has to do: most likely one of the two is mistyped. */
import type { Near } from '../../contract/queries.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useNow } from '../page/usePage.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Sentence } from '../ui/text/Words.tsx'
import { spoken } from '../words/durations.ts'
import { isolated } from '../words/people/isolate.ts'
import css from './SlipNotice.module.css'
import { guardWords as words } from './words.ts'

const dayMs = 24 * 3_600_000

type Props = { readonly near: Near; readonly onUse: (phone: string) => void }

export function NearNotice({ near, onUse }: Props) {
  const now = useNow(60_000)
  const { nameOf, numberOf } = useNumbers()
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

