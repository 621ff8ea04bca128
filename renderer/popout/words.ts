/** The texts of a window with one chat. */
import { wordsOf } from '../../common/wording/table.ts'

export const popOutWords = wordsOf('pop-out', { title: '{name} · Textdesk' })
