import { expect, it } from 'vitest'
import { debuggerAsked, trustOnlyTheSystem } from './hardening.ts'

it.each(['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk'])('knows --%s for a debugger', (name) => {
  expect(debuggerAsked((asked) => asked === name)).toBe(name)
})

it('takes nothing else for one', () => {
  expect(debuggerAsked((asked) => ['hidden', 'user-data-dir', 'no-sandbox'].includes(asked))).toBeUndefined()
})

it('trusts no server that the system does not', () => {
  const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0', PATH: '/bin' }
  trustOnlyTheSystem(env)
  expect(env).toEqual({ PATH: '/bin' })
})
