/** What a figure counts, newest first, with the way to each message and each chat. */
import { X } from 'lucide-react'
import { contentOf } from '../../../common/content.ts'
import { hasFailed } from '../../../common/delivery.ts'
import { isInHand } from '../../../common/task/task.ts'
import type { Message } from '../../../contract/model.ts'
import type { CountedChat, Span } from '../../../contract/answers/stats.ts'
import { useNumbers } from '../../page/useNumbers.ts'
import { useMirror, useNow, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Sentence } from '../../ui/text/Words.tsx'
import { stopwatch } from '../../words/durations.ts'
import { dispositionNameIn } from '../../words/dispositions.ts'
import { isolated } from '../../words/people/isolate.ts'
import { momentName } from '../../words/times.ts'
import { failureWords } from '../../words/words.ts'
import css from './CountedList.module.css'
import { spanName } from '../days/days.ts'
import type { Counted } from './FigureLink.tsx'
import { useCounted, type Row } from './useCounted.ts'
import type { Asked } from '../days/useStats.ts'
import { chatListWords, statsWords, textListWords } from '../words/words.ts'

type Props = { readonly counted: Counted; readonly asked: Asked; readonly stats: Span; readonly onClose: () => void }

export function CountedList({ counted, asked, stats, onClose }: Props) {
  const { rows, more, state, load } = useCounted(counted, asked)
  const what = counted.kind === 'texts' ? textListWords[counted.of] : chatListWords[counted.of]
  const title = statsWords.listOf({ what, when: counted.when ?? spanName(stats) })
  return (
    <Dialog label={title} isOpen onClose={onClose} className={css.dialog}>
      <header className={css.head}>
        <h2>{title}</h2>
        <IconButton label={statsWords.close} onPress={onClose}>
          <X size={16} strokeWidth={1.9} aria-hidden />
        </IconButton>
      </header>
      <ul className={css.rows} aria-label={title}>
        {rows.map((row) => (row.kind === 'text' ? <Text key={row.key} found={row.found} onClose={onClose} /> : <Chat key={row.key} chat={row.chat} onClose={onClose} />))}
      </ul>
      <p className={css.state} role="status">
        {state === 'loading' ? statsWords.loading : state === 'failed' ? statsWords.notLoaded : rows.length === 0 && statsWords.none}
      </p>
      {(more || state === 'failed') && (
        <Button className={css.more} isPending={state === 'loading'} onPress={load}>
          {state === 'failed' ? statsWords.again : statsWords.more}
        </Button>
      )}
    </Dialog>
  )
}

type OfRow<Kind extends Row['kind']> = Omit<Extract<Row, { kind: Kind }>, 'kind' | 'key'> & { readonly onClose: () => void }

function Text({ found: { message, phone, name, taskId }, onClose }: OfRow<'text'>) {
  const { openChatAt, openClosedChat, composing } = usePage()
  const isHeld = useIsHeld(taskId)
  const read = (): void => {
    const { conversationId, seq } = message
    onClose()
    void (taskId !== undefined && isHeld ? openChatAt(taskId, conversationId, seq) : openClosedChat({ conversationId, phone, seq }))
  }
  const again = (): void => {
    onClose()
    void composing.begin({ to: phone, ...contentOf(message) })
  }
  return (
    <li>
      <Who phone={phone} name={name} at={message.at} />
      <span className={css.words}>
        <Sentence text={wordsFor(message)} />
      </span>
      <span className={css.ways}>
        {hasFailed(message.delivery) && taskId === undefined && (
          <Button size="sm" onPress={again}>
            {statsWords.textAgain}
          </Button>
        )}
        <Button size="sm" onPress={read}>
          {isHeld ? statsWords.openChat : statsWords.read}
        </Button>
      </span>
    </li>
  )
}

function Chat({ chat: { taskId, conversationId, phone, name, fromSeq, disposition, at, ms }, onClose }: { readonly chat: CountedChat; readonly onClose: () => void }) {
  const { openChat, openClosedChat } = usePage()
  const isHeld = useIsHeld(taskId)
  const outcomes = useMirror((state) => state.settings.dispositions)
  const open = (): void => {
    onClose()
    void (isHeld ? openChat(taskId) : openClosedChat({ conversationId, phone, seq: fromSeq }))
  }
  return (
    <li>
      <Who phone={phone} name={name} at={at} />
      <span className={css.words}>{[disposition !== undefined && dispositionNameIn(outcomes, disposition), ms !== undefined && stopwatch(ms)].filter(Boolean).join(' · ')}</span>
      <span className={css.ways}>
        <Button size="sm" onPress={open}>
          {isHeld ? statsWords.openChat : statsWords.read}
        </Button>
      </span>
    </li>
  )
}

/** A chat that rings or waits for anybody is read, not opened: whoever looks at a figure has not said that they take it. */
function useIsHeld(taskId: string | undefined): boolean {
  const task = useMirror(({ tasks }) => (taskId === undefined ? undefined : tasks.get(taskId)))
  return task !== undefined && isInHand(task)
}

function Who({ phone, name, at }: { readonly phone: string; readonly name: string | undefined; readonly at: number }) {
  const { nameOf } = useNumbers()
  const now = useNow(60_000)
  return (
    <>
      <bdi className={css.who}>{nameOf(name === undefined ? undefined : { name }, phone)}</bdi>
      <span className={css.when}>{momentName(at, now)}</span>
    </>
  )
}

function wordsFor({ delivery, failure, body }: Message): string {
  const theirs = isolated(body)
  return hasFailed(delivery) ? statsWords.failedMessage({ failure: failureWords(delivery, failure), body: theirs }) : statsWords.quoted({ body: theirs })
}
