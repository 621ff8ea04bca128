/** The box to answer in. It empties only when the desk has the text safely; until then nothing typed is lost. */
import { ArrowUp } from 'lucide-react'
import { useEffect, useId, useRef, type ChangeEvent, type KeyboardEvent, type RefObject } from 'react'
import { limits } from '../../../contract/limits.ts'
import type { Message, Task } from '../../../contract/model.ts'
import { usePage, useView } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { useHeldCaret } from '../../ui/field/useHeldCaret.ts'
import { useShortcut } from '../../ui/keys/shortcuts.ts'
import { Notice } from '../../ui/Notice.tsx'
import { LengthFault } from '../../ui/text/LengthFault.tsx'
import { SegmentCounter } from '../../ui/text/SegmentCounter.tsx'
import { straightQuotes } from '../../words/quotes.ts'
import { refusalWords } from '../../words/words.ts'
import css from './ReplyBox.module.css'
import { useReply } from './useReply.ts'

export function ReplyBox({ task, messages }: { task: Task; messages: readonly Message[] }) {
  const { sending } = usePage()
  const box = useRef<HTMLTextAreaElement>(null)
  const reply = useReply(task)
  const faultId = useId()
  const isTooLong = reply.body.length > limits.text
  const holdCaret = useHeldCaret(box)
  useFocusWhenAsked(box)

  const onChange = ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
    const body = straightQuotes(target.value)
    if (body !== target.value) holdCaret(target.selectionStart)
    reply.write(body)
  }
  const send = () => {
    // The button goes off with the text, and the focus would be lost with it.
    box.current?.focus()
    if (!isTooLong) void reply.send()
  }
  /** Up in an empty box sends the last message again if it failed and may still arrive. */
  const retryLast = () => {
    const last = messages.findLast((message) => message.direction === 'outbound')
    if (last?.failure?.passing && last.retriedBy === undefined) sending.again(last.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowUp' && reply.body === '') retryLast()
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    // A held Enter repeats; only its first press may send.
    if (!event.repeat) send()
  }
  return (
    <>
      {reply.refusal && (
        <Notice tone="danger" blocking className={css.refusal}>
          {refusalWords(reply.refusal)}
        </Notice>
      )}
      <div className={css.box}>
        <textarea
          spellCheck
          ref={box}
          className={css.text}
          aria-label="Reply"
          placeholder="Write a reply"
          rows={1}
          aria-invalid={isTooLong || undefined}
          aria-describedby={isTooLong ? faultId : undefined}
          value={reply.body}
          onChange={onChange}
          onKeyDown={onKeyDown}
          onBlur={reply.save}
        />
        <div className={css.bar}>
          <LengthFault id={faultId} body={reply.body} />
          <SegmentCounter body={reply.body} />
          <Button variant="primary" aria-label="Send" isDisabled={reply.body.trim() === '' || isTooLong} onPress={send}>
            Send
            <ArrowUp size={14} strokeWidth={2.4} aria-hidden />
          </Button>
        </div>
      </div>
    </>
  )
}

/** Takes the focus each time the agent asks for this chat, and on Escape when no layer is left to close; at no other time. */
function useFocusWhenAsked(box: RefObject<HTMLTextAreaElement | null>): void {
  const asked = useView((state) => state.asked)
  useShortcut('reply.focus', () => box.current?.focus())
  useEffect(() => box.current?.focus(), [asked, box])
}
