/**
 * With TEXTDESK_E2E_PSEUDO=1 the app speaks the language that nobody speaks (common/wording/pseudo.ts), and the tests go on in English: what they
 * look for is found with its accents, brackets and dots, and what they read has none.
 */
import type { Locator, Page } from '@playwright/test'
import { accented, plain } from '../../common/wording/pseudo.ts'

export const isPseudo = process.env.TEXTDESK_E2E_PSEUDO === '1'

/** What the app's environment has besides. */
export const wordingVariables: Readonly<Record<string, string>> = isPseudo ? { TEXTDESK_LANGUAGE: 'pseudo' } : {}

const added = String.raw`(?:\s*[⟦⟧·])*`
/** What stands in a pattern for itself, and what has a meaning. */
const pieces = /\\.|\[(?:\\.|[^\]])*\]|\{\d+,?\d*\}|\(\?(?:<?[=!]|:)|[^]/g
const special = /^(?:\{\d.*|\(\?.*|[\^*+?().|])$/

/** Texts, also within data, as they are in English; everything else as it is. */
export function english<T>(said: T): T {
  if (!isPseudo) return said
  if (Array.isArray(said)) return said.map(english) as T
  if (isRecord(said)) return Object.fromEntries(Object.entries(said).map(([name, part]) => [name, english(part)])) as T
  if (typeof said !== 'string') return said
  const bare = said.replaceAll(/⟦|\s?·+⟧|⟧/g, '')
  return [...bare].map((letter) => plain[accented.indexOf(letter)] ?? letter).join('') as T
}

/** Plain data, and nothing of Playwright's. */
const isRecord = (said: unknown): said is object => typeof said === 'object' && said !== null && Object.getPrototypeOf(said) === Object.prototype

/** @param isWhole whether a string must be all of the text, in its very letters; else it is a part of it in any */
export function pseudoPattern(sought: string | RegExp, isWhole: boolean): RegExp {
  if (sought instanceof RegExp) return new RegExp((sought.source.match(pieces) ?? []).map(pieceOf).join(''), sought.flags)
  const inside = [...sought].map((letter) => added + (letter === ' ' ? String.raw`\s+` : spelled(letter))).join('')
  return isWhole ? new RegExp(String.raw`^\s*${inside}${added}\s*$`) : new RegExp(inside, 'i')
}

function pieceOf(piece: string): string {
  if (piece === '$') return `${added}$`
  if (special.test(piece)) return piece
  return added + (piece.length > 1 ? piece : spelled(piece))
}

function spelled(letter: string): string {
  const at = plain.indexOf(letter)
  return at < 0 ? letter.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`) : `[${letter}${accented[at]}]`
}

type Options = { readonly name?: string | RegExp; readonly hasText?: string | RegExp; readonly exact?: boolean }
type Lookup = (this: unknown, what: string | RegExp, options?: Options) => Locator
type Lookups = Record<'getByRole' | 'getByText', Lookup> & { filter?: (this: unknown, options: Options) => Locator }

/** The names in the window that come from no table, and so stand in no brackets; none of a window that is gone. */
export async function namesInNoTable(app: { readonly page: Page }): Promise<readonly string[]> {
  if (!isPseudo) return []
  const namesOf = async () => app.page.locator('[aria-label]').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
  return (await namesOf().catch(() => [])).filter((name) => /\p{Script=Latin}{3}/u.test(name) && !name.includes('⟦'))
}

let isHeard = false

/** Lets every page and locator find what is written in English here. */
export function findEnglish(page: Page): void {
  if (!isPseudo || isHeard) return
  isHeard = true
  const sought = (text: string | RegExp | undefined, exact = false) => text && pseudoPattern(text, exact)
  for (const each of [page, page.locator('body')]) {
    const lookups = Object.getPrototypeOf(each) as Lookups
    const { getByRole, getByText, filter } = lookups
    lookups.getByRole = function (role, options = {}) {
      const name = sought(options.name, options.exact)
      return getByRole.call(this, role, { ...options, ...(name && { name }) })
    }
    lookups.getByText = function (text, { exact } = {}) {
      return getByText.call(this, pseudoPattern(text, exact === true))
    }
    if (!filter) continue
    lookups.filter = function (options) {
      const hasText = sought(options.hasText)
      return filter.call(this, { ...options, ...(hasText && { hasText }) })
    }
  }
}
