/** Quotes a voter's text in the reply, before what is written there already. */
import type { Message } from '../../../contract/model.ts'
import { usePage } from '../../page/usePage.ts'
import { straightQuotes } from '../../words/people/quotes.ts'
import { quoted } from './quoted.ts'

/** Whether there are words that may be quoted: covered ones would be read by whoever writes. */
export const isQuotable = ({ direction, body, hostile }: Message): boolean => direction === 'inbound' && body.trim() !== '' && !hostile

export function useQuote(): (message: Message) => void {
  const { drafts, view } = usePage()
  return ({ conversationId, body }) => {
    const draft = drafts.of(conversationId)
    drafts.keep({ ...draft, body: straightQuotes(quoted(body)) + draft.body })
    view.askForReply()
  }
}
