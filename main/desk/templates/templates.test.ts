import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { blanksIn } from '../../../common/template/blanks.ts'
import { clashesIn, faultOf } from '../../../common/template/file.ts'
import { unknownIn } from '../../../common/template/fill.ts'
import { limits } from '../../../contract/limits.ts'
import { eachDesk, openTestbed, type Testbed } from '../desk.kit.ts'
import { templateList } from './list.ts'

let bed: Testbed
eachDesk((opened) => (bed = opened))

const list = () => bed.desk.queries['template.list']({})
const own = async () => (await list()).templates.filter(({ source }) => source === 'mine')
const titles = async () => (await own()).map(({ title }) => title)
const template = (title: string, more = {}) => ({ id: randomUUID(), folder: '', title, code: '', texts: { en: `${title} in English`, es: '' }, ...more })

function save(...all: readonly ReturnType<typeof template>[]): void {
  for (const each of all) expect(bed.desk.commands['template.save'](each)).toEqual({ ok: true })
}

describe('the agent’s own templates', () => {
  it('are kept as they were written, in their order, and every window hears of it', async () => {
    const [one, two] = [template('One', { folder: 'Voting', code: 'one' }), template('Two')]
    save(one, two)
    expect(await own()).toMatchObject([{ ...one, source: 'mine', used: 0 }, { ...two }])
    expect(bed.changes('templates').length).toBe(2)
    save({ ...one, title: 'First' })
    expect(await titles()).toEqual(['First', 'Two'])
  })

  it('stand where they are put, and a new one in front of another', async () => {
    const [one, two, three] = [template('1'), template('2'), template('3')]
    save(one, two)
    expect(bed.desk.commands['template.save']({ ...three, before: two.id })).toEqual({ ok: true })
    expect(await titles()).toEqual(['1', '3', '2'])
    bed.desk.commands['template.move']({ id: two.id, before: one.id })
    expect(await titles()).toEqual(['2', '1', '3'])
    bed.desk.commands['template.move']({ id: two.id })
    expect(await titles()).toEqual(['1', '3', '2'])
    expect(bed.desk.commands['template.move']({ id: randomUUID() })).toMatchObject({ refusal: { kind: 'gone' } })
  })

  it('go when they are removed, asked twice too, and come back where they stood', async () => {
    const [one, two] = [template('1'), template('2')]
    save(one, two)
    for (let times = 0; times < 2; times += 1) expect(bed.desk.commands['template.remove']({ id: one.id })).toEqual({ ok: true })
    expect(await titles()).toEqual(['2'])
    bed.desk.commands['template.save']({ ...one, before: two.id })
    expect(await titles()).toEqual(['1', '2'])
  })

  it('come from a file all at once, new ones and others in the place of those by the same id', async () => {
    const [one, two] = [template('1'), template('2')]
    save(one)
    expect(bed.desk.commands['template.import']({ templates: [two, { ...one, title: 'First' }] })).toEqual({ ok: true })
    expect(await titles()).toEqual(['First', '2'])
    const many = Array.from({ length: limits.template.count - 1 }, (_, index) => template(`${index}`))
    expect(bed.desk.commands['template.import']({ templates: many })).toMatchObject({ refusal: { kind: 'too-many' } })
    expect(await titles()).toEqual(['First', '2'])
  })

  it('are there after a restart, with their uses', async () => {
    const one = template('1')
    save(one)
    bed.desk.commands['template.used']({ id: one.id })
    bed.desk.commands['template.used']({ id: one.id })
    bed.desk.commands['template.used']({ id: 'starter:where' })
    const again = openTestbed({ store: bed.store })
    const { templates } = await again.desk.queries['template.list']({})
    expect(templates.filter(({ used }) => used > 0).map(({ id, used }) => [id, used])).toEqual([[one.id, 2], ['starter:where', 1]])
    await again.close()
  })
})

describe('the starter set', () => {
  const set = async () => (await list()).templates.filter(({ source }) => source === 'starter')

  it('has an answer to what a hotline is asked, each with a name, a code of its own and both languages', async () => {
    const templates = await set()
    expect(templates.length).toBeGreaterThanOrEqual(20)
    for (const each of templates) {
      expect(each.title && each.folder && each.texts.en && each.texts.es, each.id).toBeTruthy()
      expect(faultOf(each), each.id).toBeUndefined()
      expect([...unknownIn(each.texts.en), ...unknownIn(each.texts.es)], each.id).toEqual([])
      expect(blanksIn(each.texts.en.replaceAll(/\{\{[^}]*\}\}/g, '')).length, each.id).toBe(blanksIn(each.texts.es.replaceAll(/\{\{[^}]*\}\}/g, '')).length)
    }
    expect(clashesIn(templates)).toEqual([])
  })

  it('is left out where the hotline has its own', () => {
    const { templates } = templateList({ store: bed.store, settings: () => ({ ...bed.settings(), starterTemplates: false }) }, { templates: [] })
    expect(templates).toEqual([])
  })
})

it('the hotline’s stand behind the agent’s own, and each is known again by its folder and title', () => {
  const words = (title: string, more = {}) => ({ folder: 'Voting', title, code: '', texts: { en: 'Hello', es: '' }, ...more })
  const { templates } = templateList({ store: bed.store, settings: bed.settings }, { templates: [words('Where'), words('Where', { code: 'b' }), words('When')] })
  expect(templates.filter(({ source }) => source === 'file').map(({ id }) => id)).toEqual(['file:Voting/Where', 'file:Voting/Where#2', 'file:Voting/When'])
})

describe('a text with something left to fill in', () => {
  const unfilled = (blank: string) => ({ ok: false, refusal: { kind: 'unfilled', blank } })

  it('is not taken, whichever way it is sent', () => {
    for (const option of ['open', 'me', 'any'] as const) expect(bed.compose(option, 'Hi {{contact.firstName}}').outcome).toEqual(unfilled('contact.firstName'))
    const { taskId } = bed.compose('open')
    expect(bed.desk.commands['message.send']({ messageId: randomUUID(), taskId, body: 'Vote at [place]' })).toEqual(unfilled('place'))
    expect(bed.desk.commands['message.send']({ messageId: randomUUID(), taskId, body: 'Vote at ____' })).toEqual(unfilled(''))
  })
})
