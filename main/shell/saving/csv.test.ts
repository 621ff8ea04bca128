import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

it('quotes what has a comma, a quote or a line in it, and begins with the mark of its letters', () => {
  expect(csvOf([['a,b', 'say "yes"', 'two\nlines', 3]])).toBe('\uFEFF"a,b","say ""yes""","two\nlines",3\r\n')
  expect(csvOf([['ñ']], false)).toBe('ñ\r\n')
})

it.each(['=1+1', '+1 602', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('lets %j compute nothing', (text) => {
  expect(csvOf([[text]], false).replaceAll('"', '').startsWith("'")).toBe(true)
})
