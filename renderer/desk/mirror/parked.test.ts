import { expect, it, vi } from 'vitest'
import { fakeDesk } from '../../testing/world/desk.ts'
import { aRoute } from '../../testing/world/samples.ts'
import { createContacts } from './contacts.ts'
import { createMirror } from './mirror.ts'
import { createParked } from './parked.ts'

it('older parked sends that did not load are asked for again when the agent says so', async () => {
  const { desk, holdQuery } = fakeDesk()
  const mirror = createMirror()
  const report = vi.fn()
  const parked = createParked({ query: desk.query, mirror, contacts: createContacts({ query: desk.query, mirror }), report })
  mirror.setState({ routes: new Map([['new', aRoute('new', 50)]]), routeCount: 2 })
  const pages = holdQuery('route.page')

  const first = parked.loadOlder()
  await parked.loadOlder()
  pages[0]?.fail(new Error('no store'))
  await first
  expect([pages.length, parked.getState(), report.mock.calls.length]).toEqual([1, 'failed', 1])

  const second = parked.loadOlder()
  pages[1]?.answer([aRoute('old', 40)])
  await second
  expect(parked.getState()).toBe('idle')
  expect([...mirror.getState().routes.keys()]).toEqual(['new', 'old'])
  expect(pages[1]?.input.before).toBe(50)
})
