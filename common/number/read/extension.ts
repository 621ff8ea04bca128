/** Finds the extension behind a number: it belongs to a desk phone's exchange, so a text cannot be sent to it. */
import { digitsOf } from '../plain.ts'

/** In English, Spanish, French and German; two commas are the pause of phones. */
const extension = /(?<=\d[\s).,-]*)(?:;ext=|e?xt(?:ensi[oó]n|n)?|x|#|,{2,}|anexo|int|poste|durchwahl|dw)[.:=\s-]*(\d{1,7})#?(?!\d)/iu
/** So many digits stand at least in front of one. */
const fewest = 7

/** The text without it. */
export function cutExtension(text: string): { readonly bare: string; readonly extension?: string } {
  const match = extension.exec(text)
  if (!match || digitsOf(text.slice(0, match.index)).length < fewest) return { bare: text }
  return { bare: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim(), extension: match[1]! }
}
