import { expect, it } from 'vitest'
import { taskStates } from '../../contract/model.ts'
import { isInHand, isMine, isOver } from './task.ts'

it('says of each state whose the task is', () => {
  const told = taskStates.map((state) => [state, isInHand({ state }) && 'in hand', isMine({ state }) && 'mine', isOver({ state }) && 'over'].filter(Boolean))
  expect(told).toEqual([['pending'], ['reserved'], ['assigned', 'in hand', 'mine'], ['wrapping', 'in hand', 'mine'], ['completed', 'over'], ['canceled', 'over']])
})

it('calls a promised reply that waits for the worker theirs, before they take it', () => {
  expect(isMine({ state: 'pending', heldUntil: 1 })).toBe(true)
})
