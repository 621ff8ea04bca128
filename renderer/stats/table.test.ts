import { expect, it } from 'vitest'
import { defaultSettings } from '../../contract/defaults.ts'
import { eveningFigures } from '../testing/world/evening.ts'
import { localTime, tableOf } from './table.ts'

it('has a line for each figure of the page, with what it counts, from when to when and in what', () => {
  const { name, rows } = tableOf({ days: 'today', whose: 'mine' }, eveningFigures, defaultSettings)
  expect(name).toMatch(/^Stats Me \d{4}-\d\d-\d\d$/)
  const [head, ...lines] = rows
  expect(head).toEqual(['Figure', 'Of', 'From', 'To', 'Value', 'Unit'])
  const value = (figure: string, of = '') => lines.find((line) => line[0] === figure && line[1] === of)?.slice(4)
  expect(value('Messages received')).toEqual([272, 'messages'])
  expect(value('Chats finished')).toEqual([eveningFigures.finished, 'chats'])
  expect(value('Chats finished', 'Question answered')).toEqual([18, 'chats'])
  expect(value('First reply', '90th percentile')).toEqual([190, 'seconds'])
  expect(value('Time in each status', 'Lunch')).toEqual([1_800, 'seconds'])
  expect(lines.filter((line) => line[1] === 'by hour')).toHaveLength(2 * eveningFigures.bars.length)
  expect(lines.every((line) => line.length === 6)).toBe(true)
})

it('writes times so that nobody has to ask in which zone', () => {
  const at = new Date(2026, 10, 3, 9).getTime()
  expect(localTime(at)).toMatch(/^2026-11-03T09:00:00[+-]\d\d:\d\d$/)
  expect(Date.parse(localTime(at))).toBe(at)
})
