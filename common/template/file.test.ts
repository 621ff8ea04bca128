import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../contract/limits.ts'
import type { TemplateWords } from '../../contract/answers/templates.ts'
import { clashesIn, faultOf, planImport, readTemplateFile, readTemplates, writeTemplates } from './file.ts'

const one = (title: string, more: Partial<TemplateWords> = {}): TemplateWords => ({ folder: '', title, code: '', texts: { en: 'Hello', es: '' }, ...more })
const fileWith = (...templates: readonly unknown[]) => JSON.stringify({ textdesk: 'templates', version: 1, templates })

describe('a file of templates', () => {
  const line = (max: number) => fc.string({ maxLength: max }).map((text) => text.trim())
  const words = fc.record({
    folder: line(limits.template.folder),
    title: line(limits.template.title),
    code: line(limits.template.code),
    texts: fc.record({ en: line(300), es: line(300) }),
  })

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(words.filter((each) => faultOf(each) === undefined), { maxLength: 10 }), (templates) => {
        expect(readTemplates(writeTemplates(templates))).toEqual({ templates, left: [] })
      }),
    )
  })

  it('gives what can be used of it, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue().map((value) => JSON.stringify(value)), fc.jsonValue().map((value) => fileWith(value))), (text) => {
        const read = readTemplates(text)
        if ('templates' in read) expect(read.templates.map(faultOf).filter(Boolean)).toEqual([])
      }),
    )
  })

  it.each([
    ['', 'no-json'], ['{', 'no-json'], ['[]', 'no-templates'], ['{"textdesk":"other"}', 'no-templates'], ['null', 'no-templates'],
    ['{"textdesk":"templates","version":2,"templates":[]}', 'newer'],
    [fileWith(...Array.from({ length: limits.template.count + 1 }, () => ({}))), 'large'],
  ])('that is none: %.40s', (text, fault) => expect(readTemplates(text)).toEqual({ fault }))

  it('may begin with a mark of Windows, write a slash before a code and hold keys that nobody knows', () => {
    expect(readTemplates(`\uFEFF${fileWith({ title: 'A', code: '/a', en: 'Hi', colour: 'red' })}`)).toEqual({ templates: [one('A', { code: 'a', texts: { en: 'Hi', es: '' } })], left: [] })
  })

  it('says the same however its letters are written', () => {
    const text = fileWith({ title: 'Dirección', en: 'Hi', es: '¿Dónde votas, señora?' })
    const wide = (mark: string) => Uint8Array.from(Array.from(`${mark}${text}`, (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]).flat())
    const read = { templates: [one('Dirección', { texts: { en: 'Hi', es: '¿Dónde votas, señora?' } })], left: [] }
    // Windows-1252 has the accents of Spanish at the places that Unicode gives them.
    const old = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const swapped = wide('\uFEFF').map((_, index, all) => all[index ^ 1]!)
    expect([new TextEncoder().encode(text), old, wide('\uFEFF'), wide(''), swapped].map(readTemplateFile)).toEqual([read, read, read, read, read])
    expect(readTemplateFile(new Uint8Array(limits.template.bytes + 1))).toEqual({ fault: 'large' })
  })

  it('says of each entry that cannot be used where it stands and why', () => {
    const long = (length: number) => 'x'.repeat(length + 1)
    const entries = [
      'text', { en: 'Hi' }, { title: 'B' }, { title: long(limits.template.title), en: 'Hi' }, { title: 'C', folder: long(limits.template.folder), en: 'Hi' }, { title: 'D', code: 'a b', en: 'Hi' },
      { title: 'E', code: 'a/b', en: 'Hi' }, { title: 'F', es: long(limits.text) }, { title: 'Good', en: 'Hi' },
    ]
    const read = readTemplates(fileWith(...entries))
    expect(read).toMatchObject({ templates: [{ title: 'Good' }] })
    expect('left' in read && read.left.map(({ place, fault }) => `${place} ${fault}`)).toEqual([
      '1 no-object', '2 no-title', '3 no-text', '4 title-long', '5 folder-long', '6 code-wrong', '7 code-wrong', '8 text-long',
    ])
  })
})

describe('an import', () => {
  const own = [{ ...one('Where', { code: 'w' }), id: '1' }, { ...one('When', { folder: 'Voting' }), id: '2' }]

  it('adds what is new, changes what has the same title in the same folder, and leaves what is the same', () => {
    const found = [one('where', { code: 'w' }), one('When', { folder: 'voting', code: 'n' }), one('When'), one('New')]
    const plan = planImport(own, found)
    expect(plan.added.map(({ title }) => title)).toEqual(['When', 'New'])
    expect(plan.changed.map(({ old }) => old.id)).toEqual(['2'])
    expect(plan.same).toBe(1)
  })

  it('takes the last of several that are one, and names codes that two have', () => {
    const plan = planImport(own, [one('X', { code: 'W' }), one('Y', { code: 'y' }), one('Y', { code: 'z' })])
    expect(plan.added.map(({ code }) => code)).toEqual(['W', 'z'])
    expect(plan.clashing).toEqual(['w'])
  })

  it('of what was exported changes nothing', () => {
    const read = readTemplates(writeTemplates(own))
    expect('templates' in read && planImport(own, read.templates)).toMatchObject({ added: [], changed: [], same: 2, clashing: [] })
  })
})

it('codes clash in whatever case they are written', () => expect(clashesIn([one('a', { code: 'Vote' }), one('b', { code: 'vote' }), one('c'), one('d')])).toEqual(['vote']))
