import { describe, expect, it } from 'vitest'
import { acceleratorOf, acceleratorWords } from './accelerator.ts'

const bare = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('a shortcut', () => {
  it('is read as Electron writes it, by the key’s place', () => {
    expect(acceleratorOf({ ...bare, code: 'KeyM', key: 'µ', ctrlKey: true, altKey: true })).toBe('Control+Alt+M')
    expect(acceleratorOf({ ...bare, code: 'ArrowUp', metaKey: true, shiftKey: true })).toBe('Super+Shift+Up')
    expect(acceleratorOf({ ...bare, code: 'F9' })).toBe('F9')
  })

  it('is none while only modifiers are down, nor without one', () => {
    expect(acceleratorOf({ ...bare, code: 'ControlLeft', ctrlKey: true })).toBeUndefined()
    expect(acceleratorOf({ ...bare, code: 'KeyM' })).toBeUndefined()
    expect(acceleratorOf({ ...bare, code: 'KeyM', shiftKey: true })).toBeUndefined()
  })

  it('is shown as on key caps', () => {
    expect(acceleratorWords('Control+Alt+M')).toBe('Ctrl Alt M')
  })
})
