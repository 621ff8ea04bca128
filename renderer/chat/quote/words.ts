/** The text of the button that quotes. */
import { wordsOf } from '../../../common/wording/table.ts'

export const quoteWords = wordsOf('chat, quote', { quote: 'Quote in the reply' })
