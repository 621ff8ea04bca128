import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../contract/limits.ts'
import { isPictureUrl, pictureName, readPicture } from './picture.ts'

describe('the link of a picture', () => {
  it.each([
    ['https://pictures.example.org/ballot.png', 'https://pictures.example.org/ballot.png'],
    ['  HTTPS://Example.org/Ballot.PNG?size=2#top ', 'https://example.org/Ballot.PNG?size=2#top'],
    ['https://example.org:8443/a.jpg', 'https://example.org:8443/a.jpg'],
    ['https://votación.mx/boleta.png', 'https://xn--votacin-q0a.mx/boleta.png'],
    ['https://example.org/\u202egnp.tolllab', 'https://example.org/%E2%80%AEgnp.tolllab'],
  ])('%s is kept as %s', (typed, url) => {
    expect(readPicture(typed)).toEqual({ url })
    expect(isPictureUrl(url)).toBe(true)
  })

  it.each([
    ['', 'insecure'], ['h', 'insecure'], ['example.org/a.png', 'insecure'], ['http://example.org/a.png', 'insecure'], ['file:///home/me/a.png', 'insecure'], ['data:image/png;base64,AAAA', 'insecure'],
    ['https://', 'unfinished'], ['https://example.org/a b.png', 'unfinished'], ['https://exa mple', 'unfinished'],
    ['https://me:secret@example.org/a.png', 'password'], ['https://me@example.org/a.png', 'password'],
    ['https://localhost/a.png', 'private'], ['https://router/a.png', 'private'], ['https://127.0.0.1/a.png', 'private'], ['https://10.1.2.3/a.png', 'private'], ['https://192.168.0.9:8443/a.png', 'private'],
    ['https://172.16.0.1/a.png', 'private'], ['https://169.254.169.254/a.png', 'private'], ['https://[::1]/a.png', 'private'], ['https://[fd00::1]/a.png', 'private'], ['https://2130706433/a.png', 'private'],
    ['https://0x7f.1/a.png', 'private'], ['https://nas.local/a.png', 'private'], ['https://files.lan/a.png', 'private'], ['https://share.corp/a.png', 'private'], ['https://box.home.arpa/a.png', 'private'],
    [`https://example.org/${'a'.repeat(limits.link)}`, 'long'],
  ])('%s is none: %s', (typed, fault) => expect(readPicture(typed)).toEqual({ fault }))

  it('may be as long as the carrier takes it', () => {
    const longest = 'https://example.org/'.padEnd(limits.link, 'a')
    expect(readPicture(longest)).toEqual({ url: longest })
    expect(readPicture(`${longest}a`)).toEqual({ fault: 'long' })
  })

  it('whatever is typed, is one only by https, at a public name, without a password, in letters that everybody sees', () => {
    const part = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain(), fc.ipV4(), fc.constantFrom('https://', 'http://', '@', ':', '.', '/', '..', '[::1]', 'localhost', '.local', '\u202e', ' '))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.boolean(), (parts, begins) => {
        const reading = readPicture(`${begins ? 'https://' : ''}${parts.join('')}`)
        if ('fault' in reading) return
        const { protocol, username, password, hostname } = new URL(reading.url)
        expect([protocol, username, password]).toEqual(['https:', '', ''])
        expect(hostname).toMatch(/\.[^.\d][^.]*$/)
        expect(reading.url).toMatch(/^[\x21-\x7e]+$/)
        expect(isPictureUrl(reading.url)).toBe(true)
      }),
    )
  })
})

it.each([
  ['https://pictures.example.org/2026/ballot.png?x=1', 'pictures.example.org', 'ballot.png'],
  ['https://example.org/', 'example.org', ''],
  ['https://example.org:8443/a/', 'example.org:8443', ''],
])('%s is called by its host and its file', (url, host, file) => expect(pictureName(url)).toEqual({ host, file }))
