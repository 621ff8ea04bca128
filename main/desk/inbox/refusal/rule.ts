/** What a rule is made of: words of a kind in angle brackets, clauses between bars. */

export type Language = {
  /** What has the words of a refusal and is none; it is taken out before the rules are asked. */
  readonly harmless: readonly RegExp[]
  /** What is said beside a refusal without changing it, as far as whole clauses are compared. */
  readonly manners: RegExp
  /** What speaks for a refusal, whatever was learnt of its words. */
  readonly rules: readonly RegExp[]
}

/**
 * Reads patterns in which `<name>` stands for words of that kind, `« »` around a whole clause, and `…` for up to four words of the same clause.
 *
 * @throws Error when there are no words of that name
 */
export function grammar(kinds: Readonly<Record<string, string>>) {
  const whole = (pattern: string): string =>
    pattern.replaceAll(/<(\w+)>/g, (_, name: string) => {
      const words = kinds[name]
      if (words === undefined) throw new Error(`There are no words called ${name}.`)
      return `(?:${whole(words)})`
    })
  const read = (pattern: string): string => {
    const words = whole(pattern)
      .replaceAll('… ', String.raw`(?:[^| ]+ ){0,4}?`)
      .replaceAll('«', String.raw`(?<=\| )(?:`)
      .replaceAll('»', String.raw`)(?= (?:\? )?\|)`)
    return String.raw`(?<![^ ])(?:${words})(?![^ ])`
  }
  return {
    /** Everywhere in a text, to be taken out. */
    harmless: (...patterns: readonly string[]): readonly RegExp[] => patterns.map((pattern) => new RegExp(read(pattern), 'g')),
    /** Anywhere in a text. */
    rules: (...patterns: readonly string[]): readonly RegExp[] => patterns.map((pattern) => new RegExp(read(pattern))),
  }
}
