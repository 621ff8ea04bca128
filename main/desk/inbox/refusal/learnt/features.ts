/** What of a text is weighed: its words, what stands beside and near each other, how long words begin, and how long it is. */

/** Words so far apart are still seen together. */
const farthest = 6
/** Longer words count by their beginning too: message, messaging, messaged. */
const beginning = 4
const [wordsInStep, mostSteps] = [3, 8]

/**
 * @param read a text as it is weighed (../harmless.ts)
 * @returns each feature once: `stop`, `stop texting`, `stop texting me`, `stop~me` for what stands near, `^text` for a beginning, `#2` for a length
 */
export function featuresOf(read: string): ReadonlySet<string> {
  const words = read.split(' ').filter(Boolean)
  const found = new Set([`#${Math.min(mostSteps, Math.floor(words.length / wordsInStep))}`])
  for (const [index, word] of words.entries()) {
    const [next, third] = [words[index + 1], words[index + 2]]
    if (next !== undefined) found.add(`${word} ${next}`)
    if (third !== undefined) found.add(`${word} ${next} ${third}`)
    if (word === '|') continue
    found.add(word)
    if (word.length > beginning) found.add(`^${word.slice(0, beginning)}`)
    for (const far of words.slice(index + 2, index + farthest + 1)) if (far !== '|') found.add(`${word}~${far}`)
  }
  return found
}
