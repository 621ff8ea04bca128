/** Asks about a voter's text that may mean that they want no more of ours, or that we write to the wrong number. */
import { MessageCircleQuestionMark } from 'lucide-react'
import { limits } from '../../../contract/limits.ts'
import type { Message } from '../../../contract/model.ts'
import { ariaKeys } from '../../page/keys/caps.ts'
import { usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { useShortcut } from '../../ui/keys/useShortcut.ts'
import { Sentence } from '../../ui/text/Words.tsx'
import { hostileWords } from '../../words/tables.ts'
import { isolated } from '../../words/people/isolate.ts'
import css from '../Chat.module.css'
import { chatWords, replyWords as words } from '../words.ts'

type Props = { readonly phone: string; readonly name: string; readonly messages: readonly Message[] }

export function MayRefuse({ phone, name, messages }: Props) {
  const { act } = usePage()
  const doubtful = messages.findLast(({ mayRefuse }) => mayRefuse)
  const isOfNumber = doubtful?.mayRefuse === 'number'
  const agree = () => doubtful && void act('contact.mark', { phone, kind: isOfNumber ? 'wrong-number' : 'opted-out', reason: doubtful.body.slice(0, limits.reason) })
  useShortcut('contact.stop', agree, doubtful !== undefined)
  if (!doubtful) return null
  const wrote = { name: isolated(name), text: isolated(doubtful.hostile ? hostileWords[doubtful.hostile] : doubtful.body.slice(0, 80)) }
  return (
    <div className={classes(css.barred, css.mild)} role="status">
      <MessageCircleQuestionMark size={17} strokeWidth={1.9} aria-hidden />
      <p>
        <strong>{isOfNumber ? words.mayBeWrong : words.mayRefuse}</strong>
        <Sentence text={isOfNumber ? words.mayBeWrongWrote(wrote) : words.mayRefuseWrote(wrote)} />
      </p>
      <Button size="sm" aria-keyshortcuts={ariaKeys('contact.stop')} onPress={agree}>
        {isOfNumber ? chatWords.wrongNumber : chatWords.stop}
      </Button>
      <Button size="sm" variant="ghost" onPress={() => void act('message.noRefusal', { messageId: doubtful.id })}>
        {words.mayRefuseNot}
      </Button>
    </div>
  )
}
