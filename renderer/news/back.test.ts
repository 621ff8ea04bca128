import { beforeEach, describe, expect, it } from 'vitest'
import type { Worker } from '../../contract/model.ts'
import { createPage, type StartedPage } from '../createPage.ts'
import { unknownDesk } from '../desk/mirror/mirror.ts'
import { fakeDesk } from '../testing/world/desk.ts'
import { tellBack } from './back.ts'
import { createNotices } from './notices.ts'

let page: StartedPage
const at = (hour: number, minute: number) => new Date(2026, 10, 3, hour, minute).getTime()
const become = (worker: Partial<Worker>) => page.mirror.setState(({ worker: { away: _gone, ...before } }) => ({ worker: { ...before, ...worker } }))
const said = () => page.toasts.getState().map(({ text }) => text)

beforeEach(() => {
  page = createPage(fakeDesk().desk)
  page.mirror.setState({ ...unknownDesk, phase: 'ready', worker: { ...unknownDesk.worker, activity: 'available', available: true } }, true)
  return tellBack(page)
})

describe('somebody who was away', () => {
  it('hears once, when they are back, how long it was', () => {
    become({ available: false, away: { why: 'locked', since: at(14, 2) }, since: at(14, 2) })
    expect(said()).toEqual([])
    become({ available: true, since: at(14, 14) })
    become({ available: true, usedTodayMs: { available: 5 } })
    expect(said()).toEqual(['You were away from 2:02 PM to 2:14 PM. You’re Available again.'])
  })

  it('hears of the status that they chose meanwhile', () => {
    become({ available: false, away: { why: 'idle', since: at(14, 2) }, since: at(14, 2) })
    become({ activity: 'lunch', available: false, since: at(14, 14) })
    expect(said()).toEqual(['You were away from 2:02 PM to 2:14 PM. You’re on Lunch.'])
  })

  it('hears no length of less than a minute', () => {
    become({ available: false, away: { why: 'locked', since: at(14, 2) }, since: at(14, 2) })
    become({ available: true, since: at(14, 2) + 59_000 })
    expect(said()).toEqual(['You’re Available again.'])
  })

  it('is not told twice by a snapshot that was read again', () => {
    page.mirror.setState({ phase: 'loading' })
    become({ available: false, away: { why: 'locked', since: at(14, 2) } })
    become({ available: true, since: at(14, 14) })
    expect(said()).toEqual([])
  })
})

it('a missed offer that set the worker Offline is no news any more once work is taken again', () => {
  become({ activity: 'offline', available: false })
  createNotices(page).show({ kind: 'offer-missed', phone: '+18085550123', wentOffline: true })
  expect(said()).toHaveLength(1)
  become({ activity: 'available', available: true })
  expect(said()).toEqual([])
})
