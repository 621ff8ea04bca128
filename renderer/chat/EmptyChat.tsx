/** The sheet while no chat is chosen: what the agent can expect, and the ways to begin. */
import { CheckCheck, CircleCheck, MessageCircle, MessageSquareText } from 'lucide-react'
import { act } from '../desk/act.ts'
import { useMirror } from '../desk/mirror.ts'
import { openComposer } from '../desk/view.ts'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import css from './EmptyChat.module.css'

export function EmptyChat() {
  const activity = useMirror((state) => state.worker.activity)
  const line = useMirror((state) => state.line)
  const isPractice = line.mode === 'practice'
  const isAvailable = activity === 'Available'
  return (
    <div className={css.empty}>
      <Art />
      <h1>{isAvailable ? 'You’re available' : activity === 'Offline' ? 'You’re offline' : `You’re on ${activity}`}</h1>
      <p>{isAvailable ? whatComes(isPractice) : 'Set your status to Available to be offered chats and to send new messages.'}</p>
      <div className={css.actions}>
        <Button variant="primary" size="lg" onPress={openComposer}>
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

const whatComes = (isPractice: boolean) =>
  isPractice
    ? 'A practice voter can text in at any moment. You can also start a chat yourself.'
    : 'New chats show up on the left. You can also start one yourself.'

function Tips() {
  return (
    <ul className={css.tips}>
      <li>
        <h3>
          <CircleCheck size={15} strokeWidth={1.9} aria-hidden />
          Accept
        </h3>
        An incoming chat waits 30 seconds. Press <Kbd>Enter</Kbd> to take it.
      </li>
      <li>
        <h3>
          <MessageSquareText size={15} strokeWidth={1.9} aria-hidden />
          Reply
        </h3>
        <Kbd>Enter</Kbd> sends, <Kbd>Shift Enter</Kbd> adds a line.
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
