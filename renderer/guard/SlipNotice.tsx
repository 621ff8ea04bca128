/** Asks before a text goes that may be for somebody else. It stays in its field, and one key leads either way: send it all the same, or go on writing. */
import { UserRoundX } from 'lucide-react'
import { useRef } from 'react'
import type { Slip } from '../../contract/outcome.ts'
import { ariaKeys, keyCaps } from '../page/keys/caps.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useMirror } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { Kbd } from '../ui/button/Kbd.tsx'
import { Layer } from '../ui/keys/Layer.tsx'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Notice } from '../ui/Notice.tsx'
import { Sentence } from '../ui/text/Words.tsx'
import { isolated } from '../words/people/isolate.ts'
import css from './SlipNotice.module.css'
import { guardWords as words } from './words.ts'

type Props = {
  readonly slip: Slip
  /** To whom the text would go. */
  readonly phone: string
  /** What it lies over: the window, the composer, or a dialog, which sees to Escape itself. */
  readonly over: 'card' | 'composer' | 'dialog'
  readonly onSend: () => void
  readonly onBack: () => void
}

export function SlipNotice({ slip, phone, over, onSend, onBack }: Props) {
  const says = useSentence(slip, phone)
  // The focus stays in the field, so it is no home of keys: Escape alone is its own.
  const nowhere = useRef<Element>(null)
  useShortcut('slip.send', onSend)
  const notice = (
    <Notice tone="warn" blocking icon={UserRoundX} className={over === 'card' ? css.reply : undefined}>
      <Sentence text={says} />
      <span className={css.answers}>
        <Button size="sm" aria-keyshortcuts={ariaKeys('escape')} onPress={onBack}>
          {words.goBack}
          <Kbd>{keyCaps('escape')}</Kbd>
        </Button>
        <Button size="sm" aria-keyshortcuts={ariaKeys('slip.send')} onPress={onSend}>
          {words.sendAnyway}
          <Kbd>{keyCaps('slip.send')}</Kbd>
        </Button>
      </span>
    </Notice>
  )
  if (over === 'dialog') return notice
  return (
    <Layer kind={over} place={nowhere} onClose={onBack}>
      {notice}
    </Layer>
  )
}

function useSentence(slip: Slip, phone: string): string {
  const contacts = useMirror((state) => state.contacts)
  const { nameOf } = useNumbers()
  const called = (of: string, known?: string): string => isolated(nameOf(known === undefined ? contacts.get(of) : { name: known }, of))
  const name = called(phone)
  switch (slip.kind) {
    case 'greets': {
      const said = isolated(slip.said)
      return slip.meant ? words.greetsOther({ said, name, other: called(slip.meant.phone, slip.meant.name) }) : words.greets({ said, name })
    }
    case 'elsewhere':
      return words.elsewhere({ name, other: called(slip.begunFor) })
    case 'idle':
      return words.idle({ name, days: slip.days })
  }
}
