import { describe, expect, it } from 'vitest'
import readme from '../../../README.md?raw'
import { ariaKeys, capsOf, keyCaps, spokenKeys } from './caps.ts'
import { shortcuts, type ShortcutName } from './shortcuts.ts'
import { scopeWords, shortcutWords } from './words.ts'

const names = Object.keys(shortcuts) as readonly ShortcutName[]

describe('a shortcut', () => {
  it('is shown on caps, said in words, and told to screen readers', () => {
    expect(capsOf('shortcuts')).toEqual([['?'], ['Ctrl', '/']])
    expect([keyCaps('task.accept'), keyCaps('task.previous'), keyCaps('task.open')]).toEqual(['Ctrl Shift A', 'Alt ↑', 'Ctrl 1 to 9'])
    expect([spokenKeys('shortcuts'), spokenKeys('task.previous')]).toEqual(['? or Ctrl /', 'Alt Up'])
    expect([ariaKeys('task.accept'), ariaKeys('shortcuts')]).toEqual(['Control+Shift+A', '? Control+/'])
  })

  it('is pressed in a way that no other has where it is heard', () => {
    const ways = names.flatMap((name) => spokenKeys(name).split(' or ').map((keys) => `${shortcuts[name].scope}: ${keys}`))
    expect(ways.filter((way, index) => ways.indexOf(way) !== index)).toEqual([])
  })
})

it('README lists every shortcut as the table has it, and no other', () => {
  const rows = names.map((name) => `| ${scopeWords[shortcuts[name].scope]} | ${spokenKeys(name)} | ${shortcutWords[name]} |`)
  expect(/\| Where \| Keys \| Does \|\n\| --- \| --- \| --- \|\n((?:\|.*\n)+)/.exec(readme)?.[1]?.trim().split('\n')).toEqual(rows)
})
