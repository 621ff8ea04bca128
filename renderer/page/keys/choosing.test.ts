import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { keyCaps } from './caps.ts'
import { barTo, keysPressed } from './choosing.ts'
import { isChangeable, keysOf, readWritten, takeKeys, written } from './own.ts'
import { isPressed, type Press } from './press.ts'
import { shortcuts, type ShortcutName } from './shortcuts.ts'

afterEach(() => takeKeys({}))

const names = Object.keys(shortcuts) as readonly ShortcutName[]
const changeable = names.filter(isChangeable)

type Down = Partial<Omit<Press, 'getModifierState'>> & { readonly altGraph?: boolean }
const press = ({ altGraph = false, ...down }: Down): Press => ({
  key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...down,
  getModifierState: (state) => state === 'AltGraph' && altGraph,
})
const bar = (name: ShortcutName, down: Down) => {
  const event = press(down)
  const keys = keysPressed(event)
  return keys && barTo(name, keys, event)
}

describe('keys for a shortcut', () => {
  it('are read from what is pressed, by what the key writes or by its place', () => {
    const read = (down: Down) => written(keysPressed(press(down))!)
    expect(read({ key: 'e', code: 'KeyE', ctrlKey: true, altKey: true })).toBe('Mod+Alt+E')
    expect(read({ key: 'E', code: 'KeyE', ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+E')
    expect(read({ key: 'у', code: 'KeyE', ctrlKey: true })).toBe('Mod+E')
    expect(read({ key: 'F9', code: 'F9' })).toBe('F9')
    expect(read({ key: 'ArrowUp', code: 'ArrowUp', altKey: true, shiftKey: true })).toBe('Alt+Shift+ArrowUp')
    expect(keysPressed(press({ key: 'Control', code: 'ControlLeft', ctrlKey: true }))).toBeUndefined()
  })

  it('hold from then on, are shown, and leave a sign that does the same', () => {
    takeKeys({ 'task.end': 'Mod+D', shortcuts: 'F9' })
    expect(isPressed(press({ key: 'd', code: 'KeyD', ctrlKey: true }), 'task.end')).toBe(true)
    expect(isPressed(press({ key: 'E', code: 'KeyE', ctrlKey: true, shiftKey: true }), 'task.end')).toBe(false)
    expect([keyCaps('task.end'), keysOf('shortcuts').map(written)]).toEqual(['Ctrl D', ['?', 'F9']])
  })

  it.each<[string, Down]>([
    ['plain', { key: 'e', code: 'KeyE' }],
    ['plain', { key: 'Enter', code: 'Enter' }],
    ['system', { key: 'c', code: 'KeyC', ctrlKey: true }],
    ['system', { key: 'q', code: 'KeyQ', ctrlKey: true }],
    ['system', { key: 'e', code: 'KeyE', ctrlKey: true, metaKey: true }],
    ['system', { key: 'ArrowLeft', code: 'ArrowLeft', ctrlKey: true }],
    ['system', { key: '+', code: 'NumpadAdd', ctrlKey: true }],
    ['system', { key: 'F4', code: 'F4', altKey: true }],
    ['sign', { key: 'e', code: 'KeyE', ctrlKey: true, altKey: true }],
    ['sign', { key: '€', code: 'KeyE', ctrlKey: true, altKey: true, altGraph: true }],
    ['taken', { key: 'k', code: 'KeyK', ctrlKey: true }],
    ['taken', { key: '3', code: 'Digit3', ctrlKey: true }],
  ])('that are %s are refused: %o', (kind, down) => expect(bar('task.end', down)).toMatchObject({ kind }))

  it('may be the same where two are never heard at once', () => {
    expect(bar('wrapUp.complete', { key: 'Enter', code: 'Enter', ctrlKey: true })).toBeUndefined()
    expect(bar('task.end', { key: 'Enter', code: 'Enter', ctrlKey: true })).toMatchObject({ kind: 'taken' })
    expect(bar('task.end', { key: 'd', code: 'KeyD', ctrlKey: true })).toBeUndefined()
  })

  it('that are a shortcut’s own are not taken by itself, and what it had is free when it has others', () => {
    expect(bar('search', { key: 'k', code: 'KeyK', ctrlKey: true })).toBeUndefined()
    takeKeys({ search: 'Mod+U' })
    expect(bar('task.end', { key: 'k', code: 'KeyK', ctrlKey: true })).toBeUndefined()
    expect(bar('task.end', { key: 'u', code: 'KeyU', ctrlKey: true })).toEqual({ kind: 'taken', by: 'search' })
  })

  it('of the settings are believed where they can be', () => {
    takeKeys({ 'reply.send': 'Mod+U', 'zoom.in': 'Mod+U', nothing: 'Mod+U', 'task.end': 'E', search: 'Mod+U' })
    expect(names.filter((name) => keysOf(name).some((keys) => written(keys) === 'Mod+U'))).toEqual(['search'])
    expect(keyCaps('task.end')).toBe('Ctrl Shift E')
  })
})

it('however often they are changed, no press means two shortcuts', () => {
  const letters = 'ABDEFGIJKLNOPSTU'.split('').map((letter) => ({ key: letter.toLowerCase(), code: `Key${letter}` }))
  const any = fc.record({ name: fc.constantFrom(...changeable), letter: fc.constantFrom(...letters, { key: 'F8', code: 'F8' }), shiftKey: fc.boolean(), ctrlKey: fc.boolean(), altKey: fc.boolean() })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 40 }), (tries) => {
      let own: Record<string, string> = {}
      takeKeys(own)
      for (const { name, letter, ...modifiers } of tries) {
        const event = press({ ...letter, ...modifiers, key: modifiers.shiftKey && letter.key.length === 1 ? letter.key.toUpperCase() : letter.key })
        const keys = keysPressed(event)!
        if (barTo(name, keys, event)) continue
        own = { ...own, [name]: written(keys) }
        takeKeys(own)
        expect(readWritten(written(keys))).toEqual(keys)
        expect(keysOf(name).map(written)).toContain(written(keys))
      }
      const ways = names.flatMap((name) => keysOf(name).filter(() => ['window', 'chats', 'chat'].includes(shortcuts[name].scope)).map(written))
      expect(ways.filter((way, index) => ways.indexOf(way) !== index)).toEqual([])
    }),
    { numRuns: 100 },
  )
})
