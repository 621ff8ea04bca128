/** Whether a word is another one, mistyped. */

/** Words from this length on may have two slips. */
const longWord = 10

/** One slip: a letter too many, too few, another one, or two in the wrong order (two slips in a long word). The first letter is seldom wrong, so it counts. */
export function isNear(word: string, target: string): boolean {
  if (word === target) return true
  return word[0] === target[0] && Math.abs(word.length - target.length) <= 2 && slips(word, target) <= (target.length >= longWord ? 2 : 1)
}

/** The restricted Damerau-Levenshtein distance. */
function slips(word: string, target: string): number {
  let before: number[] = []
  let last = Array.from({ length: target.length + 1 }, (_, index) => index)
  for (let row = 1; row <= word.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= target.length; column += 1) {
      const isSame = word[row - 1] === target[column - 1]
      const isSwapped = row > 1 && column > 1 && word[row - 1] === target[column - 2] && word[row - 2] === target[column - 1]
      const ways = [last[column]! + 1, now[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1), ...(isSwapped ? [before[column - 2]! + 1] : [])]
      now.push(Math.min(...ways))
    }
    before = last
    last = now
  }
  return last[target.length]!
}
