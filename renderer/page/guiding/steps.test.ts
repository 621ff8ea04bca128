import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guideSteps, stepOf, type GuideFacts } from './steps.ts'

const begun: GuideFacts = { isAvailable: false, isComposing: false, hasNumber: false, hasMessage: false, isOpen: false, messages: [] }
const inbound = { direction: 'inbound' } as const
const outbound = { direction: 'outbound' } as const

it('goes through the manual in its order, each step ended by what it asks for', () => {
  const chat = { ...begun, isAvailable: true, isOpen: true, task: { state: 'assigned' } as const }
  const evening: readonly GuideFacts[] = [
    begun,
    { ...begun, isAvailable: true },
    { ...begun, isAvailable: true, isComposing: true },
    { ...begun, isAvailable: true, isComposing: true, hasNumber: true },
    { ...begun, isAvailable: true, isComposing: true, hasNumber: true, hasMessage: true },
    { ...chat, isOpen: false, messages: [outbound] },
    { ...chat, messages: [outbound] },
    { ...chat, messages: [outbound, inbound] },
    { ...chat, messages: [outbound, inbound, outbound] },
    { ...chat, task: { state: 'wrapping' }, messages: [outbound, inbound, outbound] },
  ]
  expect(evening.map(stepOf)).toEqual([...guideSteps])
})

it('goes back with the agent: a closed composer is opened again, a chat that was left is found again', () => {
  expect(stepOf({ ...begun, isAvailable: true, hasNumber: true, hasMessage: true })).toBe('compose')
  expect(stepOf({ ...begun, isAvailable: true, task: { state: 'wrapping' }, messages: [outbound, inbound, outbound] })).toBe('open')
})

it('never asks for what is done, whatever was done before', () => {
  const facts = fc.record({ isAvailable: fc.boolean(), isComposing: fc.boolean(), hasNumber: fc.boolean(), hasMessage: fc.boolean(), isOpen: fc.boolean(), messages: fc.array(fc.constantFrom(inbound, outbound)) })
  const isDone = { status: 'isAvailable', compose: 'isComposing', number: 'hasNumber', message: 'hasMessage' } as const
  fc.assert(fc.property(facts, (given) => {
    const step = stepOf(given)
    if (step in isDone) expect(given[isDone[step as keyof typeof isDone]]).toBe(false)
    else expect(step).toBe('send')
  }))
})
