import { describe, expect, it } from 'vitest'
import { defaultActivities as list } from '../../../contract/defaults.ts'
import { added, flagged, isLastForWork, nameFault, removed, renamed } from './activities.ts'

const names = (some: typeof list) => some.map(({ name }) => name)

describe('the list of activities', () => {
  it('takes a new one in before Offline, which takes no work yet', () => {
    expect(names(added(list, 'Coaching'))).toEqual(['Available', 'Break', 'Lunch', 'Training', 'Coaching', 'Offline'])
    expect(added(list, 'Coaching')[4]?.available).toBe(false)
  })

  it('keeps the order when one is renamed or flagged', () => {
    expect(names(renamed(list, 'Lunch', 'Meal'))).toEqual(['Available', 'Break', 'Meal', 'Training', 'Offline'])
    expect(flagged(list, 'Training', true)[3]).toEqual({ name: 'Training', available: true })
    expect(names(removed(list, 'Break'))).toEqual(['Available', 'Lunch', 'Training', 'Offline'])
  })

  it('has no two names that differ only in case, and none that is empty', () => {
    expect(nameFault(list, 'lunch')).toBe('There is a status called lunch already.')
    expect(nameFault(list, '')).toBe('Type a name.')
    expect(nameFault(list, 'LUNCH', 'Lunch')).toBeUndefined()
    expect(nameFault(list, 'Coaching')).toBeUndefined()
  })

  it('always keeps one that takes work', () => {
    const [available] = list
    expect(isLastForWork(list, available!)).toBe(true)
    expect(isLastForWork(flagged(list, 'Training', true), available!)).toBe(false)
    expect(isLastForWork(list, { name: 'Lunch', available: false })).toBe(false)
  })
})
