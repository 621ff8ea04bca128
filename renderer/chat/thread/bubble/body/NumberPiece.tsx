/** A phone number in a text: it leads to the chat with that person, or to a new message. */
import { taskWith } from '../../../../desk/mirror/tasks.ts'
import { useNumbers } from '../../../../page/useNumbers.ts'
import { usePage } from '../../../../page/usePage.ts'
import { threadWords } from '../../words.ts'
import css from './Body.module.css'

/** @param text as it stands in the message */
export function NumberPiece({ phone, text }: { readonly phone: string; readonly text: string }) {
  const { mirror, openChat, composing } = usePage()
  const { numberOf } = useNumbers()
  const lead = () => {
    const task = taskWith(mirror.getState().tasks, phone)
    void (task ? openChat(task.id) : composing.begin({ to: phone, body: '' }))
  }
  return (
    <button type="button" className={css.number} dir="ltr" aria-label={threadWords.textNumber({ number: numberOf(phone) })} onClick={lead}>
      {text}
    </button>
  )
}
