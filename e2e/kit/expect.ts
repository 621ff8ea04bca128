/** What the tests wait by. */
import { expect as playwright } from '@playwright/test'
import { english, isPseudo, pseudoPattern } from './wording.ts'

/** Playwright's pauses grow to a second, which most of a wait would be; what is asked here costs next to nothing. */
const poll: typeof playwright.poll = (ask, options) =>
  playwright.poll(async () => english(await ask()), { intervals: [50], ...(typeof options === 'string' ? { message: options } : options) })

/** Whether the text of an element must be all that is expected, or contain it. */
const wholeness: Readonly<Record<string, boolean>> = {
  toContainText: false, toHaveText: true, toHaveAccessibleName: true, toHaveAccessibleDescription: true, toHaveTitle: true,
}

type Expected = string | RegExp | readonly (string | RegExp)[]

/** The same matchers, which find English in what the app says. */
function forEnglish<T extends object>(matchers: T): T {
  return new Proxy(matchers, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name)
      if (name === 'not') return forEnglish(found as object)
      const isWhole = wholeness[String(name)]
      if (isWhole === undefined) return found
      const pattern = (text: string | RegExp) => pseudoPattern(text, isWhole)
      return (expected: Expected, ...more: readonly unknown[]) =>
        (found as (...args: readonly unknown[]) => unknown)(typeof expected === 'string' || expected instanceof RegExp ? pattern(expected) : expected.map(pattern), ...more)
    },
  })
}

export const expect: typeof playwright = new Proxy(playwright, {
  get: (target, name): unknown => (name === 'poll' ? poll : Reflect.get(target, name)),
  apply(target, self, [said, ...more]: Parameters<typeof playwright>) {
    const matchers = target.call(self, english(said), ...more)
    return isPseudo ? forEnglish(matchers) : matchers
  },
})
