/** The box to answer in. It empties only when the desk has the text safely; until then nothing typed is lost. */
import { ArrowUp } from 'lucide-react'
import { useEffect, useId, useRef, type ChangeEvent, type KeyboardEvent, type RefObject } from 'react'
import type { Refusal } from '../../../contract/commands.ts'
import { limits } from '../../../contract/limits.ts'
import type { Task } from '../../../contract/model.ts'
import { PictureButton } from '../../attach/PictureButton.tsx'
import { PictureChip } from '../../attach/PictureChip.tsx'
import { SlipNotice } from '../../guard/SlipNotice.tsx'
import { EmojiButton } from '../../emoji/EmojiButton.tsx'
import type { When } from '../../later/LaterDialog.tsx'
import { useNotes } from '../../notes/useNotes.ts'
import { isComposing, isPressed } from '../../page/keys/press.ts'
import { useMirror, usePage, useThread, useView } from '../../page/usePage.ts'
import { BlankHint } from '../../templates/box/BlankHint.tsx'
import { goToBlank } from '../../templates/box/blankKeys.ts'
import { BlankMarks } from '../../templates/box/BlankMarks.tsx'
import { useTemplateKeys } from '../../templates/use/useTemplateKeys.ts'
import { TemplatesAnchor, TemplatesButton, TemplatesOver } from '../../templates/Templates.tsx'
import { useTemplates } from '../../templates/use/useTemplates.ts'
import { Button } from '../../ui/button/Button.tsx'
import { focusAtEnd } from '../../ui/field/focusAtEnd.ts'
import { useHeldCaret } from '../../ui/field/useHeldCaret.ts'
import { useShortcut } from '../../ui/keys/useShortcut.ts'
import { Notice } from '../../ui/Notice.tsx'
import { LengthFault } from '../../ui/text/LengthFault.tsx'
import { SegmentCounter } from '../../ui/text/SegmentCounter.tsx'
import { straightQuotes } from '../../words/people/quotes.ts'
import { refusalWords } from '../../words/words.ts'
import { lastFailed } from '../thread/items/failed.ts'
import { isQuotable, useQuote } from '../quote/useQuote.ts'
import { replyWords as words } from '../words.ts'
import { MoreWays } from './MoreWays.tsx'
import css from './ReplyBox.module.css'
import { PrivateWords } from './PrivateWords.tsx'
import { usePrivate } from './usePrivate.ts'
import { useReply } from './useReply.ts'

