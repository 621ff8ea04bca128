import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dispositions } from '../../../contract/shapes.ts'
import { defaultDispositions as list } from '../../../contract/defaults.ts'
import { dispositionName, dispositionNameIn, offeredDispositions } from '../../words/dispositions.ts'
import { added, colored, isLastShown, moved, nameFault, renamed, shown } from './outcomes.ts'

describe('the list of outcomes', () => {
  it('keeps who one is when it is renamed, and forgets the name when it gets its own back', () => {
    const once = renamed(added(list, 'Ride booked'), 'Ride booked', 'Ride to the polls')
    expect(once.at(-1)).toEqual({ id: 'Ride booked', name: 'Ride to the polls', color: 'gray' })
    expect(dispositionNameIn(once, 'Ride booked')).toBe('Ride to the polls')
    expect(renamed(renamed(list, 'answered', 'Done'), 'answered', 'Question answered')).toEqual(list)
  })

  it('names one that it does not have by its first name, and none as such', () => {
    expect(dispositionNameIn(list, 'Ride booked')).toBe('Ride booked')
    expect(dispositionNameIn([], 'no-texts')).toBe('Asked not to be texted')
    expect(dispositionNameIn(list, undefined)).toBe('No outcome')
  })

  it('offers what is not hidden, and keeps at least one', () => {
    const one = list.slice(1).reduce((some, { id }) => shown(some, id, false), list)
    expect(offeredDispositions(one).map(({ id }) => id)).toEqual(['answered'])
    expect(isLastShown(one, one[0]!)).toBe(true)
    expect(isLastShown(list, list[0]!)).toBe(false)
    expect(shown(one, 'registration', true)[2]).toEqual(list[2])
  })

  it('has no two names that differ only in case', () => {
    expect(nameFault(list, 'no response')).toBe('There is an outcome called no response already.')
    expect(nameFault(list, 'NO RESPONSE', 'no-response')).toBeUndefined()
    expect(nameFault(list, '')).toBe('Type a name.')
  })

  it('stays one that the desk takes, whatever is done to it: nobody is lost, doubled or taken for another', () => {
    const id = fc.nat(30)
    const step = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), name: fc.constantFrom('Ride', 'ride 2', 'Answered', 'no-texts', 'Called') }),
      fc.record({ kind: fc.constant('rename' as const), id, name: fc.constantFrom('Ride', 'Done', 'Wrong number', 'Called') }),
      fc.record({ kind: fc.constant('move' as const), id, by: fc.constantFrom(-1 as const, 1 as const) }),
      fc.record({ kind: fc.constant('hide' as const), id }),
      fc.record({ kind: fc.constant('color' as const), id }),
    )
    fc.assert(fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let now = list
      for (const one of steps) {
        const outcome = 'id' in one ? now[one.id % now.length]! : undefined
        if (one.kind === 'add' && nameFault(now, one.name) === undefined) now = added(now, one.name)
        if (one.kind === 'rename' && nameFault(now, one.name, outcome!.id) === undefined) now = renamed(now, outcome!.id, one.name)
        if (one.kind === 'move') now = moved(now, outcome!.id, one.by)
        if (one.kind === 'hide' && !isLastShown(now, outcome!)) now = shown(now, outcome!.id, false)
        if (one.kind === 'color') now = colored(now, outcome!.id, 'teal')
      }
      expect(Dispositions.safeParse(now).success).toBe(true)
      expect(list.every(({ id: each }) => now.some((kept) => kept.id === each))).toBe(true)
      const names = now.map((each) => dispositionName(each).toLowerCase())
      expect(new Set(names).size).toBe(names.length)
    }))
  })
})
