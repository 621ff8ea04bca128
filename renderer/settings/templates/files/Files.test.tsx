import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { writeTemplates } from '../../../../common/template/file.ts'
import { renderPage } from '../../../testing/render.tsx'
import { expectNoBarriers } from '../../../testing/window/barriers.ts'
import { evening } from '../../../testing/world/evening.ts'
import { aTemplate } from '../../../testing/world/samples.ts'
import { emptyWorld } from '../../../testing/world/world.ts'
import { line, openTemplates, path } from '../templates.kit.tsx'
import { SharedFields } from './SharedFields.tsx'

const dialog = page.getByRole('dialog', { name: 'Import templates' })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const words = (title: string, en: string, more = {}) => ({ folder: '', title, code: '', texts: { en, es: '' }, ...more })

/** The agent chooses a file with this in it. */
const choose = (text: string | Uint8Array<ArrayBuffer>) => userEvent.upload(document.querySelector('input[type=file]')!, new File([text], 'templates.json', { type: 'application/json' }))

describe('an import', () => {
  it('says what it would do, and does it only then: new ones are added, others take the place of theirs', async () => {
    const { desk, mine } = await openTemplates()
    await choose(writeTemplates([words('Greeting', 'Good evening!'), words('New', 'New text', { code: 'line' }), { ...line, title: 'In line at closing' }]))
    await expect.element(dialog.getByText('1 template is new.')).toBeVisible()
    await expect.element(dialog.getByText('1 takes the place of yours with the same title.')).toBeVisible()
    await expect.element(dialog.getByText('1 is here already.')).toBeVisible()
    await expect.element(dialog.getByText('This code is then used twice: /line.')).toBeVisible()
    await expectNoBarriers(dialog.element())
    expect(desk.given('template.import')).toEqual([])
    await userEvent.click(dialog.getByRole('button', { name: 'Import' }))
    await expect.poll(() => mine().map(({ title, texts }) => `${title}: ${texts.en}`).toSorted()).toEqual(['Greeting: Good evening!', 'In line at closing: Stay in line.', 'New: New text'])
  })

  it('takes accents from a file that an older editor has saved', async () => {
    const { mine } = await openTemplates()
    await choose(Uint8Array.from(writeTemplates([words('New', 'Su dirección, señora')]), (letter) => letter.charCodeAt(0)))
    await userEvent.click(dialog.getByRole('button', { name: 'Import' }))
    await expect.poll(() => mine().map(({ texts }) => texts.en)).toContain('Su dirección, señora')
  })

  it('names each entry that can’t be taken, and why', async () => {
    await openTemplates()
    await choose(JSON.stringify({ textdesk: 'templates', version: 1, templates: [{ title: 'Good', en: 'Hi' }, { title: 'Empty' }, { en: 'No title' }] }))
    await expect.element(dialog.getByRole('group', { name: '2 can’t be taken:' })).toMatchTextContent('No. 2, Empty: it has no text.')
    await expect.element(dialog.getByRole('group')).toMatchTextContent('No. 3: it has no title.')
    await expectNoBarriers(dialog.element())
  })

  it('of something else says so, and can only be closed', async () => {
    const { desk } = await openTemplates()
    await choose('name,phone\n')
    await expect.element(dialog.getByRole('alert')).toMatchTextContent('This isn’t a file of templates, or it is damaged.')
    expect(dialog.getByRole('button', { name: 'Import' }).query()).toBeNull()
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }))
    await expect.poll(() => dialog.query()).toBeNull()
    expect(desk.given('template.import')).toEqual([])
  })

  it('that the desk does not take leaves the report, to try again', async () => {
    const { desk, page: window } = await openTemplates()
    desk.onCommand('template.import', () => ({ ok: false, refusal: { kind: 'too-many', limit: 2000 } }))
    await choose(writeTemplates([words('New', 'New text')]))
    await userEvent.click(dialog.getByRole('button', { name: 'Import' }))
    await expect.poll(() => window.toasts.getState().at(-1)?.text).toContain('2,000')
    await expect.element(dialog.getByText('1 template is new.')).toBeVisible()
  })
})

it('an export has the agent’s own templates and no others', async () => {
  const { desk, page: window } = await openTemplates()
  await userEvent.click(button('Export mine…'))
  await expect.poll(() => desk.given('template.export').map(({ templates }) => templates.map(({ title }) => title))).toEqual([['In line at closing', 'Greeting']])
  await expect.poll(() => window.toasts.getState().at(-1)?.text).toBe('Your templates are saved in the file.')
})

describe('the hotline’s file', () => {
  const open = (file: object, settings = {}) =>
    renderPage(<SharedFields />, { now: () => evening, settings: { ...emptyWorld.settings, templateFile: path, ...settings }, templates: { templates: [aTemplate('Ride', 'Call us.', { source: 'file' })], file: { path, left: [], ...file } } })
  const field = page.getByRole('textbox', { name: 'File with the hotline’s templates' })

  it('is chosen by its path, and says how it was read', async () => {
    const { desk } = await open({ readAt: evening })
    await expect.element(field).toHaveAccessibleDescription(/^1 template, last read: /)
    await userEvent.fill(field, '/srv/other.json')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => desk.given('settings.change')).toEqual([{ templateFile: '/srv/other.json' }])
  })

  it('says which entries can’t be used, and what is wrong with it as a whole', async () => {
    await open({ readAt: evening, left: [{ place: 3, title: '', fault: 'no-title' }] })
    await expect.element(field).toHaveAccessibleDescription('1 entry of the file can’t be used: no. 3.')
  })

  it('that is gone says so, and that the templates of before stay', async () => {
    await open({ readAt: evening, fault: 'missing' })
    await expect.element(field).toHaveAccessibleDescription('There is no file at this place. What was read before is still offered.')
  })

  it('that an administrator has set can’t be changed here', async () => {
    await open({ readAt: evening }, { locks: { templateFile: 'TEXTDESK_TEMPLATES' } })
    await expect.element(field).toHaveAttribute('readonly')
  })
})
