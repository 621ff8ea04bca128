/** The beginning of a long text. */

const mostLines = 12
/** Of lines that are as long as paragraphs. */
const mostCharacters = 800

/** Undefined when the text is short enough to be shown whole. */
export function beginningOf(text: string): string | undefined {
  const lines = text.trimEnd().split('\n')
  const head = lines.slice(0, mostLines).join('\n')
  const part = [...head].slice(0, mostCharacters).join('')
  return lines.length > mostLines || part.length < head.length ? part : undefined
}
