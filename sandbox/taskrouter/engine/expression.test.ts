import { expect, test } from 'vitest'
import { parseExpression, valueAt } from './expression.ts'

const facts = { owner: 'WK1', count: 3, tags: ['es', 'en'], none: [], on: true, address: { city: 'Reno' }, 'with-hyphen': 1, text: "it's" }
const holds = (text: string): boolean => parseExpression(text)((name) => valueAt(facts, name))

test.each([
  '1==1', '1 = 1', 'owner == "WK1"', "owner == 'WK1'", 'owner != "none"', 'owner <> "none"', 'count > 2', 'count >= 3 AND count < 4', 'on == true', 'address.city == "Reno"', 'text == "it\'s"',
  'tags HAS "es"', 'tags has "en"', '"es" IN tags', 'owner IN ["WK1", "WK2"]', 'owner NOT IN ["WK3"]', 'owner not in tags', 'owner CONTAINS "K"', 'tags CONTAINS "es"',
  'count == 1 OR count == 3', '(count == 1 OR count == 3) AND on == true', 'count == 1 AND on == false OR on == true', 'count == 3 && on == true', 'count == 1 || on == true',
])('%s holds', (text) => {
  expect(holds(text)).toBe(true)
})

test.each([
  'owner == "none"', 'count > "2"', 'tags HAS "fr"', 'owner HAS "WK1"', '1 == 2 OR count == 2', 'count == 3 AND on == false', 'count == 1 AND (on == true OR on == false)',
])('%s does not hold', (text) => {
  expect(holds(text)).toBe(false)
})

test.each(['missing == "none"', 'missing != "none"', 'owner NOT IN missing', 'owner NOT IN none', 'with-hyphen == 1', 'address.street == "Main"'])('what is not there fits nothing, without an error: %s', (text) => {
  expect(holds(text)).toBe(false)
})

test.each(['', 'owner', 'owner ==', '== 1', 'owner == "open', '(1==1', '1==1)', 'a == 1 b == 2', 'a IS 1', 'a IN [1', 'a == 1 AND', 'a # 1'])('%j is no expression', (text) => {
  expect(() => parseExpression(text)).toThrow('is no expression')
})
