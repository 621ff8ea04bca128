/** One look: what style sheets measure with comes from theme/tokens.css, and every token there is used. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './setup/places.mjs'
import { literalsIn, strangersIn, type Sheet } from './styles.ts'

const read = (pattern: string): readonly Sheet[] =>
  globSync(pattern, { cwd: path.join(root, 'renderer') }).map((file) => ({ file: file.replaceAll(path.sep, '/'), text: readFileSync(path.join(root, 'renderer', file), 'utf8') }))

const sheets = read('**/*.module.css')
const tokens = new Set(read('theme/tokens.css').flatMap(({ text }) => [...text.matchAll(/(?<=[\s;])--[\w-]+(?=:)/g)].map(([name]) => name)))

describe('the look', () => {
  it('is measured with tokens', () => expect(strangersIn(sheets)).toEqual([]))

  it('has no token that nothing is drawn with', () => {
    const drawn = read('**/*.{css,ts,tsx}').map(({ text }) => text).join('\n')
    expect([...tokens].filter((token) => !new RegExp(`var\\(${token}[,)]`).test(drawn))).toEqual([])
  })

  it('asks for no token that is not there', () => {
    const own = read('**/*.{module.css,tsx}').flatMap(({ text }) => [...text.matchAll(/--[\w-]+(?='?:|', )/g)].map(([name]) => name))
    const asked = sheets.flatMap(({ text }) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!))
    expect(asked.filter((name) => !tokens.has(name) && !own.includes(name))).toEqual([])
  })
})

describe('what is held against the style sheets', () => {
  const strange = (...declarations: readonly string[]) => strangersIn([{ file: 'x', text: `.x { ${declarations.join('; ')}; }` }]).map((each) => each.replace('x: ', ''))

  it.each(['padding: 0 5px', 'font-size: 12px', 'line-height: 18px', 'border-radius: 4px', 'z-index: 7', 'transition: opacity 90ms', 'color: #fff', 'background: rgb(0 0 0 / 0.5)', 'fill: white',
    'border: 4px solid var(--border)', 'transform: translateY(4px)', 'margin: calc(var(--space-8) + 9px)'])('sees %s', (declaration) => {
    expect(strange(declaration)).toEqual([declaration])
  })

  it.each(['padding: 0 1px', 'margin: 0 auto', 'width: 100%', 'height: 3px', 'font-size: 0.9em', 'line-height: 1.4', 'border-radius: 50%', 'border: 1.5px solid var(--border)', 'color: CanvasText',
    'animation: show 1ms var(--dur-wait) forwards', 'padding: 56px var(--space-8)', 'inset: auto', 'z-index: var(--layer-pane)', 'background: transparent'])('lets %s be', (declaration) => {
    expect(strange(declaration)).toEqual([])
  })

  it('lets a thing have a measure of its own, until another has it too', () => {
    const sheet = (file: string): Sheet => ({ file, text: '.x { width: 430px; }' })
    expect(strangersIn([sheet('a')])).toEqual([])
    expect(strangersIn([sheet('a'), sheet('b')])).toEqual(['a: width: 430px', 'b: width: 430px'])
  })

  it('reads declarations over several lines, and no comments', () => {
    expect(literalsIn('/* 7px */ .x { transition:\n opacity 7ms,\n width var(--dur-1, 8ms); }')).toEqual([{ property: 'transition', value: 'opacity 7ms, width var(--dur-1, 8ms)', literals: ['7ms'] }])
  })
})
