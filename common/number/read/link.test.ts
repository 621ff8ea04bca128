import { expect, it } from 'vitest'
import { numberLink } from './link.ts'

it.each([
  ['tel:+1-602-555-0148', ['+1-602-555-0148'], ''],
  ['tel:555-0148;phone-context=+1602;ext=4', ['+1602 555-0148 ext. 4'], ';phone-context=+1602;ext=4'],
  ['tel:555-0148;phone-context=example.com', ['555-0148'], ';phone-context=example.com'],
  ['sms:%2B16025550148,%20415-555-0101?body=a,b', ['+16025550148', '415-555-0101'], '?body=a,b'],
  ['sms://+16025550148/?body=Hi', ['+16025550148'], '?body=Hi'],
  ['sms:?body=Only%20words', [], '?body=Only%20words'],
  ['sms:%zz?body=Hi', [], '?body=Hi'],
  ['https://wa.me/16025550148?text=hi', ['+16025550148'], '?text=hi'],
  ['wa.me/%2B16025550148', ['+16025550148'], ''],
  ['https://api.whatsapp.com/send?text=hi&phone=16025550148', ['+16025550148'], ''],
])('%s', (text, numbers, query) => expect(numberLink(text)).toEqual({ numbers, query }))

it.each(['602-555-0148', 'https://example.com/16025550148', 'https://t.me/+AbC123', 'mailto:a@example.com', ''])('%j is none', (text) => {
  expect(numberLink(text)).toBeUndefined()
})
