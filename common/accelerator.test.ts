import { describe, expect, it } from 'vitest'
import { acceleratorWords, barTo, readPress } from './accelerator.ts'

const bare = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const ctrlAlt = { ...bare, ctrlKey: true, altKey: true }

describe('a shortcut', () => {
  it('is read as Electron writes it, by the key’s place', () => {
    expect(readPress({ ...ctrlAlt, code: 'KeyM', key: 'm' }, false)).toEqual({ keys: 'Control+Alt+M' })
    expect(readPress({ ...bare, code: 'ArrowUp', key: 'ArrowUp', metaKey: true, altKey: true, shiftKey: true }, false)).toEqual({ keys: 'Super+Alt+Shift+Up' })
    expect(readPress({ ...bare, code: 'F9', key: 'F9' }, false)).toEqual({ keys: 'F9' })
  })

  it('is none while only modifiers are down', () => {
    expect(readPress({ ...bare, code: 'ControlLeft', key: 'Control', ctrlKey: true }, false)).toBeUndefined()
  })

  it('is shown as on key caps', () => {
    expect(acceleratorWords('Control+Alt+M')).toBe('Ctrl Alt M')
  })
})

describe('keys that other programs need', () => {
  it.each([
    'Control+C', 'Control+V', 'Control+X', 'Control+Z', 'Control+A', 'Control+1', 'Control+Shift+V', 'Control+Shift+T', 'Super+C', 'Super+Q', 'Super+Shift+Up', 'Alt+F', 'Alt+Left', 'Control+Return',
    'M', 'Shift+M', 'Space', 'F1', 'F5', 'Shift+F10', 'F11', 'Alt+F4', 'Control+F4', 'Control+Alt+F2', '',
  ])('%s are refused, with words', (keys) => expect(barTo(keys)).toMatch(/^Other programs use/))

  it.each(['Control+Alt+M', 'Control+Super+M', 'Super+Alt+Space', 'Control+Alt+Shift+1', 'F9', 'Shift+F8', 'Control+F9', 'F13'])('%s are free', (keys) => expect(barTo(keys)).toBeUndefined())

  it('are named when they are pressed', () => {
    expect(readPress({ ...bare, code: 'KeyC', key: 'c', ctrlKey: true }, false)?.bar).toContain('Ctrl C')
  })
})

describe('a sign that is written with Ctrl and Alt', () => {
  it.each([
    ['@', 'KeyQ'], ['€', 'KeyE'], ['µ', 'KeyM'], ['{', 'Digit7'], ['ł', 'KeyL'], ['ñ', 'KeyN'],
  ])('%s is left to whoever writes it', (key, code) => expect(readPress({ ...ctrlAlt, code, key }, false)?.bar).toContain(`writes ${key}`))

  it.each([
    ['Q', 'KeyQ'], ['ь', 'KeyM'], ['ש', 'KeyA'], ['Dead', 'KeyN'], ['7', 'Digit7'],
  ])('is not %s, which the key writes without', (key, code) => expect(readPress({ ...ctrlAlt, code, key }, false)?.bar).toBeUndefined())

  it('is no matter on a Mac, where Option alone writes it', () => expect(readPress({ ...ctrlAlt, code: 'KeyM', key: 'µ' }, true)).toEqual({ keys: 'Control+Alt+M' }))
})
