import { rmSync, statSync, writeFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeTemplates } from '../../common/template/file.ts'
import type { SharedTemplates } from '../../contract/answers/templates.ts'
import { testFolder } from '../folder.kit.ts'
import { openShared } from './shared.ts'

vi.mock('node:fs/promises', async (original) => {
  const files = await original<{ readonly stat: typeof stat }>()
  return { ...files, stat: vi.fn(files.stat) }
})

let path: string
let file: string
let shared: ReturnType<typeof openShared>
const heard = vi.fn<(shared: SharedTemplates) => void>()

const words = (title: string) => ({ folder: '', title, code: '', texts: { en: 'Hello', es: '' } })
const write = (...titles: readonly string[]) => writeFileSync(file, writeTemplates(titles.map(words)))
const titles = () => shared.templates().templates.map(({ title }) => title)
/** Another look is due at once. */
const look = () => shared.settingsChanged()

beforeEach(() => {
  file = join(testFolder(), 'templates.json')
  path = file
  heard.mockClear()
  const log = { info() {}, warn() {}, error() {} }
  shared = openShared({ path: () => path, changed: () => heard(shared.templates()), log })
  shared.begin()
})
afterEach(() => shared.close())

it('is read again whenever it has changed, and only then', async () => {
  write('One')
  look()
  await vi.waitUntil(() => titles().includes('One'))
  const before = heard.mock.calls.length
  look()
  write('One', 'Two, which is longer')
  look()
  await vi.waitUntil(() => titles().includes('Two, which is longer'))
  expect(heard.mock.calls.length).toBe(before + 1)
  expect(shared.templates().file).toMatchObject({ path: file, left: [], readAt: expect.any(Number) })
})

it('says what is wrong with it, and what it held stays', async () => {
  write('One')
  look()
  await vi.waitUntil(() => titles().includes('One'))
  writeFileSync(file, 'half of it {')
  look()
  await vi.waitUntil(() => shared.templates().file?.fault !== undefined)
  expect(shared.templates()).toMatchObject({ templates: [{ title: 'One' }], file: { fault: 'no-json' } })
  rmSync(file)
  look()
  await vi.waitUntil(() => shared.templates().file?.fault === 'missing')
  expect(titles()).toEqual(['One'])
  write('Again')
  look()
  await vi.waitUntil(() => titles().includes('Again'))
  expect(shared.templates().file?.fault).toBeUndefined()
})

it('is read by the letters of an editor that knows no Unicode', async () => {
  writeFileSync(file, Buffer.from(writeTemplates([words('Su dirección')]), 'latin1'))
  look()
  await vi.waitUntil(() => titles().includes('Su dirección'))
})

it('names the entries that it had to leave out', async () => {
  writeFileSync(file, JSON.stringify({ textdesk: 'templates', version: 1, templates: [{ title: 'Good', en: 'Hi' }, { title: 'Empty' }] }))
  look()
  await vi.waitUntil(() => titles().includes('Good'))
  expect(shared.templates().file?.left).toEqual([{ place: 2, title: 'Empty', fault: 'no-text' }])
})

it('is another once the settings name another, and none once they name none', async () => {
  write('One')
  look()
  await vi.waitUntil(() => titles().includes('One'))
  path = join(file, '..', 'other.json')
  look()
  await vi.waitUntil(() => shared.templates().file?.path === path)
  expect(shared.templates()).toMatchObject({ templates: [], file: { fault: 'missing' } })
  path = ''
  look()
  await vi.waitUntil(() => shared.templates().file === undefined)
})

it('is not taken once another is wanted, however late it comes', async () => {
  write('One')
  let answer: (() => void) | undefined
  vi.mocked(stat).mockImplementationOnce(() => new Promise((resolve) => (answer = () => resolve(statSync(file)))))
  look()
  await vi.waitUntil(() => answer !== undefined)
  path = join(file, '..', 'other.json')
  answer!()
  writeFileSync(path, writeTemplates([words('Two')]))
  look()
  await vi.waitUntil(() => titles().includes('Two'))
  expect(heard.mock.calls.flatMap(([{ templates }]) => templates.map(({ title }) => title))).toEqual(['Two'])
})
