/** The literals in style sheets that should be tokens. */

/** A style sheet's path and its text. */
export type Sheet = { readonly file: string; readonly text: string }

type Declaration = { readonly property: string; readonly value: string; readonly literals: readonly string[] }

const declaration = /(?<=[{;]\s*)(--[\w-]+|[a-z][\w-]*):\s*([^;{}]+)(?=;)/g
const literal = /(?<![\w.#-])\d*\.?\d+(?:px|m?s)\b|#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix)\(|\b(?:white|black|gr[ae]y|red|green|blue)\b/gi

/** What a sheet declares with literals outside of `var()`. */
export function literalsIn(css: string): readonly Declaration[] {
  return [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(declaration)].map(([, property, written]) => {
    const value = written!.replaceAll(/\s+/g, ' ').trim()
    const left = value.replaceAll(/var\(--[\w-]+(?:, [^()]*)?\)/g, '')
    const numbers = property === 'z-index' ? (left.match(/\d+/g) ?? []) : []
    return { property: property!, value, literals: [...(left.match(literal) ?? []), ...numbers] }
  })
}

/** What is measured, and the largest literal of it in px that is a line's own and no measure. */
const kinds = [
  { kind: 'space', of: /^(?:padding|margin|gap|column-gap|row-gap|top|left|right|bottom|inset)(?:-|$)/, thin: 1 },
  { kind: 'size', of: /^(?:(?:min-|max-)?(?:width|height)|flex(?:-basis)?|grid-template.*|columns|--size)$/, thin: 4 },
  { kind: 'line', of: /^(?:border(?!.*radius).*|outline.*|box-shadow|text-underline-offset)$/, thin: 3 },
] as const
const kindOf = (property: string) => kinds.find(({ of }) => of.test(property)) ?? { kind: 'other', thin: 0 }

/** A thing may have a size of its own; a space of its own only when it is wider than those between things, or no whole pixel. */
const mayBeOwn = (kind: string, px: number): boolean => kind === 'size' || (kind === 'space' && (px > 24 || !Number.isInteger(px)))

/** Declarations with a literal that is neither a thin line's nor the measure of one thing alone, as `file: property: value`. */
export function strangersIn(sheets: readonly Sheet[]): readonly string[] {
  const all = sheets.flatMap(({ file, text }) => literalsIn(text).map((each) => ({ file, ...each, ...kindOf(each.property) })))
  const isAlone = (kind: string, one: string): boolean =>
    new Set(all.filter((each) => each.kind === kind && each.literals.includes(one)).map(({ file }) => file)).size === 1
  const isFine = ({ property, kind, thin }: (typeof all)[number], one: string): boolean => {
    // A mask has no colour, only what it covers; an animation of one moment has no duration.
    if ((property === 'mask' && /^#000|px$/.test(one)) || one === '1ms') return true
    const px = one.endsWith('px') ? Number.parseFloat(one) : NaN
    return px <= thin || (mayBeOwn(kind, px) && isAlone(kind, one))
  }
  return all.filter((each) => !each.literals.every((one) => isFine(each, one))).map(({ file, property, value }) => `${file}: ${property}: ${value}`)
}
