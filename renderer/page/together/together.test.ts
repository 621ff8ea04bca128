import { expect, it } from 'vitest'
import type { Situation } from '../seen/situation.ts'
import { createTogether } from './together.ts'
import { openWay } from './together.kit.ts'
import type { Typed } from './words.ts'

const nothing: Situation = { isInFront: false, modals: 0, isCompact: false, view: { page: 'chat', pane: 'tasks' }, sight: undefined }
const draft = (key: string, body: string): Typed => ({ kind: 'draft', draft: { key, body, messageId: 'm' } })

function windowOf(open: ReturnType<typeof openWay>, chat?: string, typed: readonly Typed[] = []) {
  const heard: string[] = []
  let situation = nothing
  const together = createTogether({
    open,
    chat,
    situation: () => situation,
    typed: (asked) => typed.filter((each) => each.kind === 'draft' && each.draft.key === asked),
    heard: (each) => heard.push(each.kind === 'draft' ? `${each.draft.key}: ${each.draft.body}` : `${each.taskId} ends: ${each.outcome.note}`),
    gone: (each) => heard.push(`${each} is gone`),
    bringBack: () => heard.push('back'),
  })
  return { together, heard, start: () => together.start(), show: (next: Partial<Situation>) => ((situation = { ...situation, ...next }), together.look()) }
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

it('what one shows the others know, until it is gone; the main window takes over what it had typed', () => {
  const way = openWay()
  const [main, own, other] = [windowOf(way), windowOf(way, 'chat'), windowOf(way, 'other')]
  const stops = [main, own, other].map((each) => each.start())
  own.show({ isInFront: true })
  expect([...main.together.getState().values()]).toMatchObject([{ chat: 'chat', situation: { isInFront: true } }, { chat: 'other' }])
  stops[1]!()
  expect(main.together.hasOwnWindow('chat')).toBe(false)
  expect([main.heard, other.heard]).toEqual([['chat is gone'], []])
  stops[0]!()
  expect(other.together.getState().size).toBe(0)
})

it('what is typed in one is heard in the others, and a chat is brought back from its own window alone', () => {
  const way = openWay()
  const [main, one, two] = [windowOf(way), windowOf(way, 'one'), windowOf(way, 'two')]
  for (const each of [main, one, two]) each.start()
  one.together.tell(draft('one', 'Hi'))
  one.together.tell({ kind: 'outcome', taskId: 'one', outcome: { note: 'Moved' } })
  main.together.tell({ kind: 'bring-back', chat: 'two' })
  expect(main.heard).toEqual(['one: Hi', 'one ends: Moved'])
  expect(one.heard).toEqual([])
  expect(two.heard).toEqual(['one: Hi', 'one ends: Moved', 'back'])
})

it('a window that opens has at once what was typed before it, which the disk may not have', () => {
  const way = openWay()
  const main = windowOf(way, undefined, [draft('one', 'Half a wo'), draft('composer', 'Other')])
  const one = windowOf(way, 'one', [draft('one', 'Half a word')])
  main.start()
  one.start()
  expect(one.heard).toEqual(['one: Half a wo'])
  const again = windowOf(way)
  again.start()
  expect(again.heard).toEqual(['one: Half a word'])
  windowOf(way, 'two').start()
  expect(again.heard).toEqual(['one: Half a word'])
})
