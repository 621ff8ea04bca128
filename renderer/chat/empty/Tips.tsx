/** For beginners: how a chat is taken, answered and finished. */
import { CheckCheck, CircleCheck, MessageSquareText } from 'lucide-react'
import { keyCaps } from '../../page/keys/caps.ts'
import { useMirror } from '../../page/usePage.ts'
import { Kbd } from '../../ui/button/Kbd.tsx'
import css from './EmptyChat.module.css'

export function Tips() {
  const ringSeconds = useMirror((state) => state.settings.rules.ringSeconds)
  return (
    <ul className={css.tips}>
      <li>
        <h3>
          <CircleCheck size={15} strokeWidth={1.9} aria-hidden />
          Accept
        </h3>
        An incoming chat waits {ringSeconds} seconds. Press <Kbd isWord>{keyCaps('task.accept')}</Kbd> to accept it.
      </li>
      <li>
        <h3>
          <MessageSquareText size={15} strokeWidth={1.9} aria-hidden />
          Reply
        </h3>
        <Kbd isWord>{keyCaps('reply.send')}</Kbd> sends, <Kbd isWord>{keyCaps('reply.line')}</Kbd> adds a line.
      </li>
      <li>
        <h3>
          <CheckCheck size={15} strokeWidth={1.9} aria-hidden />
          Finish
        </h3>
        END CHAT, say how it ended, then COMPLETE.
      </li>
    </ul>
  )
}
