import { expect, it } from 'vitest'
import type { Macro } from '../../../contract/settings.ts'
import { Macros } from '../../../contract/shapes.ts'
import { freeDigit, kept, nameFault, removed } from './macros.ts'

const macro = (n: number, more: Partial<Macro> = {}): Macro => ({ id: `00000000-0000-4000-8000-00000000000${n}`, name: `Macro ${n}`, text: '', completes: true, ...more })
const list = [macro(1, { digit: 1 }), macro(2, { digit: 2 }), macro(3)]

it('a digit belongs to one macro: whoever gets it takes it from the other', () => {
  const now = kept(list, macro(3, { digit: 1 }))
  expect(now.map(({ digit }) => digit)).toEqual([undefined, 2, 1])
  expect(Macros.safeParse(now).success).toBe(true)
  expect(Macros.safeParse([...now, macro(4, { digit: 2 })]).success).toBe(false)
})

it('one that is kept again stays in its place, a new one is the last', () => {
  expect(kept(list, macro(2, { name: 'Thanks' })).map(({ name }) => name)).toEqual(['Macro 1', 'Thanks', 'Macro 3'])
  expect(kept(list, macro(4)).at(-1)).toEqual(macro(4))
  expect(removed(list, list[0]!.id)).toEqual(list.slice(1))
})

it('has a name that no other has, and the first digit that is free', () => {
  expect(nameFault(list, macro(4, { name: ' macro 1 ' }))).toBe('There is a macro called macro 1 already.')
  expect(nameFault(list, list[0]!)).toBeUndefined()
  expect(nameFault(list, macro(4, { name: ' ' }))).toBe('Type a name.')
  expect(freeDigit(list)).toBe(3)
})
