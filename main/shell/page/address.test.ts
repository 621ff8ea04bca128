import { describe, expect, it } from 'vitest'
import { askedFor, contentTypeOf, isOwnAddress } from './address.ts'

const root = '/srv/page'

describe('an address of the page', () => {
  it.each([
    ['app://textdesk/', '/srv/page/index.html'],
    ['app://textdesk/index.html?x=1#y', '/srv/page/index.html'],
    ['app://textdesk/assets/app-1a2b.js', '/srv/page/assets/app-1a2b.js'],
    ['app://textdesk/assets/../index.html', '/srv/page/index.html'],
  ])('%s is the file %s', (address, file) => {
    expect(askedFor(address, root)).toEqual({ kind: 'file', file })
  })

  it.each([
    'app://textdesk/..%2f..%2fetc%2fpasswd',
    'app://textdesk/assets/..%2f..%2fpage-other%2fx.js',
    'app://textdesk/..%2fpage',
    'app://textdesk/a%00.html',
    'app://textdesk/%zz',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
    'https://textdesk/index.html',
  ])('%s is nothing', (address) => {
    expect(askedFor(address, root)).toEqual({ kind: 'nothing' })
  })

  it('names a page that is printed by its id', () => {
    expect(askedFor('app://textdesk/papers/p1', root)).toEqual({ kind: 'paper', id: 'p1' })
  })

  it('names a picture by its id', () => {
    expect(askedFor('app://textdesk/media/ME123', root)).toEqual({ kind: 'media', id: 'ME123' })
  })
})

it('is ours by the whole origin, not by its beginning', () => {
  expect(isOwnAddress('app://textdesk/')).toBe(true)
  expect(isOwnAddress('app://textdesk.example/')).toBe(false)
  expect(isOwnAddress('https://example.org/?app://textdesk/')).toBe(false)
})

it('serves the kinds of files that a page consists of', () => {
  expect(contentTypeOf('/srv/page/app.js')).toMatch('text/javascript')
  expect(contentTypeOf('/srv/page/notes.sqlite')).toBeUndefined()
})
