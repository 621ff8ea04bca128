import { describe, expect, it } from 'vitest'
import { digitOf, isComposing, isPressed, type Press } from './press.ts'
import type { ShortcutName } from './shortcuts.ts'

type Down = Partial<Omit<Press, 'getModifierState'>> & { readonly altGraph?: boolean }

const press = ({ altGraph = false, ...down }: Down): Press => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...down,
  getModifierState: (state) => state === 'AltGraph' && altGraph,
})

const ctrl = (key: string, code: string, more: Down = {}) => press({ key, code, ctrlKey: true, ...more })
const ctrlShift = (key: string, code: string) => ctrl(key, code, { shiftKey: true })

describe('a letter', () => {
  it.each<[string, string, string]>([
    ['US', 'n', 'KeyN'],
    ['US with Caps Lock', 'N', 'KeyN'],
    ['Dvorak, where it is elsewhere', 'n', 'KeyL'],
    ['Cyrillic', 'т', 'KeyN'],
    ['Greek', 'ν', 'KeyN'],
    ['Hebrew', 'מ', 'KeyN'],
    ['Arabic', 'ى', 'KeyN'],
    ['Thai', 'ื', 'KeyN'],
    ['Devanagari', 'ल', 'KeyN'],
    ['Korean without its input method', 'ㅜ', 'KeyN'],
  ])('is found on a keyboard that is %s', (_keyboard, key, code) => {
    expect(isPressed(ctrl(key, code), 'message.new')).toBe(true)
  })

  it.each<[string, ShortcutName, Press]>([
    ['AZERTY: A stands on Q', 'task.accept', ctrlShift('A', 'KeyQ')],
    ['Arabic with Shift: a mark', 'task.accept', ctrlShift('ِ', 'KeyA')],
    ['Arabic: two letters on one key', 'message.new', ctrl('لا', 'KeyN')],
    ['Turkish: I without its dot', 'contact.card', ctrl('ı', 'KeyI')],
  ])('is pressed, %s', (_why, name, event) => {
    expect(isPressed(event, name)).toBe(true)
  })

  it.each<[string, ShortcutName, Press]>([
    ['AZERTY: Q stands on A', 'task.accept', ctrlShift('Q', 'KeyA')],
    ['Dvorak: B stands on N', 'message.new', ctrl('b', 'KeyN')],
    ['Dvorak: a point stands on E', 'task.end', ctrlShift('>', 'KeyE')],
    ['Turkish F: Ğ stands on E', 'task.end', ctrlShift('Ğ', 'KeyE')],
    ['a dead key', 'message.new', ctrl('Dead', 'KeyN')],
  ])('is not pressed, %s', (_why, name, event) => {
    expect(isPressed(event, name)).toBe(false)
  })
})

describe('modifiers', () => {
  it.each<[string, Down]>([
    ['none', {}],
    ['Shift too', { ctrlKey: true, shiftKey: true }],
    ['Alt too', { ctrlKey: true, altKey: true }],
    ['AltGr, which is Ctrl and Alt on Windows', { ctrlKey: true, altKey: true, altGraph: true }],
    ['the system’s key too', { ctrlKey: true, metaKey: true }],
    ['the system’s key instead', { metaKey: true }],
  ])('are exact: %s is not Ctrl', (_which, down) => {
    expect(isPressed(press({ key: 'n', code: 'KeyN', ...down }), 'message.new')).toBe(false)
  })

  it.each<Down>([{ altKey: true }, { ctrlKey: true }, { shiftKey: true }, { metaKey: true }, { altGraph: true }])('are none with %o on a key that has none', (down) => {
    expect(isPressed(press({ key: 'ArrowUp', code: 'ArrowUp', ...down }), 'reply.failed')).toBe(false)
  })
})

describe('a digit', () => {
  it.each<[string, Press, number]>([
    ['US', ctrl('3', 'Digit3'), 3],
    ['the block of digits', ctrl('3', 'Numpad3'), 3],
    ['AZERTY, which writes it with Shift only', ctrl('"', 'Digit3'), 3],
    ['AZERTY with Shift', ctrlShift('3', 'Digit3'), 3],
    ['Arabic', ctrl('٣', 'Digit3'), 3],
    ['Czech', ctrl('š', 'Digit3'), 3],
  ])('is found on %s', (_keyboard, event, digit) => {
    expect(isPressed(event, 'task.open')).toBe(true)
    expect(digitOf(event)).toBe(digit)
  })

  it.each<[string, ShortcutName, Press]>([
    ['a modifier that it has not', 'send.way', ctrl('2', 'Digit2')],
    ['the sign above it', 'send.way', press({ key: '@', code: 'Digit2', shiftKey: true })],
    ['one beyond the range', 'send.way', press({ key: '5', code: 'Digit5' })],
    ['none', 'task.open', ctrl('0', 'Digit0')],
    ['an arrow of the block of digits', 'send.way', press({ key: 'End', code: 'Numpad1' })],
    ['the slash of a German keyboard', 'task.open', ctrlShift('/', 'Digit7')],
  ])('is not %s', (_what, name, event) => {
    expect(isPressed(event, name)).toBe(false)
  })
})

describe('a sign', () => {
  it.each<[string, Press]>([
    ['US', press({ key: '?', code: 'Slash', shiftKey: true })],
    ['German', press({ key: '?', code: 'Minus', shiftKey: true })],
    ['one that writes it with AltGr', press({ key: '?', code: 'KeyW', ctrlKey: true, altKey: true, altGraph: true })],
    ['Arabic, which has its own', press({ key: '؟', code: 'Slash', shiftKey: true })],
    ['US, with Ctrl', ctrl('/', 'Slash')],
    ['German, with Ctrl', ctrlShift('/', 'Digit7')],
    ['Arabic, with Ctrl', ctrl('ظ', 'Slash')],
  ])('is found on %s', (_keyboard, event) => {
    expect(isPressed(event, 'shortcuts')).toBe(true)
  })

  it.each<[string, Press]>([
    ['Ctrl and ?', ctrlShift('?', 'Slash')],
    ['a slash alone', press({ key: '/', code: 'Slash' })],
    ['Ctrl Q of a Hebrew keyboard, whose Q writes a slash', ctrl('/', 'KeyQ')],
  ])('is not %s', (_what, event) => {
    expect(isPressed(event, 'shortcuts')).toBe(false)
  })
})

it('a key that an input method takes is nobody else’s, whatever it is called', () => {
  const key = (named: string, composing: boolean) => ({ key: named, isComposing: composing }) as KeyboardEvent
  expect([key('Enter', true), key('Process', false), key('Enter', false)].map(isComposing)).toEqual([true, true, false])
  expect(isComposing({ nativeEvent: key('Escape', true) })).toBe(true)
})
