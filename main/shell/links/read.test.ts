import { describe, expect, it } from 'vitest'
import { linkIn, linkOf } from './read.ts'

describe('a link', () => {
  it.each([
    ['sms:+16025550148?body=hello%20there', { number: '+16025550148', body: 'hello there' }],
    ['SMS:+16025550148', { number: '+16025550148' }],
    ['sms:+16025550148;body=Hi', { number: '+16025550148', body: 'Hi' }],
    ['sms:+16025550148&body=Hi', { number: '+16025550148', body: 'Hi' }],
    ['sms://+16025550148/?body=Hi', { number: '+16025550148', body: 'Hi' }],
    ['sms:%2B16025550148?body=1%2B1+1', { number: '+16025550148', body: '1+1+1' }],
    ['sms:+16025550148,+16025550149?body=Hi', { number: '+16025550148; +16025550149', body: 'Hi' }],
    ['sms:+16025550148,<img>?body=Hi', { number: '+16025550148', body: 'Hi' }],
    ['sms:?body=Only%20words', { body: 'Only words' }],
    ['sms:+16025550148?subject=x&body=a%26b', { number: '+16025550148', body: 'a&b' }],
    ['sms:+16025550148?body=Two%0D%0Alines', { number: '+16025550148', body: 'Two\nlines' }],
    ['tel:+1-602-555-0148', { number: '+1-602-555-0148' }],
    ['tel:555-0148;phone-context=+1602', { number: '+1602 555-0148' }],
    ['tel:+16025550148;ext=12', { number: '+16025550148 ext. 12' }],
    ['tel:+16025550148?body=Hi', { number: '+16025550148' }],
  ])('%s is read', (text, link) => {
    expect(linkOf(text)).toEqual(link)
  })

  it.each(['', 'sms:', 'tel:', 'https://example.com/?body=x', 'mailto:a@example.com', 'javascript:sms:+1', 'sms:%zz', 'sms:abc', `sms:+1602${'5'.repeat(20_000)}`])(
    '%.40s is none',
    (text) => {
      expect(linkOf(text)).toBeUndefined()
    },
  )

  it('keeps the number when its words cannot be decoded', () => {
    expect(linkOf('sms:+16025550148?body=%E0%A4%A')).toEqual({ number: '+16025550148' })
  })

  it('names no number that is none: neither markup nor a command', () => {
    expect(linkOf('sms:<img src=x>?body=Hi')).toEqual({ body: 'Hi' })
    expect(linkOf('sms:--no-sandbox?body=Hi')).toEqual({ body: 'Hi' })
    expect(linkOf(`sms:+${'1'.repeat(41)}?body=Hi`)).toEqual({ body: 'Hi' })
  })

  it('brings no characters that nobody sees, and none that turn the text around', () => {
    expect(linkOf('sms:?body=a%00b%1Bc%E2%80%AEd%E2%81%A6e%0Af')).toEqual({ body: 'abcde\nf' })
  })

  it.each([
    ['a\u200Eb\u200Fc\u061Cd', 'abcd'],
    ['a\u200Bb\u2060c\uFEFFd\u00ADe', 'abcde'],
    ['one\u2028two\u2029three', 'one\ntwo\nthree'],
    ['Hi\u{E0048}\u{E0069}\u{E007F} there', 'Hi there'],
    ['pay\u200Dpal\u200C', 'paypal'],
    ['a\u200B\u200D\u200D\u200D\u200Bb', 'ab'],
    ['نمی\u200Cخواهم', 'نمی\u200Cخواهم'],
    ['👩\u200D👧 ❤\uFE0F', '👩\u200D👧 ❤\uFE0F'],
  ])('reads %j as %j', (body, seen) => {
    expect(linkOf(`sms:+1602\u20285550148?body=${encodeURIComponent(body)}`)?.body).toBe(seen)
  })

  it('has a number without hidden marks too', () => {
    expect(linkOf(`sms:${encodeURIComponent('\uFEFF+1602\u200E5550148')}`)).toEqual({ number: '+16025550148' })
  })

  it('is cut to what one message may hold, and no emoji in two', () => {
    expect(linkOf(`sms:?body=${'a'.repeat(2000)}`)?.body).toBe('a'.repeat(1600))
    expect(linkOf(`sms:?body=${'a'.repeat(1599)}${encodeURIComponent('😀')}`)?.body).toBe('a'.repeat(1599))
  })
})

it('is found among what Chromium adds to the arguments', () => {
  expect(linkIn(['/opt/textdesk', '--allow-file-access-from-files', 'sms:+16025550148'])).toEqual({ number: '+16025550148' })
  expect(linkIn(['/opt/textdesk', '--title=sms:+16025550148'])).toBeUndefined()
})
