/** All emoji with their names and what they are looked for by, in the language that is spoken: Unicode's own (CLDR), as `emojibase-data` brings them. */
import { fold } from '../../common/search/words.ts'
import { locale } from '../../common/wording/locale.ts'
import type { EmojiGroup } from './words.ts'

export type Emoji = { readonly sign: string; readonly label: string; readonly group: EmojiGroup; /** Folded: its name, and what else it is called. */ readonly found: string }

/** As the file has them. */
type Entry = { readonly unicode: string; readonly label: string; readonly group?: number; readonly order?: number; readonly tags?: readonly string[] }

/** By the numbers of the file. 2 holds parts of emoji, which are none alone. */
const groups: Readonly<Record<number, EmojiGroup>> = { 0: 'smileys', 1: 'people', 3: 'nature', 4: 'food', 5: 'travel', 6: 'activities', 7: 'objects', 8: 'symbols', 9: 'flags' }

/** What a hotline has most use for. */
const often = ['👍', '🙏', '🙂', '😀', '🎉', '✅', '🗳️', '📍', '🕗', '📅', '📬', '☎️', '🚗', '🚌', '♿', '🪪', '⚠️', '❤️', '👋', '💪', '🇺🇸', '☀️', '🌧️', '⭐']

/** The mark that asks for a coloured emoji behind one that has no other look: it would take the room of a letter (Unicode UTS 51, 1.4.1). */
const needless = /(\p{Emoji_Presentation})\uFE0F/gu

/** Asked for when the picker is first opened; the file is half a megabyte. */
export async function readCatalogue(): Promise<readonly Emoji[]> {
  const { default: file } = locale().language === 'es' ? await import('emojibase-data/es/compact.json?raw') : await import('emojibase-data/en/compact.json?raw')
  return emojiIn(JSON.parse(file) as readonly Entry[])
}

export function emojiIn(entries: readonly Entry[]): readonly Emoji[] {
  return entries
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .flatMap(({ unicode, label, group, tags = [] }): readonly Emoji[] => {
      const known = group === undefined ? undefined : groups[group]
      return known ? [{ sign: unicode.replaceAll(needless, '$1'), label, group: known, found: fold([label, ...tags].join(' ')) }] : []
    })
}

/** What is shown: those that are called so, or those of a group. */
export function shownEmoji(all: readonly Emoji[], typed: string, group: EmojiGroup): readonly Emoji[] {
  const words = fold(typed).split(/\s+/).filter((word) => word !== '')
  if (words.length > 0) return all.filter(({ found }) => words.every((word) => found.includes(word))).slice(0, mostFound)
  if (group === 'often') return often.flatMap((sign) => all.find((each) => plain(each.sign) === plain(sign)) ?? [])
  return all.filter((each) => each.group === group)
}

const mostFound = 96
/** Without the mark that asks for a coloured one. */
const plain = (sign: string): string => sign.replaceAll('\uFE0F', '')
