/** Every text that a person reads stands in a table of words (`common/wording`), so that another language is a file and no change. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { namesIn } from '../common/wording/message.ts'
import { allTables } from '../common/wording/table.ts'
import { tablesIn } from '../main/language/tables.ts'
import { root } from './setup/places.mjs'
import { straysIn } from './texts/strays.ts'
import { faultsOf, lacking, translationFaults } from './texts/tables.ts'

/** What stands in no table, with good reason. */
const justified: readonly string[] = [
  // What a letter is, is the same in every language.
  'renderer/ui/text/emoji.ts: as in one country: Intl.Segmenter',
  'renderer/ui/text/segments.ts: as in one country: Intl.Segmenter',
  // How high the sun stands, and which day it is, are no texts.
  'common/zone/clock.ts: as in one country: Intl.DateTimeFormat',
  'common/zone/moment.ts: as in one country: Intl.DateTimeFormat',
  'renderer/words/times.ts: a plural by hand',
  // Ids.
  'main/team/records.ts: glued: Textdesk ${}',
  'main/desk/inbox/files.ts: glued: ${} files',
  'renderer/page/actions/ending.ts: glued: end of ${}',
  'renderer/desk/typed/drafts.ts: glued: draft ${}',
  'renderer/desk/typed/outcomes.ts: glued: outcome ${}',
  'renderer/chat/thread/items/moments.ts: glued: ${} began',
  'renderer/chat/thread/items/moments.ts: glued: ${} ended',
  // HTTP, and what a log says.
  'main/provider/http/client.ts: glued: Basic ${}',
  'main/account/practice.ts: glued: Basic ${}',
  'main/provider/twilio/media.ts: The file’s host answered with HTTP ${}.',
  'main/bridge/door.ts: The desk does not know this request.',
  'common/number/read/link.ts: glued: ${} ext. ${}',
]

/** What lies in `languages/`: a file each, for which another language needs no change. */
const languages = globSync('languages/*.json', { cwd: root }).map((file) => [file, tablesIn(readFileSync(path.join(root, file), 'utf8'))] as const)

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const files = globSync('{common,contract,main,preload,renderer}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => !/\.(test|kit|d)\.tsx?$|^renderer\/testing\//.test(file))
const strays = files.flatMap((file) => straysIn(file, read(file)))
const withoutLine = (stray: string) => stray.replace(/:\d+:/, ':')

describe('the texts of the app', () => {
  it('stand in tables', () => expect(strays.filter((stray) => !justified.includes(withoutLine(stray)))).toEqual([]))

  it('that stand elsewhere with good reason are still there', () => {
    const found = new Set(strays.map(withoutLine))
    expect(justified.filter((each) => !found.has(each))).toEqual([])
  })
})

describe('the tables', () => {
  beforeAll(async () => {
    for (const file of files.filter((each) => /\bwordsOf\('/.test(read(each)))) await import(path.join(root, file))
  })

  it('are all here, and can be read', () => {
    expect(allTables.size).toBeGreaterThan(20)
    expect([...allTables].flatMap(([room, messages]) => faultsOf(room, messages))).toEqual([])
  })

  describe.each(languages)('in %s', (_file, tables) => {
    it('name what the English ones name, and there is no other', () => expect(translationFaults(allTables, tables)).toEqual([]))
    it('can be read', () => expect(Object.entries(tables).flatMap(([room, messages]) => faultsOf(room, messages))).toEqual([]))
    it('lack nothing', () => expect(lacking(allTables, tables)).toEqual([]))
  })
})

describe('what is held against the texts', () => {
  const found = (source: string) => straysIn('a.tsx', source).map((stray) => stray.replace(/^a\.tsx:\d+: /, ''))

  it.each([
    ['const a = <b>Hello</b>', 'Hello'],
    ['const a = <b>{is ? "Hide" : words.show}</b>', 'Hide'],
    ['const a = <b>{failed && `${n} failed`}</b>', '${} failed'],
    ['const a = <b title="chats" />', 'chats'],
    ['const a = <Field aria-label={x ?? `Name: ${n}`} />', 'Name: ${}'],
    ['const a = { label: "Undo", act }', 'Undo'],
    ['const a = () => "There is nothing to send yet."', 'There is nothing to send yet.'],
    ['const a = `Remove ${name}`', 'glued: Remove ${}'],
    ['const a = `${count} new messages`', 'glued: ${} new messages'],
    ['const a = n === 1 ? "chat" : "chats"', 'a plural by hand'],
    ['const a = n !== 1 ? chatWords.many({ n }) : chatWords.one', 'a plural by hand'],
    ['const a = n.toLocaleString("en-US")', 'as in one country: n.toLocaleString'],
    ['const a = new Intl.DateTimeFormat("de")', 'as in one country: Intl.DateTimeFormat'],
  ])('sees %s', (source, what) => expect(found(source)).toEqual([what]))

  it.each([
    'const a = wordsOf("a", { title: "Send message", long: "There is nothing to send yet." })',
    'const a = <b className="not read" data-shows={`chat ${id}`}>{words.title} · {figure(3)}</b>',
    'const a = { kind: "Not read", label: "key", title: words.title }',
    'throw new Error(`There is no chat ${id}.`)',
    'log.warn(`The line ${id} is down`)',
    'const a = `SELECT id FROM task WHERE id = ${id} and rev`',
    'const a = `${width}px solid`; const b = `[data-id="${id}"] li`; const c = `/files/${id}/large`',
    'const a = n === 1 ? 2 : 3',
    'const a = n.toLocaleUpperCase(); const b = new Intl.NumberFormat(tag)',
  ])('lets pass %s', (source) => expect(found(source)).toEqual([]))

  it('reads what stands in braces and tags, at any depth', () => {
    expect(namesIn('{n, plural, one {<b>{name}</b> waits} other {# wait}} {day}')).toEqual(['<b>', 'day', 'n', 'name'])
    expect(namesIn('{n, plural, one {# waits}}')).toBeUndefined()
  })

  it('sees what is wrong in a table and in its translation', () => {
    expect(faultsOf('a', { whole: 'A chat', half: 'and ', broken: '{name' })).toEqual(['is a part of a sentence: a, half: and ', 'can’t be read: a, broken: {name'])
    const english = new Map([['a', { who: '{name} wrote', title: 'Chats' }]])
    expect(translationFaults(english, { a: { who: 'Escribió {name}', title: 'Chats' } })).toEqual([])
    expect(translationFaults(english, { a: { who: 'Escribió {nombre}', other: 'Otro' }, b: { title: 'B' } })).toEqual([
      'a, who has nombre instead of name', 'is not in English: a, other', 'is not in English: b, title',
    ])
    expect(lacking(english, { a: { who: 'Escribió {name}' } })).toEqual(['a, title: Chats'])
  })
})
