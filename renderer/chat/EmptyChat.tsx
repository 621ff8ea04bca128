/** The sheet while no chat is chosen: what the agent can expect, and the ways to begin. */
import { CheckCheck, CircleCheck, MessageCircle, MessageSquareText } from 'lucide-react'
import type { Worker } from '../../contract/model.ts'
import { OFFLINE } from '../../contract/settings.ts'
import { keyCaps } from '../page/keys/caps.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { Kbd } from '../ui/button/Kbd.tsx'
import { statusWords, workActivity } from '../words/presence.ts'
import css from './EmptyChat.module.css'

export function EmptyChat() {
  const { act, view } = usePage()
  const worker = useMirror((state) => state.worker)
  const work = useMirror((state) => workActivity(state.settings.activities))
  const line = useMirror((state) => state.line)
  const isPractice = line.mode === 'practice'
  return (
    <div className={css.empty}>
      <Art />
      <h1>{headline(worker)}</h1>
      <p>{whatComes(worker, work, isPractice)}</p>
      <div className={css.actions}>
        <Button variant="primary" size="lg" onPress={view.openComposer}>
          <MessageCircle size={16} strokeWidth={2.1} aria-hidden />
          Start a chat
        </Button>
        {isPractice && (
          <Button size="lg" isDisabled={line.state !== 'connected'} onPress={() => void act('practice.voter', {})}>
            Bring a voter in now
          </Button>
        )}
      </div>
      {isPractice && <Tips />}
    </div>
  )
}

function headline({ activity, away }: Worker): string {
  if (away) return 'You’re away'
  return activity === 'Available' || activity === OFFLINE ? `You’re ${activity.toLowerCase()}` : statusWords(activity)
}

function whatComes({ available, away }: Worker, work: string, isPractice: boolean): string {
  if (away) return 'Chats are offered to you again as soon as you are back at this computer.'
  if (!available) return `Set your status to ${work} to be offered chats and to send new messages.`
  return isPractice
    ? 'A practice voter can text in at any moment. You can also start a chat yourself.'
    : 'New chats show up on the left. You can also start one yourself.'
}

function Tips() {
  const ringSeconds = useMirror((state) => state.settings.rules.ringSeconds)
  return (
    <ul className={css.tips}>
      <li>
        <h3>
          <CircleCheck size={15} strokeWidth={1.9} aria-hidden />
          Accept
        </h3>
        An incoming chat waits {ringSeconds} seconds. Press <Kbd isWord>{keyCaps('task.accept')}</Kbd> to take it.
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

function Art() {
  return (
    <svg className={css.art} width="92" height="68" viewBox="0 0 92 68" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
      <path strokeLinejoin="round" d="M20 2h52a12 12 0 0 1 12 12v20a12 12 0 0 1-12 12H42L28 58V46h-8A12 12 0 0 1 8 34V14A12 12 0 0 1 20 2z" />
      <path strokeLinecap="round" opacity="0.6" d="M24 19h34M24 29h22" />
      <path strokeLinecap="round" d="M2 65h88" />
    </svg>
  )
}
