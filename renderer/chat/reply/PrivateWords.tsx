/** Asks before words of a private note go out to the voter. */
import { LockKeyhole } from 'lucide-react'
import { noteWords as words } from '../../notes/words.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Sentence } from '../../ui/text/Words.tsx'
import { isolated } from '../../words/people/isolate.ts'
import css from '../Chat.module.css'

type Props = { readonly shared: string; readonly onSend: () => void; readonly onLeave: () => void }

export function PrivateWords({ shared, onSend, onLeave }: Props) {
  return (
    <div className={classes(css.barred, css.mild)} role="alert">
      <LockKeyhole size={17} strokeWidth={1.9} aria-hidden />
      <p>
        <strong>{words.asks}</strong>
        <Sentence text={words.asksMeans({ text: isolated(shared) })} />
      </p>
      <Button size="sm" autoFocus onPress={onLeave}>
        {words.keepWriting}
      </Button>
      <Button size="sm" variant="ghost" onPress={onSend}>
        {words.sendAnyway}
      </Button>
    </div>
  )
}
