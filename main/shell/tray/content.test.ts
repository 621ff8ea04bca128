import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../../../common/wording/locale.ts'
import type { Line, Worker } from '../../../contract/model.ts'
import { aMirror, ann, aTask, noon } from '../mirror/mirror.kit.ts'
import { menuOf, tooltipOf, trayIconOf, type Entry } from './content.ts'

afterEach(() => speak({ language: 'en', tag: 'en-US' }))

const { worker, line } = aMirror()
const on = (activity: string): Worker => ({ ...worker, activity, available: activity === 'available' })
const locked: Worker = { ...worker, available: false, away: { why: 'locked', since: new Date(2026, 10, 3, 14, 2).getTime() } }
const down: Line = { ...line, state: 'down' }
const unread = [aTask({ unread: 3 })]

describe('the icon', () => {
  it.each([
    ['available', { worker }],
    ['away', { worker: on('lunch') }],
    ['away', { worker: locked }],
    ['offline', { worker: on('offline') }],
    ['unread', { worker: on('offline'), tasks: unread }],
    ['down', { line: down, tasks: unread }],
    ['down', { line: { ...line, state: 'refused' as const } }],
    ['available', { line: { ...line, state: 'connecting' as const } }],
  ])('is %s, case %#', (icon, parts) => {
    expect(trayIconOf(aMirror(parts))).toBe(icon)
  })
})

describe('the tooltip', () => {
  it.each([
    ['Textdesk, Available', {}],
    ['Textdesk, Available, 3 unread', { tasks: unread }],
    ['Textdesk, Away: screen locked 2:02 PM, 3 unread', { worker: locked, tasks: unread }],
    ['Textdesk, Offline, not connected, 3 unread', { worker: on('offline'), line: down, tasks: unread }],
  ])('says %s', (text, parts) => {
    expect(tooltipOf(aMirror(parts))).toBe(text)
  })
})

const labels = (entries: readonly Entry[]): readonly string[] => entries.map((entry) => (entry.kind === 'separator' ? '-' : entry.label))

it('the tooltip writes the time as the locale does', () => {
  speak({ language: 'en', tag: 'en-GB' })
  expect(tooltipOf(aMirror({ worker: locked }))).toBe('Textdesk, Away: screen locked 14:02')
})

describe('the menu', () => {
  it('offers every activity, and the current one is checked', () => {
    const choices = menuOf(aMirror({ worker: on('lunch') }), noon).filter((entry) => entry.kind === 'errand' && entry.checked !== undefined)
    expect(labels(choices)).toEqual(['Available', 'Break', 'Lunch', 'Training', 'Offline'])
    expect(choices.filter((entry) => entry.kind === 'errand' && entry.checked)).toMatchObject([{ label: 'Lunch', errand: { kind: 'activity', activity: 'lunch' } }])
  })

  it('is short when nobody waits', () => {
    expect(labels(menuOf(aMirror(), noon)).slice(5)).toEqual(['-', 'New message', '-', 'Open Textdesk', 'Quit'])
  })

  it('says why the worker is away', () => {
    expect(labels(menuOf(aMirror({ worker: locked }), noon))[5]).toBe('Away: screen locked 2:02 PM')
  })

  it('names five of those who wait, and how long', () => {
    const tasks = [0, 4, 59, 75, 3, 2].map((minutes, i) => aTask({ id: `t${i}`, phone: i === 0 ? ann : `+1602555020${i}`, waitingSince: noon - minutes * 60_000 }))
    const all = labels(menuOf(aMirror({ tasks }), noon))
    expect(all.slice(7, 14)).toEqual(['-', '6 voters wait', '(602) 555-0203, 1 h 15 min', '(602) 555-0202, 59 min', '(602) 555-0201, 4 min', '(602) 555-0204, 3 min', '(602) 555-0205, 2 min'])
    expect(labels(menuOf(aMirror({ tasks: tasks.slice(0, 1) }), noon))).toContain('Ann Lee, just now')
  })

  it('writes an ampersand in a name twice', () => {
    const contacts = [{ phone: ann, name: 'Ann & Bob', marks: [], rev: 1 }]
    expect(labels(menuOf(aMirror({ contacts, tasks: [aTask({ waitingSince: noon })] }), noon))).toContain('Ann && Bob, just now')
  })
})
