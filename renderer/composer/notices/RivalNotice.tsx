/** Something outside asks for another message than the one that is begun: the agent says which of the two they want. */
import { Link2 } from 'lucide-react'
import type { Wish } from '../../page/actions/composing.ts'
import { useFilling, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sentence } from '../../ui/text/Words.tsx'
import { isolated } from '../../words/people/isolate.ts'
import { composerWords } from '../words.ts'
import css from './Notices.module.css'

export function RivalNotice() {
  const { composing } = usePage()
  const rival = useFilling((state) => state.rival)
  if (!rival) return null
  return (
    <Notice tone="info" icon={Link2}>
      <b>{composerWords.otherStarted}</b> <Sentence text={wishWords(rival)} />
      <span className={css.answers}>
        <Button size="sm" variant="primary" onPress={() => composing.settle(false)}>
          {composerWords.keepMine}
        </Button>
        <Button size="sm" onPress={() => composing.settle(true)}>
          {composerWords.takeOther}
        </Button>
      </span>
    </Notice>
  )
}

/** Enough of a body to know it by. */
const longest = 80

function wishWords(wish: Wish): string {
  const to = isolated(wish.to)
  const body = isolated(wish.body.length > longest ? `${wish.body.slice(0, longest)}…` : wish.body)
  if (wish.body === '') return composerWords.otherTo({ to })
  return wish.to === '' ? composerWords.otherSays({ body }) : composerWords.otherToSays({ to, body })
}
