/** The names of docs/languages.md, by which a screen reader and the tests find things, are those that the window says in both languages. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { allTables } from '../common/wording/table.ts'
import { spanishNames } from '../e2e/kit/speech/names.ts'
import { tablesIn } from '../main/language/tables.ts'
import { root } from './setup/places.mjs'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const spanish = tablesIn(read('languages/es.json'))

beforeAll(async () => {
  const files = globSync('{common,contract,main,preload,renderer}/**/*.ts', { cwd: root }).filter((file) => !/\.(test|kit|d)\.ts$/.test(file))
  for (const file of files.filter((each) => /\bwordsOf\('/.test(read(each)))) await import(path.join(root, file))
})

/** A text as it is said of one, without its tags, and with … for what is filled in. */
const plainly = (text: string): string => text.replace(/^.* one \{(.*)\} other \{.*$/, '$1').replaceAll(/<\/?\w+>/g, '').replaceAll(/\{[^}]*\}/g, '…')

/** Whether the text is that name, with what is filled in and what comes behind it. */
function says(text: string, name: string): boolean {
  const said = plainly(text)
  const filled = new RegExp(`^${said.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`)
  return !said.startsWith('…') && (filled.test(name) || said.startsWith(`${name} …`) || said.startsWith(`${name}: …`))
}

/** What is said in Spanish wherever the English text is that name. */
const saidFor = (name: string): readonly string[] =>
  [...allTables].flatMap(([room, messages]) => Object.entries(messages).flatMap(([key, text]) => (says(text, name) ? [spanish[room]?.[key] ?? ''] : [])))

it.each([...spanishNames()].slice(2))('%s is called %s', (english, theirs) => {
  expect(saidFor(english)).toSatisfy((texts: readonly string[]) => texts.some((text) => says(text, theirs)))
})
