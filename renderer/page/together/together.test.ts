import { expect, it } from 'vitest'
import type { Situation } from '../seen/situation.ts'
import { createTogether } from './together.ts'
import { openWay } from './together.kit.ts'

const nothing: Situation = { isInFront: false, modals: 0, isCompact: false, view: { page: 'chat', pane: 'tasks' }, sight: undefined }

function windowOf(open: ReturnType<typeof openWay>, chat?: string) {
  const heard: string[] = []
  let situation = nothing
  const together = createTogether({
    open,
    chat,
    situation: () => situation,
    heardDraft: ({ key, body }) => heard.push(`${key}: ${body}`),
    heardOutcome: (taskId, { note }) => heard.push(`${taskId} ends: ${note}`),
    bringBack: () => heard.push('back'),
  })
  const target = new EventTarget()
  return { together, heard, target, start: () => together.start(target), show: (next: Partial<Situation>) => ((situation = { ...situation, ...next }), together.look()) }
}

it('a window that opens learns of those that are open, and they of it', () => {
  const way = openWay()
  const [main, own] = [windowOf(way), windowOf(way, 'chat')]
  own.start()
  main.start()
  expect(main.together.hasOwnWindow('chat')).toBe(true)
  expect(main.together.hasOwnWindow('other')).toBe(false)
  expect(own.together.getState().size).toBe(1)
})

it('what one shows the others know, until it closes', () => {
  const way = openWay()
  const [main, own] = [windowOf(way), windowOf(way, 'chat')]
  const stop = main.start()
  own.start()
  own.show({ isInFront: true })
  expect([...main.together.getState().values()]).toMatchObject([{ chat: 'chat', situation: { isInFront: true } }])
  own.target.dispatchEvent(new Event('pagehide'))
  expect(main.together.getState().size).toBe(0)
  stop()
  expect(own.together.getState().size).toBe(0)
})

it('what is typed in one is heard in the others, and a chat is brought back from its own window alone', () => {
  const way = openWay()
  const [main, one, two] = [windowOf(way), windowOf(way, 'one'), windowOf(way, 'two')]
  for (const each of [main, one, two]) each.start()
  one.together.tell({ kind: 'draft', draft: { key: 'one', body: 'Hi', messageId: 'm' } })
  one.together.tell({ kind: 'outcome', taskId: 'one', outcome: { note: 'Moved' } })
  main.together.tell({ kind: 'bring-back', chat: 'two' })
  expect(main.heard).toEqual(['one: Hi', 'one ends: Moved'])
  expect(one.heard).toEqual([])
  expect(two.heard).toEqual(['one: Hi', 'one ends: Moved', 'back'])
})
