/** The agent's own words: a text file in the data folder, a word a line, which they may also edit by hand. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

export type OwnWords = {
  /** Small letters and capitals are the same here. */
  has(word: string): boolean
  add(word: string): void
}

/** @throws from `add` what the system says when the file cannot be written; the word holds until the end all the same */
export function openOwnWords(file: string): OwnWords {
  const words = new Set(wordsIn(file).map(folded))
  return {
    has: (word) => words.has(folded(word)),
    add(word) {
      if (words.has(folded(word))) return
      words.add(folded(word))
      // Read anew: another window of a text editor may have it open.
      writeFileSync(`${file}.new`, [...wordsIn(file), word, ''].join('\n'))
      renameSync(`${file}.new`, file)
    },
  }
}

const folded = (word: string): string => word.replaceAll('’', "'").toLowerCase()

/** No file is no words. */
function wordsIn(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '')
  } catch {
    return []
  }
}
