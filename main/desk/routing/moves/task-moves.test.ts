import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskStates, type TaskState } from '../../../../contract/model.ts'
import { stateAfter, taskMoves } from './task-moves.ts'

describe('the table of task moves', () => {
  it('allows exactly what TaskRouter allows, and a reply to go on with a chat in wrap-up', () => {
    const legal = taskStates.flatMap((state) => taskMoves.flatMap((move) => {
      const next = stateAfter(state, move)
      return next ? [`${state} ${move} ${next}`] : []
    }))
    expect(legal).toEqual([
      'pending reserve reserved', 'pending cancel canceled',
      'reserved release pending', 'reserved accept assigned', 'reserved cancel canceled',
      'assigned wrap wrapping', 'assigned complete completed',
      'wrapping reopen assigned', 'wrapping complete completed',
    ])
  })

  it('never leaves an end, and never returns to the queue once assigned', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...taskMoves), { maxLength: 30 }), (walk) => {
      let state: TaskState = 'pending'
      let wasAssigned = false
      for (const move of walk) {
        const next = stateAfter(state, move)
        if (!next) continue
        if (state === 'completed' || state === 'canceled') throw new Error('left an end')
        if (wasAssigned) expect(['assigned', 'wrapping', 'completed']).toContain(next)
        wasAssigned ||= next === 'assigned'
        state = next
      }
    }))
  })
})
