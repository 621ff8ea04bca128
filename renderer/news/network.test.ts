import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Line } from '../../contract/model.ts'

const listeners = new Map<string, () => void>()
vi.stubGlobal('window', { addEventListener: (name: string, listen: () => void) => listeners.set(name, listen) })

const { retryWhenOnline, tellReturn } = await import('./network.ts')
const { mirror, unknownDesk } = await import('../desk/mirror.ts')
const { toasts } = await import('../page/toasts.ts')

const become = (line: Partial<Line>) => mirror.setState(({ line: before }) => ({ line: { ...before, ...line } }))
const said = () => toasts.getState().map(({ text }) => text)

beforeEach(() => {
  mirror.setState({ ...unknownDesk, line: { mode: 'twilio', state: 'connected', since: 1, sender: '+18335550100', waiting: 0 } }, true)
  toasts.setState([], true)
  const stop = tellReturn()
  return stop
})

describe('the line', () => {
  it('that is back says so once, with what goes out', () => {
    become({ state: 'down', waiting: 1 })
    become({ waiting: 3 })
    become({ state: 'connecting' })
    become({ state: 'connected' })
    become({ waiting: 2 })
    expect(said()).toEqual(['Connected again. 3 texts are going out.'])
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
    const command = vi.fn(async () => ({ ok: true }))
    retryWhenOnline({ command } as never)
    listeners.get('online')?.()
    expect(command.mock.calls).toEqual([['line.retry', {}]])
  })
})
