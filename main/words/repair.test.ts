import { expect, it } from 'vitest'
import type { Repair } from '../store/repair/report.ts'
import { repairNotice } from './repair.ts'

const copyAt = new Date(2026, 10, 3, 9, 5).getTime()
const repair: Repair = {
  fault: 'unsound', at: copyAt + 3_600_000, from: 'copy', copyAt, texts: 12, rows: 40, hasGaps: false, waiting: 0, folder: '/home/dana/damaged/now',
}
const text = (over: Partial<Repair>) => (repairNotice({ ...repair, ...over }) as { text: string }).text

it('says what happened, from which copy it went on, what came over and where the damaged file is', () => {
  expect(text({})).toBe(
    'The file with your messages was damaged, so Textdesk has repaired it. It went on from its copy of 9:05 AM and saved 12 messages written since then. ' +
    'Nothing is missing. What was found is kept in /home/dana/damaged/now.')
})

it('says the day of a copy that is older', () => {
  expect(text({ at: copyAt + 24 * 3_600_000 })).toContain('from its copy of Tue, Nov 3, 9:05 AM and')
})

it('says that waiting texts are not sent blindly', () => {
  expect(text({ waiting: 1 })).toContain('1 message that was waiting is checked with the carrier first, so that none goes out twice.')
  expect(text({ waiting: 2 })).toContain('2 messages that were waiting are checked')
})

it('sends the agent to the newest chats when something may be missing', () => {
  expect(text({ hasGaps: true })).toContain('Some of what was written after that copy may be missing')
})

it.each([
  ['a file that was gone', { fault: 'gone', hasGaps: true, texts: 0 }, /^The file with your messages was gone.*copy of 9:05 AM\. Some of/],
  ['a lost write-ahead log', { fault: 'behind', from: 'itself', texts: 0, hasGaps: true }, /^The newest changes were missing.*Some of what was written just before the end may be missing/],
  ['no copy at all', { from: 'nothing', texts: 3, hasGaps: true }, /There was no copy to go on from; 3 messages could be read\./],
  ['nothing at all', { from: 'nothing', texts: 0, hasGaps: true }, /no copy to go on from, and nothing in the file could be read/],
] as const)('has words for %s', (_what, over, words) => {
  expect(text(over)).toMatch(words)
})
