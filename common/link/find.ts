/** The web addresses in a text: those with `http://` or `https://`, and bare ones whose ending is as good as always a web address. */
import { LinkifyIt } from 'linkify-it'
import { safeLink, type SafeLink } from './safe.ts'

/** Where in the text it stands: from `start` up to and without `end`. */
export type Link = SafeLink & { readonly start: number; readonly end: number }

/** Endings of bare addresses in texts about elections. Those that are words too (`at`, `in`, `me`, `my`, `so`, `to`) would make links of sentences without blanks. */
const endings = 'com org net edu gov mil us vote info biz app news tv page ly gl gd co mx pr'.split(' ')
/** Signs that nobody sees, and those that turn the direction: an address ends before them and does not begin behind them, or it would be another than the one that is read. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
const hiddenBefore = /(?!\s)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u

let reader: LinkifyIt | undefined

/** In the order in which they stand. */
export function linksIn(text: string): readonly Link[] {
  reader ??= makeReader()
  const found = reader.match(text.replaceAll(unseen, (sign) => ' '.repeat(sign.length))) ?? []
  return found.flatMap(({ index: start, lastIndex: end, schema, raw }) => {
    const link = safeLink(schema === '' ? `https://${raw}` : raw)
    return link && !hiddenBefore.test(text.slice(0, start)) ? [{ start, end, ...link }] : []
  })
}

/** Made when it is needed: its patterns take some ms. */
function makeReader(): LinkifyIt {
  return new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false }).add('ftp:', null).add('mailto:', null).add('//', null).tlds(endings)
}
