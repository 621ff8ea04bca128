/** Leads to what was written on a day, or to the first text after it. */
import { useState } from 'react'
import { usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import { fieldBox } from '../../ui/field/Field.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import css from '../EndChat.module.css'
import { jumpWords as words } from './words.ts'

type Props = { readonly conversationId: string; readonly isOpen: boolean; readonly onClose: () => void }

export function JumpToDate({ isOpen, onClose, ...rest }: Props) {
  return (
    <Dialog label={words.title} isOpen={isOpen} onClose={onClose} className={css.ask}>
      <Content onClose={onClose} {...rest} />
    </Dialog>
  )
}

function Content({ conversationId, onClose }: Omit<Props, 'isOpen'>) {
  const { query, threads, toasts, report } = usePage()
  const [day, setDay] = useState('')
  const at = midnightOf(day)
  const go = async () => {
    if (at === undefined) return
    onClose()
    try {
      const { seq } = await query('message.onDay', { conversationId, at })
      if (seq === undefined) toasts.show(words.nothing)
      else await threads.show(conversationId, seq)
    } catch (error) {
      report('request', error)
      toasts.show(words.failed)
    }
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <h2>{words.title}</h2>
      <p>{words.means}</p>
      <input type="date" className={fieldBox} autoFocus aria-label={words.day} value={day} onChange={({ target }) => setDay(target.value)} />
      <div className={css.answers}>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="primary" type="submit" isDisabled={at === undefined}>
          {words.go}
        </Button>
      </div>
    </form>
  )
}

/** The beginning of a day as the field gives it (`2026-10-12`), on this machine's clock, epoch ms. */
function midnightOf(day: string): number | undefined {
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined || year < 1970) return undefined
  const at = new Date(year, month - 1, date).getTime()
  return Number.isNaN(at) ? undefined : at
}
