import { describe, expect, it } from 'vitest'
import { isInView, isSeen, isShown, type Situation } from './situation.ts'

/** A chat that stands before the agent's eyes, with its texts 10 to 20 in view. */
const before: Situation = {
  isInFront: true,
  modals: 0,
  isCompact: false,
  view: { page: 'chat', pane: 'tasks', selected: 'chat' },
  sight: { taskId: 'chat', from: 10, to: 20 },
}
const view = (more: Partial<Situation['view']>): Situation => ({ ...before, view: { ...before.view, ...more } })

describe('a chat is shown', () => {
  it('when it is the chosen one in a window in front', () => {
    expect(isShown(before, 'chat')).toBe(true)
    expect(isShown(before, 'other')).toBe(false)
  })

  it.each([
    ['the window is not in front', { ...before, isInFront: false }],
    ['a modal layer lies over it', { ...before, modals: 1 }],
    ['another page stands in its place', view({ page: 'settings' })],
    ['a closed chat is read', view({ closedChat: { conversationId: 'c', phone: '+16025550148' } })],
    ['the compact window shows the list', { ...before, isCompact: true }],
  ])('not when %s', (_why, situation) => {
    expect([isShown(situation, 'chat'), isSeen(situation, 'chat', 15)]).toEqual([false, false])
  })

  it('in the pane of the compact window', () => {
    expect(isShown({ ...view({ pane: 'chat' }), isCompact: true }, 'chat')).toBe(true)
  })
})

describe('a message', () => {
  it('is seen when it is in view or above it, and not below', () => {
    expect([9, 10, 20, 21].map((seq) => isSeen(before, 'chat', seq))).toEqual([true, true, true, false])
    expect([9, 10, 20, 21].map((seq) => isInView(before, 'chat', seq))).toEqual([false, true, true, false])
  })

  it('is not seen before its chat is drawn', () => {
    expect(isSeen({ ...before, sight: undefined }, 'chat', 1)).toBe(false)
    expect(isSeen({ ...before, sight: { taskId: 'other', from: 0, to: Infinity } }, 'chat', 1)).toBe(false)
  })

  it('that comes is seen where the view follows its end', () => {
    expect(isSeen({ ...before, sight: { taskId: 'chat', from: 10, to: Infinity } }, 'chat', 1_000)).toBe(true)
  })
})
