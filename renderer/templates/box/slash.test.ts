import { expect, it } from 'vitest'
import { beginsAt, slashTo } from './slash.ts'

it.each([['/', 1], ['Hi /', 4], ['Hi\n/', 4], ['Hi\u00a0/', 4], ['Hi / there', 4]])('begins in %j at %i', (text, caret) => expect(beginsAt(text, caret)).toBe(true))

it.each([['', 0], ['a', 1], ['11/', 3], ['and/', 4], ['https:/', 7], ['https://', 8], ['(/', 2], ['/a', 2]])('begins nothing in %j at %i', (text, caret) => expect(beginsAt(text, caret)).toBe(false))

it.each([['/where', 0, 6, 'where'], ['Hi /', 3, 4, ''], ['/where is', 0, 3, 'wh'], ['/é', 0, 2, 'é']])('asks in %j from %i to %i for %j', (text, from, caret, query) => expect(slashTo(text, from, caret)).toEqual({ from, query }))

it.each([['/where is', 0, 9], ['/a/b', 0, 4], ['/a', 0, 0], ['where', 0, 5]])('asks for nothing any more in %j from %i to %i', (text, from, caret) => expect(slashTo(text, from, caret)).toBeUndefined())
