import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksIn } from './find.ts'
import { safeLink } from './safe.ts'

const found = (text: string) => linksIn(text).map(({ start, end, url, host }) => [text.slice(start, end), url, host])

describe('a link is found', () => {
  it.each([
    ['See vote.gov.', 'vote.gov', 'https://vote.gov/', 'vote.gov'],
    ['(https://azsos.gov/elections), or', 'https://azsos.gov/elections', 'https://azsos.gov/elections', 'azsos.gov'],
    ['HTTPS://VOTE.GOV now', 'HTTPS://VOTE.GOV', 'https://vote.gov/', 'vote.gov'],
    ['maricopa.vote/?a=1&b=2.', 'maricopa.vote/?a=1&b=2', 'https://maricopa.vote/?a=1&b=2', 'maricopa.vote'],
    ['http://example.com:8080/x', 'http://example.com:8080/x', 'http://example.com:8080/x', 'example.com:8080'],
    ['https://es.wikipedia.org/wiki/Elección_(política)!', 'https://es.wikipedia.org/wiki/Elección_(política)', 'https://es.wikipedia.org/wiki/Elecci%C3%B3n_(pol%C3%ADtica)', 'es.wikipedia.org'],
    ['https://votación.mx/', 'https://votación.mx/', 'https://xn--votacin-q0a.mx/', 'votación.mx'],
    ['https://例子.中国/路', 'https://例子.中国/路', 'https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF', '例子.中国'],
    ['مرحبا https://vote.gov/ar سلام', 'https://vote.gov/ar', 'https://vote.gov/ar', 'vote.gov'],
  ])('in %s', (text, raw, url, host) => expect(found(text)).toEqual([[raw, url, host]]))

  it('more than once', () => expect(found('vote.gov vote.org\nvote.gov').map(([raw]) => raw)).toEqual(['vote.gov', 'vote.org', 'vote.gov']))
})

describe('what looks like another name is shown in Punycode', () => {
  it.each([
    ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
    ['https://vоte.gov/', 'xn--vte-sed.gov'],
    ['https://ɑpple.com/', 'xn--pple-p5b.com'],
    ['https://gοοgle.com', 'xn--ggle-0nda.com'],
    ['https://пример.com', 'xn--e1afmkfd.com'],
  ])('%s', (address, host) => expect(safeLink(address)).toMatchObject({ host }))

  it('and one in wide letters as the name that it is', () => expect(safeLink('https://ｖｏｔｅ。ｇｏｖ')).toEqual({ url: 'https://vote.gov/', host: 'vote.gov' }))
})

describe('no link is', () => {
  it.each([
    'hi.my name is Bob.so nice', 'p.m.to 7p.m.in', 'e.g. this', 'info@vote.gov', 'text me.thanks', '10.30', 'v1.2.3', 'javascript:alert(1)', 'javascript://vote.gov/%0aalert(1)',
    'file:///etc/passwd', 'data:text/html,hi', 'ftp://vote.gov/x', 'mailto:a@vote.gov', '//vote.gov/x', 'smb://vote.gov/x', 'ms-settings://vote.gov', 'http://user:pw@evil.example/',
    'http://192.168.1.1/admin', 'http://0x7f.1/', 'http://2130706433/', 'http://[::1]/', 'http://localhost:3000/', 'http://router/', 'http://a..com/', `https://vote.gov/${'a'.repeat(3000)}`,
  ])('%s', (text) => expect(linksIn(text)).toEqual([]))

  it('an address that somebody else would see', () => {
    expect(safeLink('https://vote.gov@evil.example/')).toBeUndefined()
    expect(safeLink('https://vote.gov\u202e/moc.live')).toBeUndefined()
    expect(safeLink('')).toBeUndefined()
  })
})

it('ends where a sign begins that nobody sees', () => {
  expect(found('https://vote.gov\u202e/moc.live')).toEqual([['https://vote.gov', 'https://vote.gov/', 'vote.gov']])
  expect(found('https://vote.gov/\u200bhidden')).toEqual([['https://vote.gov/', 'https://vote.gov/', 'vote.gov']])
  expect(found('vo\u00adte.gov')).toEqual([])
  expect(found('see\nvote.gov')).toHaveLength(1)
})

it('whatever is written, only web addresses come out, in order, and each may be opened', () => {
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain(), fc.constantFrom('https://', 'http://', 'javascript:', '@', ' ', '.', '/', '\u202e', ':80', 'а', '(', ')'))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { start, end, url, host } of linksIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
        const { protocol, username, host: opened } = new URL(url)
        expect(['http:', 'https:']).toContain(protocol)
        expect(username).toBe('')
        expect(safeLink(url)?.url).toBe(url)
        expect(new URL(`https://${host}`).host.replace(/:443$/, '')).toBe(opened)
      }
    }),
  )
})

it('a text made to keep it busy does not', () => {
  const begun = performance.now()
  for (const evil of ['http://' + 'a.'.repeat(5_000), '('.repeat(5_000) + 'a.com', `a.com/${'(['.repeat(5_000)}`, 'a.com '.repeat(3_000)]) linksIn(evil)
  expect(performance.now() - begun).toBeLessThan(1_000)
})
