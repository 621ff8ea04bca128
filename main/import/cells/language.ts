/** A cell that says which language somebody reads. */
import { fold } from '../../../common/search/words.ts'
import { languages } from '../../../contract/people.ts'

/** How voter files call languages beside their names and BCP 47: ISO 639-2, and what people write. */
const others: Readonly<Record<string, string>> = {
  eng: 'en', spa: 'es', sp: 'es', span: 'es', castellano: 'es', chi: 'zh', zho: 'zh', mandarin: 'zh', cantonese: 'zh', vie: 'vi', viet: 'vi', tgl: 'tl', tagalog: 'tl', filipino: 'tl', pilipino: 'tl',
  fil: 'tl', kor: 'ko', hin: 'hi', ben: 'bn', urd: 'ur', pan: 'pa', guj: 'gu', ara: 'ar', per: 'fa', fas: 'fa', farsi: 'fa', rus: 'ru', pol: 'pl', por: 'pt', fre: 'fr', fra: 'fr', hat: 'ht', creole: 'ht',
  kreyol: 'ht', ger: 'de', deu: 'de', ita: 'it', jpn: 'ja', khm: 'km', cambodian: 'km', som: 'so', amh: 'am', swa: 'sw', nav: 'nv', yid: 'yi', arm: 'hy', hye: 'hy', ukr: 'uk',
}

let byName: ReadonlyMap<string, string> | undefined

/** By their names in English, in Spanish and in themselves. */
function names(): ReadonlyMap<string, string> {
  const named = (code: string, tag: string) => [fold(new Intl.DisplayNames(tag, { type: 'language' }).of(code) ?? code), code] as const
  return (byName ??= new Map([...Object.entries(others), ...languages.flatMap((code) => [[code, code] as const, named(code, 'en'), named(code, 'es'), named(code, code)])]))
}

/** BCP 47; undefined where the cell names no language that is known. Of several the first is taken. */
export function languageIn(cell: string): string | undefined {
  const [first = ''] = cell.split(/[,;/|]/)
  const word = fold(first).trim()
  return names().get(word) ?? names().get(word.split(/[-_ (]/)[0]!)
}
