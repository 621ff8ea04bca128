/** A colleague has the chat with the number: the agent takes it over, or sends all the same and lets them have the chat. */
import { UsersRound } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sentence } from '../../ui/text/Words.tsx'
import { colleagueName } from '../../words/colleagues.ts'
import { composerWords } from '../words.ts'
import css from './Notices.module.css'
import { TakeOver } from './TakeOver.tsx'

type Props = {
  readonly phone: string
  readonly name: string
  /** The agent has said that it is to be sent all the same. */
  readonly isAnyway: boolean
  readonly onAnyway: () => void
}

export function HeldNotice({ phone, name, isAnyway, onAnyway }: Props) {
  const [isTaking, setTaking] = useState(false)
  const colleague = colleagueName(name)
  return (
    <Notice tone={isAnyway ? 'info' : 'warn'} blocking={!isAnyway} icon={UsersRound}>
      <Sentence text={isAnyway ? composerWords.heldAnyway({ colleague }) : composerWords.held({ colleague })} />
      <span className={css.answers}>
        <Button size="sm" aria-haspopup="dialog" onPress={() => setTaking(true)}>
          {composerWords.takeOver}
        </Button>
        {!isAnyway && (
          <Button size="sm" onPress={onAnyway}>
            {composerWords.sendAnyway}
          </Button>
        )}
      </span>
      <TakeOver phone={phone} name={name} isOpen={isTaking} onClose={() => setTaking(false)} />
    </Notice>
  )
}
