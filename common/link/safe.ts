/** What an address in a text leads to, and how its host is shown so that nobody takes it for another. A voter or a stranger wrote it. */
import { limits } from '../../contract/limits.ts'

/** A web address that may be opened. */
export type SafeLink = {
  /** As it is handed to the browser. */
  readonly url: string
  /** As it is shown: in its own letters where they are all of one script, else in Punycode (`xn--…`). */
  readonly host: string
}

/** A name that everybody on the internet has the same idea of, and no number: those lead into the agent's own network. */
const publicName = /^[^.]+(\.[^.]+)*\.[^.\d][^.]*$/
/** Letters that may stand together in a name: with any others beside them they can be made to look like another name (Unicode UTS 39, 5). */
const oneScript: readonly RegExp[] = [
  /^[a-z\u00df-\u00f6\u00f8-\u00ff\d.-]+$/,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d.-]+$/u,
  /^[\p{Script=Hangul}\d.-]+$/u,
  /^[\p{Script=Cyrillic}\d.-]+$/u,
  /^[\p{Script=Arabic}\d.-]+$/u,
  /^[\p{Script=Devanagari}\d.-]+$/u,
]

/** Undefined for anything but http and https to a public name; a name and a password in it are only there to deceive. */
export function safeLink(address: string): SafeLink | undefined {
  const url = address.length > limits.link ? undefined : parsed(address)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '') return undefined
  if (!publicName.test(url.hostname)) return undefined
  return { url: url.href, host: shown(address, url.hostname) + (url.port && `:${url.port}`) }
}

/** The name as it was written, where that can be shown. */
function shown(address: string, ascii: string): string {
  const [, written = ''] = /^\w+:\/\/([^/?#:]+)/.exec(address) ?? []
  const name = written.normalize('NFC').toLowerCase()
  const isNational = ascii.split('.').some((label) => label.startsWith('xn--'))
  return isNational && oneScript.some((letters) => letters.test(name)) ? name : ascii
}

/** The parser throws for what is no address, and for names with letters that none may have. */
function parsed(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}
