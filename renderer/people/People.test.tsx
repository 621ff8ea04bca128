/** The page of contacts: found, chosen, told about; and a list on its way in. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Import } from '../../contract/import/imports.ts'
import app from '../frame/App.module.css'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { resize } from '../testing/window/window.ts'
import { aContact } from '../testing/world/samples.ts'
import type { World } from '../testing/world/world.ts'
import { PeoplePage } from './PeoplePage.tsx'

const many = Array.from({ length: 3_000 }, (_, index) => aContact(`+1602555${String(index).padStart(4, '0')}`, { name: `Voter ${String(index).padStart(4, '0')}` }))
const contacts = [
  aContact('+16025550149', { name: 'Zoë Núñez', tags: ['ride'] }),
  aContact('+16025550148', { name: 'Ana Vega', place: 'Phoenix', marks: [{ kind: 'opted-out', said: 'person', at: 1, reason: 'STOP' }] }),
  aContact('+16025550150'),
]
const tags = [{ id: 'ride', name: 'Needs a ride', colour: 'clay', rev: 1 } as const]
const list = page.getByRole('listbox', { name: 'All contacts' })
const names = () => list.getByRole('option').elements().map((each) => each.textContent)

async function open(world: Parameters<typeof renderPage>[1] = {}, width = 1280) {
  await resize(width, 760)
  return renderPage(
    <div className={app.sheet} style={{ height: '100vh' }}>
      <PeoplePage />
    </div>,
    { contacts, tags, ...world },
  )
}

describe('the list', () => {
  it('stands by names, with those without one behind, and draws what is in sight of thousands', async () => {
    await open({ contacts: [...many, aContact('+16025559999')] })
    await expect.poll(() => names()[0]).toMatch(/Voter 0000/)
    expect(names().length).toBeLessThan(60)
    await userEvent.click(list.getByRole('option').first())
    await userEvent.keyboard('{End}')
    await expect.element(page.getByRole('heading', { level: 2, name: '(602) 555-9999' })).toBeVisible()
    await userEvent.keyboard('{ArrowUp}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Voter 2999' })).toBeVisible()
  })

  it('is narrowed by what is typed, by a tag and by what is known against texting', async () => {
    await open()
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find a contact' }), 'vega')
    await expect.poll(names).toEqual([expect.stringContaining('Ana Vega')])
    await userEvent.clear(page.getByRole('searchbox'))
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Tag' }), 'Needs a ride')
    await expect.poll(names).toEqual([expect.stringContaining('Zoë Núñez')])
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Texting' }), 'Landline')
    await expect.element(page.getByText(/No contact matches/)).toBeVisible()
  })

  it('follows what happens', async () => {
    const { desk } = await open()
    await expect.poll(() => names().length).toBe(3)
    desk.tell({ kind: 'contact', row: aContact('+16025550151', { name: 'Bea Lindqvist' }) })
    await expect.poll(names).toContainEqual(expect.stringContaining('Bea Lindqvist'))
  })

  it.each([380, 700, 1280])('has no barrier at %i px, also with somebody chosen', async (width) => {
    await open({}, width)
    await expectNoBarriers(page.getByRole('region', { name: 'Contacts' }).element())
    await userEvent.click(list.getByRole('option', { name: /Ana Vega/ }))
    await expect.element(page.getByText('They asked not to be texted: “STOP”.')).toBeVisible()
    await expectNoBarriers(page.getByRole('region', { name: 'Contacts' }).element())
    if (width > 640) return
    await expect.element(list).not.toBeInTheDocument()
    await userEvent.click(page.getByRole('button', { name: 'All contacts' }))
    await expect.element(list).toBeVisible()
  })
})

it('that did not load is asked for again, as far as it was narrowed', async () => {
  const { desk } = await open({ mayFail: true })
  desk.onQuery('contact.matching', () => Promise.reject(new Error('the disk')))
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find a contact' }), 'vega')
  desk.onQuery('contact.matching', () => Uint32Array.of(2))
  await userEvent.click(page.getByRole('button', { name: 'Try again' }))
  await expect.poll(names).toEqual([expect.stringContaining('Ana Vega')])
  await expect.element(page.getByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
})

it('tells of somebody that their chats did not load, and asks again', async () => {
  const { desk } = await open({ mayFail: true })
  desk.onQuery('contact.history', () => Promise.reject(new Error('the disk')))
  await userEvent.click(list.getByRole('option', { name: /Ana Vega/ }))
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Earlier conversations didn’t load/)
  desk.onQuery('contact.history', () => ({ past: [] }))
  await userEvent.click(page.getByRole('button', { name: 'Try again' }))
  await expect.element(page.getByText('First conversation with this number.')).toBeVisible()
  await expect.poll(() => page.getByRole('alert').query()).toBeNull()
})

describe('a list that comes in', () => {
  const preview: World['preview'] = {
    encoding: 'utf-8', separator: ';', hasHeading: true, rows: 2,
    columns: [{ heading: 'Nombre', samples: ['Ana', 'Zoë'], field: 'name' }, { heading: 'Tel', samples: ['602', '603'], field: 'skip' }],
  }
  const choose = async () => {
    await userEvent.click(page.getByRole('button', { name: 'Import contacts' }))
    await userEvent.upload(page.getByLabelText('Choose a file'), new File(['Nombre;Tel\n'], 'voters.csv'))
  }

  it('is shown with its columns, and taken once one of them is the number', async () => {
    const { desk } = await open({ preview })
    await choose()
    await expect.element(page.getByText('2 rows in voters.csv')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Import 2 rows' })).toBeDisabled()
    await expectNoBarriers(page.getByRole('dialog').element())
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Tel is' }), 'Number')
    await userEvent.fill(page.getByRole('textbox', { name: 'Tag everyone with' }), 'June')
    await userEvent.click(page.getByRole('button', { name: 'Import 2 rows' }))
    await expect.poll(() => desk.given('import.start')).toMatchObject([{ fileName: 'voters.csv', separator: ';', fields: ['name', 'phone'], tag: 'June', prefersList: false }])
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    expect(desk.given('import.drop')).toEqual([])
  })

  it('that is none is said to be none, and another can be chosen', async () => {
    const { desk } = await open({ preview: { fault: 'workbook' } })
    await choose()
    await expect.element(page.getByRole('alert')).toHaveTextContent('This is a spreadsheet, not a list. Open it and save it as CSV, then import that.')
    await userEvent.click(page.getByRole('button', { name: 'Choose another file' }))
    await expect.poll(() => desk.given('import.drop').length).toBe(1)
    await expect.element(page.getByLabelText('Choose a file')).toBeInTheDocument()
  })

  it('that was left while it was read does not come back', async () => {
    const { desk } = await open()
    let answer: ((late: NonNullable<World['preview']>) => void) | undefined
    desk.onQuery('import.preview', () => new Promise((resolve) => (answer = resolve)))
    await choose()
    await expect.poll(() => answer).toBeDefined()
    await userEvent.click(page.getByRole('button', { name: 'Close' }))
    await expect.poll(() => desk.given('import.drop').length).toBe(1)
    answer?.(preview)
    await userEvent.click(page.getByRole('button', { name: 'Import contacts' }))
    await expect.element(page.getByLabelText('Choose a file')).toBeInTheDocument()
    expect(page.getByText('2 rows in').query()).toBeNull()
  })

  it('says how far it is and what came of it, and is taken back', async () => {
    const running: Import = { id: 'one', fileName: 'voters.csv', at: 1, state: 'running', rows: 100_000, seen: 40_000, added: 39_990, changed: 0, known: 0, refused: 10, rev: 1 }
    const { desk } = await open({ imports: [running] })
    await expect.element(page.getByRole('progressbar', { name: 'Importing voters.csv' })).toHaveAttribute('aria-valuenow', '40000')
    await userEvent.click(page.getByRole('button', { name: 'Stop' }))
    await expect.poll(() => desk.given('import.stop')).toEqual([{ importId: 'one' }])
    desk.tell({ kind: 'import', row: { ...running, state: 'done', seen: 100_000, added: 99_900, known: 90, rev: 2 } })
    await expect.element(page.getByText('voters.csv: 99,900 added, 0 updated, 90 already here, 10 not imported.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Save rows not imported' }))
    await userEvent.click(page.getByRole('button', { name: 'Undo import' }))
    await expect.poll(() => desk.given('import.undo')).toEqual([{ importId: 'one' }])
    expect(desk.given('import.saveReport')).toEqual([{ importId: 'one' }])
  })
})
