/** Something outside asks for another message than the one that is begun: the agent says which of the two they want. */
import { Link2 } from 'lucide-react'
import type { Wish } from '../page/composing.ts'
import { useFilling, usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Sentence } from '../ui/text/Words.tsx'
import { isolated } from '../words/isolate.ts'
import css from './Notices.module.css'

export function RivalNotice() {
  const { composing } = usePage()
  const rival = useFilling((state) => state.rival)
  if (!rival) return null
  return (
    <Notice tone="info" icon={Link2}>
      <b>You’ve started another message.</b> <Sentence text={wishWords(rival)} />
      <span className={css.answers}>
        <Button size="sm" variant="primary" onPress={() => composing.settle(false)}>
          Keep mine
        </Button>
        <Button size="sm" onPress={() => composing.settle(true)}>
          Use the new one
        </Button>
      </span>
    </Notice>
  )
}

/** Enough of a body to know it by. */
const longest = 80

function wishWords({ to, body }: Wish): string {
  const whom = to === '' ? '' : ` to ${isolated(to)}`
  const what = body === '' ? '.' : `: “${isolated(body.length > longest ? `${body.slice(0, longest)}…` : body)}”`
  return `The new one is${whom}${what}`
}
