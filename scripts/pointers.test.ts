/** Files that documents and comments name are there, under that name. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from './setup/places.mjs'

const found = (pattern: string): readonly string[] => globSync(pattern, { cwd: root, exclude: ['**/node_modules', 'out', 'dist'] }).map((file) => file.replaceAll(path.sep, '/'))
const name = /(?<![\w/@.-])(?:[\w@-]+\/)*\w[\w.-]*\.(?:ts|tsx|mjs|cjs|css|sql)(?![\w-])/g
/** A file that whoever follows the document is to make. */
const toMake = /(?<![\w/@.-])((?:[\w@-]+\/)+)<[^>`]+>[\w.-]*(\.\w+)/g
const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*/g

it('no document and no comment names a file that is not there', () => {
  const files = found('**/*.{ts,tsx,mjs,cjs,css,sql}')
  const isThere = (named: string): boolean => files.some((file) => `/${file}`.endsWith(`/${named}`))
  const missing = [...found('{*,docs/*,{sandbox,e2e}/**/*}.md'), ...found('{main,contract,common,preload}/**/*.ts')].flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    const prose = file.endsWith('.md') ? text : (text.match(comment) ?? []).join('\n')
    return (prose.match(name) ?? []).filter((named) => !isThere(named)).map((named) => `${named} in ${file}`)
  })
  expect(missing).toEqual([])
})

it('no document sends a new file to a folder that has none of its kind', () => {
  const missing = found('{*,docs/*}.md').flatMap((file) => {
    const places = [...readFileSync(path.join(root, file), 'utf8').matchAll(toMake)]
    return places.filter(([, folder, kind]) => found(`${folder}*${kind}`).length === 0).map(([named]) => `${named} in ${file}`)
  })
  expect(missing).toEqual([])
})
