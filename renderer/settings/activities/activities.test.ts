import { describe, expect, it } from 'vitest'
import { activityName } from '../../../common/activity.ts'
import { defaultActivities as list } from '../../../contract/defaults.ts'
import { added, flagged, isLastForWork, nameFault, removed, renamed } from './activities.ts'

const names = (some: typeof list) => some.map(activityName)

describe('the list of activities', () => {
  it('takes a new one in before Offline, which takes no work yet', () => {
    expect(names(added(list, 'Coaching'))).toEqual(['Available', 'Break', 'Lunch', 'Training', 'Coaching', 'Offline'])
    expect(added(list, 'Coaching')[4]).toEqual({ id: 'Coaching', available: false })
  })

  it('keeps the order when one is renamed or flagged', () => {
    expect(names(renamed(list, 'lunch', 'Meal'))).toEqual(['Available', 'Break', 'Meal', 'Training', 'Offline'])
    expect(flagged(list, 'training', true)[3]).toEqual({ id: 'training', available: true })
    expect(names(removed(list, 'break'))).toEqual(['Available', 'Lunch', 'Training', 'Offline'])
  })

  it('keeps who one is when it is renamed, and forgets the name when it gets its own back', () => {
    const renamedTwice = renamed(renamed(added(list, 'Coaching'), 'Coaching', 'Mentoring'), 'lunch', 'Meal')
    expect(renamedTwice.map(({ id }) => id)).toEqual(['available', 'break', 'lunch', 'training', 'Coaching', 'offline'])
    expect(renamed(renamed(renamedTwice, 'Coaching', 'Coaching'), 'lunch', 'Lunch')).toEqual(added(list, 'Coaching'))
  })

  it('takes no two for one, whatever they were called before', () => {
    const again = added(renamed(added(list, 'Coaching'), 'Coaching', 'Mentoring'), 'coaching')
    expect(again[5]).toEqual({ id: 'coaching 2', name: 'coaching', available: false })
    const pause = added(renamed(list, 'break', 'Pause'), 'Break')
    expect(pause[4]).toEqual({ id: 'Break 2', name: 'Break', available: false })
    expect(names(pause)).toEqual(['Available', 'Pause', 'Lunch', 'Training', 'Break', 'Offline'])
  })

  it('has no two names that differ only in case, and none that is empty', () => {
    expect(nameFault(list, 'lunch')).toBe('There is a status called lunch already.')
    expect(nameFault(list, '')).toBe('Type a name.')
    expect(nameFault(list, 'LUNCH', 'lunch')).toBeUndefined()
    expect(nameFault(list, 'Coaching')).toBeUndefined()
  })

  it('always keeps one that takes work', () => {
    const [available] = list
    expect(isLastForWork(list, available!)).toBe(true)
    expect(isLastForWork(flagged(list, 'training', true), available!)).toBe(false)
    expect(isLastForWork(list, { id: 'lunch', available: false })).toBe(false)
  })
})
