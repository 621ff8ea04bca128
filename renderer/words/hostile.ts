/** What stands in the place of a voter's words that are covered. */
import { wordsOf } from '../../common/wording/table.ts'
import type { Hostility } from '../../contract/model.ts'

export const hostileWords = wordsOf('hostile texts', {
  threat: 'May be hostile: a threat',
  slur: 'May be hostile: slurs',
  sexual: 'May be hostile: sexual',
  insult: 'May be hostile: insults',
} as const satisfies Record<Hostility, string>)
