import { expect, it } from 'vitest'
import { offersFor } from './offers.ts'

const names = { tags: ['Needs a ride', 'Spanish'], outcomes: ['No response'] }
const filters = (typed: string) => offersFor(typed, names).offers.map(({ filter }) => filter)

it.each([
  ['ballot ou', ['outcome:']],
  ['a', []],
  ['is:', ['is:unread', 'is:failed', 'is:followup']],
  ['is:fa', ['is:failed']],
  ['is:failed', []],
  ['tag:ne', ['tag:"Needs a ride"']],
  ['from:vo', ['from:voter']],
  ['ballot ', []],
])('%j offers %j', (typed, offered) => expect(filters(typed)).toEqual(offered))

it('goes on where the filter began, with a blank after a value', () => {
  expect(offersFor('ballot tag:ne', names).offers[0]).toMatchObject({ typed: 'ballot tag:"Needs a ride" ', says: 'Needs a ride' })
  expect(offersFor('ballot ta', names).offers[0]).toMatchObject({ typed: 'ballot tag:', says: 'People with a tag' })
})

it('is sure once a filter has its colon', () => {
  expect(offersFor('is:', names).isSure).toBe(true)
  expect(offersFor('is', names).isSure).toBe(false)
})
