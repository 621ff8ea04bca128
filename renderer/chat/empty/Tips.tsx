/** For beginners: how a chat is taken, answered and finished. */
import { CheckCheck, CircleCheck, MessageSquareText } from 'lucide-react'
import type { ReactNode } from 'react'
import { keyCaps } from '../../page/keys/caps.ts'
import { useMirror } from '../../page/usePage.ts'
import { Kbd } from '../../ui/button/Kbd.tsx'
import { emptyWords as words } from '../words.ts'
import css from './EmptyChat.module.css'

/** Draws the keys that a tag holds. */
const cap = (key: string) => (keys: readonly ReactNode[]) => (
  <Kbd key={key} isWord>
    {keys}
  </Kbd>
)

export function Tips() {
  const seconds = useMirror((state) => state.settings.rules.ringSeconds)
  return (
    <ul className={css.tips}>
      <li>
        <h2>
          <CircleCheck size={15} strokeWidth={1.9} aria-hidden />
          {words.accept}
        </h2>
        {words.acceptHow({ seconds, keys: keyCaps('task.accept'), key: cap('accept') })}
      </li>
      <li>
        <h2>
          <MessageSquareText size={15} strokeWidth={1.9} aria-hidden />
          {words.reply}
        </h2>
        {words.replyHow({ sendKeys: keyCaps('reply.send'), lineKeys: keyCaps('reply.line'), send: cap('send'), line: cap('line') })}
      </li>
      <li>
        <h2>
          <CheckCheck size={15} strokeWidth={1.9} aria-hidden />
          {words.finish}
        </h2>
        {words.finishHow}
      </li>
    </ul>
  )
}
