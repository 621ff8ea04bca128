/** One row of a conversation. */
import { ChevronDown, CircleCheck, CircleSlash, History, UserRound, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PastTask } from '../../../../contract/model.ts'
import { useMirror, useNow } from '../../../page/usePage.ts'
import { LinkButton } from '../../../ui/button/Button.tsx'
import { Sentence } from '../../../ui/text/Words.tsx'
import { NoteRow } from '../../../notes/NoteRow.tsx'
import { Bubble } from '../bubble/Bubble.tsx'
import { threadWords as words } from '../words.ts'
import { foldedWords } from '../items/folding.ts'
import type { ThreadItem } from '../items/items.ts'
import type { EventItem } from '../items/moments.ts'
import css from './Item.module.css'

type Props = {
  readonly item: ThreadItem
  readonly phone: string
  /** The chat has ended, so no text goes out from it any more. */
  readonly isOver: boolean
  /** `seq` of the message that the agent looked for. */
  readonly found: number | undefined
  /** Unfolds an earlier chat, or folds it again. */
  readonly onFold: (taskId: string) => void
}

export function Item({ item, phone, isOver, found, onFold }: Props) {
  switch (item.kind) {
    case 'bubble':
      return <Bubble item={item} phone={phone} isOver={isOver} isFound={item.message.seq === found} />
    case 'day':
      return (
        <div className={css.day} role="separator" aria-label={item.name}>
          {item.name}
        </div>
      )
    case 'new':
      return (
        <div className={css.new} role="separator" aria-label={words.newName}>
          {words.new}
        </div>
      )
    case 'past':
      return <PastChat task={item.task} isOpen={item.isOpen} onFold={onFold} />
    case 'event':
      return <Event item={item} />
    case 'note':
      return <NoteRow note={item.note} />
  }
}

function PastChat({ task, isOpen, onFold }: { task: PastTask; isOpen: boolean; onFold: Props['onFold'] }) {
  const now = useNow(60_000)
  const outcomes = useMirror((state) => state.settings.dispositions)
  return (
    <div className={css.past}>
      <button type="button" className={css.fold} aria-expanded={isOpen} onClick={() => onFold(task.id)}>
        <History size={13} strokeWidth={2.1} aria-hidden />
        {foldedWords(task, outcomes, now)}
        <ChevronDown size={13} strokeWidth={2.1} aria-hidden />
      </button>
    </div>
  )
}

const icons: Readonly<Record<EventItem['what'], LucideIcon>> = { began: UserRound, ended: CircleCheck, stopped: CircleSlash }

function Event({ item }: { item: EventItem }) {
  const Icon = icons[item.what]
  return (
    <div className={css.event}>
      <Icon size={13} strokeWidth={2.1} aria-hidden />
      <span className={css.says}>
        <Sentence text={item.text} />
      </span>
    </div>
  )
}

/** Stands in the place of a row that could not be drawn. */
export function FailedItem({ onAgain }: { onAgain: () => void }) {
  const again = (inner: ReactNode) => (
    <LinkButton key="again" onPress={onAgain}>
      {inner}
    </LinkButton>
  )
  return <div className={css.event}>{words.rowFailed({ again })}</div>
}
