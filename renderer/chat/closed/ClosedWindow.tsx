/** A conversation that is read: a chat that is over, or one in which a text was found. Nothing in it is marked, and nobody is answered from here. */
import { MessageCircle, X } from 'lucide-react'
import { useStore } from 'zustand'
import type { ClosedChat } from '../../page/view/view.ts'
import { useMirror, useNow, usePage } from '../../page/usePage.ts'
import { BackButton } from '../../tasks/back/BackButton.tsx'
import { Button } from '../../ui/button/Button.tsx'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { pane } from '../../ui/keys/panes.ts'
import css from '../Chat.module.css'
import header from '../ChatHeader.module.css'
import { Identity } from '../person/Identity.tsx'
import { ownerOf } from '../thread/items/folding.ts'
import { Thread } from '../thread/Thread.tsx'
import { chatWords, closedChatWords } from '../words.ts'
import { closedWords } from './closedWords.ts'
import own from './ClosedWindow.module.css'

export function ClosedWindow({ chat }: { chat: ClosedChat }) {
  const { closedThreads, view, textAgain } = usePage()
  const { conversationId, phone, taskId, seq } = chat
  const thread = useStore(closedThreads, (all) => all.get(conversationId))
  const contact = useMirror((state) => state.contacts.get(phone))
  const outcomes = useMirror((state) => state.settings.dispositions)
  const now = useNow(60_000)
  const past = thread?.past ?? []
  const read = taskId === undefined ? seq !== undefined && ownerOf(past, seq) : past.find(({ id }) => id === taskId)
  return (
    <section className={css.window} aria-label={chatWords.window}>
      <header className={header.header}>
        <BackButton />
        <Identity phone={phone} contact={contact} />
        <div className={header.actions}>
          <Button autoFocus variant="primary" onPress={() => void textAgain(chat)}>
            <MessageCircle size={15} strokeWidth={2.1} aria-hidden />
            {closedChatWords.textAgain}
          </Button>
          <IconButton label={closedChatWords.close} className={own.close} onPress={view.leaveClosedChat}>
            <X size={16} strokeWidth={1.9} aria-hidden />
          </IconButton>
        </div>
      </header>
      <p className={own.banner} role="status">
        {closedWords(read || undefined, outcomes, now)}
      </p>
      <div className={css.body}>
        <div className={css.talk} {...pane}>
          <Thread conversationId={conversationId} phone={phone} contact={contact} task={undefined} reads={taskId} thread={thread} threads={closedThreads} />
        </div>
      </div>
    </section>
  )
}
