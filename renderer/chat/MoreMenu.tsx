/** What is seldom wanted in a chat. */
import { AppWindow, ArrowRightLeft, CalendarClock, CalendarSearch, CircleCheck, CircleSlash, Copy, CornerUpRight, Download, Ellipsis, LockKeyhole, MessageCircleOff, PanelRight } from 'lucide-react'
import { useState } from 'react'
import { copiedNumber } from '../../common/number/write.ts'
import type { Contact, Message, Task } from '../../contract/model.ts'
import { FollowUpDialog } from '../followups/FollowUpDialog.tsx'
import { followWords } from '../followups/words.ts'
import { useNumbers } from '../page/useNumbers.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { SaveTranscript } from '../transcript/SaveTranscript.tsx'
import { transcriptWords } from '../transcript/words.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Menu, MenuItem, MenuTrigger } from '../ui/overlay/Menu.tsx'
import { useCompact } from '../ui/useMedia.ts'
import { JumpToDate } from './dates/JumpToDate.tsx'
import { jumpWords } from './dates/words.ts'
import { StopTexting } from './person/StopTexting.tsx'
import { Transfer } from './transfer/Transfer.tsx'
import type { Card } from './useCard.ts'
import { chatWords as words, transferWords } from './words.ts'

type Props = { readonly task: Task; readonly contact: Contact | undefined; readonly messages: readonly Message[]; readonly card: Card | undefined }

/** Where the header has no room for the card's own button, the menu opens it. */
export function MoreMenu({ task, contact, messages, card }: Props) {
  const { act, chat, copy, handOn, toasts } = usePage()
  const { nameOf, numberOf } = useNumbers()
  const [isStopping, setStopping] = useState(false)
  const [isHanding, setHanding] = useState(false)
  const [isFollowing, setFollowing] = useState(false)
  const [isJumping, setJumping] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const canHand = useMirror(({ team }) => team.state === 'on') && task.state === 'assigned'
  const isCompact = useCompact()
  const { phone } = task
  const marked = (kind: string) => contact?.marks.some((mark) => mark.kind === kind) ?? false
  useShortcut('followUp.set', () => setFollowing(true))
  useShortcut('thread.date', () => setJumping(true))
  useShortcut('task.handOn', () => void handOn(task.id), task.state === 'assigned')
  useShortcut('contact.stop', () => setStopping(true), !marked('opted-out'))
  const markWrong = async () => {
    const undo = () => void act('contact.unmark', { phone, kind: 'wrong-number' })
    if (await act('contact.mark', { phone, kind: 'wrong-number' })) toasts.show(words.wrongNumberMarked({ number: numberOf(phone) }), { label: words.undo, act: undo })
  }
  return (
    <>
      <MenuTrigger>
        <IconButton label={words.more}>
          <Ellipsis size={17} strokeWidth={1.9} aria-hidden />
        </IconButton>
        <Menu aria-label={words.more}>
          <MenuItem onAction={() => copy(copiedNumber(phone), words.numberCopied)} textValue={words.copyNumber}>
            <Copy size={15} strokeWidth={1.9} aria-hidden />
            {words.copyNumber}
          </MenuItem>
          {(task.isSettled || task.waitingSince !== undefined) && (
            <MenuItem onAction={() => void act('task.settle', { taskId: task.id, isSettled: !task.isSettled })}>
              <CircleCheck size={15} strokeWidth={1.9} aria-hidden />
              {task.isSettled ? words.needsAnswer : words.noAnswerNeeded}
            </MenuItem>
          )}
          {card && (
            <MenuItem onAction={card.addNote} textValue={words.addNote}>
              <LockKeyhole size={15} strokeWidth={1.9} aria-hidden />
              {words.addNote}
            </MenuItem>
          )}
          <MenuItem onAction={() => setFollowing(true)} textValue={followWords.menu}>
            <CalendarClock size={15} strokeWidth={1.9} aria-hidden />
            {followWords.menu}
          </MenuItem>
          <MenuItem onAction={() => setJumping(true)} textValue={jumpWords.title}>
            <CalendarSearch size={15} strokeWidth={1.9} aria-hidden />
            {jumpWords.title}
          </MenuItem>
          {chat === undefined && (
            <MenuItem onAction={() => void act('window.popOut', { taskId: task.id })} textValue={words.popOut}>
              <AppWindow size={15} strokeWidth={1.9} aria-hidden />
              {words.popOut}
            </MenuItem>
          )}
          {canHand && (
            <MenuItem onAction={() => setHanding(true)} textValue={transferWords.menu}>
              <ArrowRightLeft size={15} strokeWidth={1.9} aria-hidden />
              {transferWords.menu}
            </MenuItem>
          )}
          {task.state === 'assigned' && (
            <MenuItem onAction={() => void handOn(task.id)} textValue={words.handOn}>
              <CornerUpRight size={15} strokeWidth={1.9} aria-hidden />
              {words.handOn}
            </MenuItem>
          )}
          {!marked('opted-out') && (
            <MenuItem onAction={() => setStopping(true)} textValue={words.stop}>
              <MessageCircleOff size={15} strokeWidth={1.9} aria-hidden />
              {words.stop}
            </MenuItem>
          )}
          {!marked('wrong-number') && (
            <MenuItem onAction={() => void markWrong()} textValue={words.wrongNumber}>
              <CircleSlash size={15} strokeWidth={1.9} aria-hidden />
              {words.wrongNumber}
            </MenuItem>
          )}
          <MenuItem onAction={() => setSaving(true)} textValue={transcriptWords.menu}>
            <Download size={15} strokeWidth={1.9} aria-hidden />
            {transcriptWords.menu}
          </MenuItem>
          {isCompact && card && (
            <MenuItem onAction={card.toggle} textValue={words.card}>
              <PanelRight size={15} strokeWidth={1.9} aria-hidden />
              {words.card}
            </MenuItem>
          )}
        </Menu>
      </MenuTrigger>
      <SaveTranscript conversationId={task.conversationId} phone={phone} isOpen={isSaving} onClose={() => setSaving(false)} />
      <StopTexting phone={phone} name={nameOf(contact, phone)} isOpen={isStopping} onClose={() => setStopping(false)} />
      <FollowUpDialog conversationId={task.conversationId} isOpen={isFollowing} onClose={() => setFollowing(false)} />
      <JumpToDate conversationId={task.conversationId} isOpen={isJumping} onClose={() => setJumping(false)} />
      <Transfer task={task} messages={messages} isOpen={isHanding && canHand} onClose={() => setHanding(false)} />
    </>
  )
}