export function ReplyBox({ task }: { task: Task }) {
  const thread = useThread(task.conversationId)
  const box = useRef<HTMLTextAreaElement>(null)
  const failed = thread && lastFailed(thread, task.id)
  const reply = useReply(task)
  const contact = useMirror(({ contacts }) => contacts.get(task.phone))
  const templates = useTemplates({ box, phone: task.phone, contact })
  const templateKeys = useTemplateKeys(templates)
  const faultId = useId()
  const isTooLong = reply.body.length > limits.text
  const holdCaret = useHeldCaret(box)
  useFocusWhenAsked(box)

  const onChange = ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
    const body = straightQuotes(target.value)
    if (body !== target.value) holdCaret(target.selectionStart)
    reply.write(body)
  }
  const quote = useQuote()
  const newest = thread?.messages.findLast(isQuotable)
  useShortcut('reply.quote', () => newest && quote(newest), newest !== undefined)
  const guard = usePrivate(reply.body, useNotes(task.phone))
  const leadToBlank = (refused: Refusal | undefined) => {
    if (refused?.kind === 'unfilled') goToBlank(box.current)
  }
  const sendNow = async () => {
    // The button goes off with the text, and the focus would be lost with it.
    box.current?.focus()
    // A second Enter is no answer to what is asked.
    if (reply.refusal?.kind !== 'slip') leadToBlank(await reply.send(failed))
  }
  const sendLater = (when: When) => guard.check(() => void reply.sendLater(when).then(leadToBlank))
  const sendAnyway = () => {
    box.current?.focus()
    void reply.sendAnyway(failed)
  }
  const goBack = () => {
    reply.goBack()
    focusAtEnd(box.current)
  }
  const send = () => {
    if (!isTooLong) guard.check(() => void sendNow())
  }
  const keepWriting = () => {
    guard.leave()
    box.current?.focus()
  }
  const detach = () => {
    reply.attach(undefined)
    // The button goes with the picture, and the focus would be lost with it.
    box.current?.focus()
  }
  /** Nothing goes out by one key that the agent has not seen: the words come into the box, and Enter sends them. */
  const bringBack = (event: KeyboardEvent) => {
    if (!failed) return
    // Else the key would take the caret before the first word.
    event.preventDefault()
    reply.write(failed.body)
    reply.attach(failed.pictureUrl)
    holdCaret(failed.body.length)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event) || templateKeys.onKeyDown(event)) return
    if (isPressed(event, 'reply.failed') && reply.body === '' && reply.pictureUrl === undefined) bringBack(event)
    if (!isPressed(event, 'reply.send')) return
    event.preventDefault()
    // A held Enter repeats; only its first press may send.
    if (!event.repeat) send()
  }
  return (
    <>
      {reply.refusal?.kind === 'slip' && <SlipNotice slip={reply.refusal.slip} phone={task.phone} over="card" onSend={sendAnyway} onBack={goBack} />}
      {reply.refusal && reply.refusal.kind !== 'slip' && (
        <Notice tone="danger" blocking className={css.refusal}>
          {refusalWords(reply.refusal)}
        </Notice>
      )}
      {guard.shared !== undefined && <PrivateWords shared={guard.shared} onSend={guard.goOn} onLeave={keepWriting} />}
      {reply.pictureUrl !== undefined && (
        <div className={css.along}>
          <PictureChip url={reply.pictureUrl} onRemove={detach} />
        </div>
      )}
      <TemplatesAnchor className={css.box} guide="reply">
        <BlankMarks box={box} body={reply.body} className={css.text ?? ''} />
        <textarea
          {...templateKeys.boxProps}
          spellCheck
          dir="auto"
          data-framed
          ref={box}
          className={css.text}
          aria-label={words.name}
          placeholder={words.placeholder}
          rows={1}
          aria-invalid={isTooLong || undefined}
          aria-describedby={isTooLong ? faultId : undefined}
          value={reply.body}
          onChange={onChange}
          onKeyDown={onKeyDown}
          onBlur={reply.save}
        />
        <div className={css.bar}>
          <TemplatesButton templates={templates} />
          <EmojiButton box={box} body={reply.body} />
          <PictureButton box={box} url={reply.pictureUrl} onTake={reply.attach} />
          <LengthFault id={faultId} body={reply.body} />
          <BlankHint body={reply.body} />
          <SegmentCounter body={reply.body} hasPicture={reply.pictureUrl !== undefined} />
          <Button variant="primary" aria-label={words.send} isDisabled={reply.body.trim() === '' || isTooLong} onPress={send}>
            {words.send}
            <ArrowUp size={14} strokeWidth={2.4} aria-hidden />
          </Button>
          <MoreWays phone={task.phone} isDisabled={reply.body.trim() === '' || isTooLong} onLater={sendLater} />
        </div>
        <TemplatesOver templates={templates} {...templateKeys} />
      </TemplatesAnchor>
    </>
  )
}

/** Takes the focus each time the agent asks for this chat, and on Escape when no layer is left to close and no text to take back; at no other time. */
function useFocusWhenAsked(box: RefObject<HTMLTextAreaElement | null>): void {
  const asked = useView((state) => state.asked)
  const { undo } = usePage()
  useShortcut('escape', () => {
    if (!undo.takeBackNewest()) focusAtEnd(box.current)
  })
  useEffect(() => focusAtEnd(box.current), [asked, box])
}
