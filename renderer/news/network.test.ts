import { beforeEach, describe, expect, it } from 'vitest'
import type { Line } from '../../contract/model.ts'
import { createPage, type StartedPage } from '../createPage.ts'
import { unknownDesk } from '../desk/mirror/mirror.ts'
import { fakeDesk, type FakeDesk } from '../testing/world/desk.ts'
import { retryWhenOnline, tellReturn } from './network.ts'

let fake: FakeDesk
let page: StartedPage
const become = (line: Partial<Line>) => page.mirror.setState(({ line: before }) => ({ line: { ...before, ...line } }))
const said = () => page.toasts.getState().map(({ text }) => text)

beforeEach(() => {
  fake = fakeDesk()
  page = createPage(fake.desk)
  page.mirror.setState({ ...unknownDesk, line: { mode: 'twilio', state: 'connected', since: 1, sender: '+18335550100', waiting: 0 } }, true)
  return tellReturn(page)
})

describe('the line', () => {
  it('that is back says so once, with what goes out', () => {
    become({ state: 'down', waiting: 1 })
    become({ waiting: 3 })
    become({ state: 'connecting' })
    become({ state: 'connected' })
    become({ waiting: 2 })
    expect(said()).toEqual(['Connected again. 3 messages are going out.'])
  })

  it('says no number when nothing waited, and replaces what it said before', () => {
    become({ state: 'down', waiting: 1 })
    become({ state: 'connected' })
    become({ state: 'down', waiting: 0 })
    become({ state: 'connected' })
    expect(said()).toEqual(['Connected again.'])
  })

  it('of another account is no return, nor is the first connection', () => {
    become({ state: 'connecting' })
    become({ state: 'connected' })
    become({ state: 'down' })
    become({ state: 'connecting', mode: 'practice', sender: '+18335550101' })
    become({ state: 'connected' })
    expect(said()).toEqual([])
  })

  it('is tried at once when the network is back', () => {
    const window = new EventTarget()
    const stop = retryWhenOnline(page.command, window)
    window.dispatchEvent(new Event('online'))
    stop()
    window.dispatchEvent(new Event('online'))
    expect(fake.commands).toEqual([{ name: 'line.retry', input: {} }])
  })
})
