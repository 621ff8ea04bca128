/** The conversation of a chat: loading, not to be had, or its log. */
import type { Contact, Task } from '../../../contract/model.ts'
import type { Thread as Loaded } from '../../desk/threads/thread.ts'
import type { ThreadStore } from '../../desk/threads/threads.ts'
import { Button } from '../../ui/button/Button.tsx'
import { Log } from './log/Log.tsx'
import css from './Thread.module.css'
import { threadWords as words } from './words.ts'

type Props = {
  readonly conversationId: string
  readonly phone: string
  readonly contact: Contact | undefined
  /** The chat that goes on here; undefined where the conversation is only read. */
  readonly task: Task | undefined
  /** The earlier chat that is read here, if it is one. */
  readonly reads?: string | undefined
  readonly thread: Loaded | undefined
  readonly threads: ThreadStore
}

export function Thread({ conversationId, phone, contact, task, reads, thread, threads }: Props) {
  if (thread?.state === 'failed') return <FailedThread onAgain={() => void threads.load(conversationId)} />
  if (!thread || (thread.state === 'loading' && thread.messages.length === 0)) return <Skeletons />
  // Another window of the conversation begins somewhere else, so it is drawn anew.
  return <Log key={thread.window} conversationId={conversationId} phone={phone} contact={contact} task={task} reads={reads} thread={thread} threads={threads} />
}

function Skeletons() {
  return (
    <div className={css.skeletons} aria-busy aria-label={words.loading} role="status">
      <div className={css.skeleton} />
      <div className={css.skeleton} />
      <div className={css.skeleton} />
    </div>
  )
}

function FailedThread({ onAgain }: { onAgain: () => void }) {
  return (
    <div className={css.failed} role="alert">
      <p>{words.failed}</p>
      <Button onPress={onAgain}>{words.tryAgain}</Button>
    </div>
  )
}
