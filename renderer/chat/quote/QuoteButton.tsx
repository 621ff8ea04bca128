/** Stands beside a voter's text while the pointer is there. Keys quote the newest (`reply.quote`), so it is no stop on the way through the window. */
import { TextQuote } from 'lucide-react'
import type { Message } from '../../../contract/model.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import css from './Quote.module.css'
import { useQuote } from './useQuote.ts'
import { quoteWords as words } from './words.ts'

export function QuoteButton({ message }: { readonly message: Message }) {
  const quote = useQuote()
  return (
    <IconButton small label={words.quote} className={css.button} excludeFromTabOrder preventFocusOnPress onPress={() => quote(message)}>
      <TextQuote size={14} strokeWidth={2} aria-hidden />
    </IconButton>
  )
}
