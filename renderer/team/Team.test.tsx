import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp, toasts } from '../testing/app.tsx'
import { expectNoBarriersIn } from '../testing/window/barriers.ts'
import { inEachTheme, look, press, resize } from '../testing/window/window.ts'
import { evening } from '../testing/world/evening.ts'
import { aSid, eveningBoard, inTeam } from '../testing/world/team.ts'
import type { World } from '../testing/world/world.ts'

const team = () => page.getByRole('region', { name: 'Team' })
const table = () => team().getByRole('table', { name: 'Team' })
const texts = () => team().element().textContent

async function openTeam(more: Partial<World> & { readonly now?: () => number } = {}) {
  const opened = await openApp({ team: inTeam, board: eveningBoard, ...more })
  await userEvent.click(page.getByRole('banner').getByRole('button', { name: 'Team', exact: true }))
  return opened
}

const supervised = () => openTeam({ team: { ...inTeam, isSupervisor: true } })

it('has a button on the task bar only in a team', async () => {
  const { desk } = await openApp()
  const button = page.getByRole('banner').getByRole('button', { name: 'Team', exact: true })
  expect(button.query()).toBeNull()
  desk.tell({ kind: 'team', row: inTeam })
  await expect.element(button).toBeVisible()
})

it('shows who is in the team and who waits', async () => {
  await openTeam()
  await expect.element(table().getByRole('row', { name: 'Dana Okafor (you) Available 2' })).toBeVisible()
  await expect.element(table().getByRole('row', { name: 'Ana Ruiz Break 1' })).toBeVisible()
  await expect.element(table().getByRole('row', { name: 'Chidi Wu Second shift 0' })).toBeVisible()
  await expect.element(team().getByText(/^Waiting 3$/)).toBeVisible()
  await expect.element(team().getByText(/^Longest wait 2 min$/)).toBeVisible()
  expect(team().getByRole('list', { name: 'Who waits' }).getByRole('listitem').elements().map((row) => row.textContent)).toEqual([
    '(202) 555-0111since 7:29 PMFirst', 'Rosa Delgadosince 7:30 PM', '(202) 555-0113since 7:30 PM',
  ])
  expect(team().getByRole('button', { name: /^(Set status|Give to|Put first)/ }).elements()).toEqual([])
})

it('is asked for again every few seconds; while it does not come, what was there stays', async () => {
  let now = evening
  const { desk } = await openTeam({ now: () => now })
  await expect.element(table()).toBeVisible()
  const asked = desk.holdQuery('team.board')
  now += 5_000
  await expect.poll(() => asked.length, { timeout: 3_000 }).toBe(1)
  asked[0]!.fail(new Error('no team'))
  await expect.poll(texts).toContain('The team can’t be reached. This is how it stood at 7:31 PM')
  await expect.element(table().getByRole('row', { name: /^Ana Ruiz/ })).toBeVisible()
  now += 5_000
  await expect.poll(() => asked.length, { timeout: 3_000 }).toBe(2)
  asked[1]!.answer({ ...eveningBoard, waiting: [] })
  await expect.poll(texts).toContain('Nobody waits.')
  expect(texts()).not.toContain('can’t be reached')
})

it('is not asked for twice at once by a carrier that takes its time', async () => {
  let now = evening
  const { desk } = await openTeam({ now: () => now })
  const asked = desk.holdQuery('team.board')
  now += 5_000
  await expect.poll(() => asked.length, { timeout: 3_000 }).toBe(1)
  now += 25_000
  await expect.poll(texts).toContain('Longest wait 3 min')
  expect(asked.length).toBe(1)
  asked[0]!.answer({ ...eveningBoard, workers: [] })
  await expect.poll(texts).toContain('Nobody is in the team yet.')
})

it('says so when the desk leaves the team meanwhile', async () => {
  const { desk } = await openTeam()
  desk.tell({ kind: 'team', row: { state: 'off', isSupervisor: false, waiting: 0 } })
  await expect.poll(texts).toContain('This desk is in no team.')
})

describe('a supervisor', () => {
  it('sets a colleague’s status', async () => {
    const { desk } = await supervised()
    await userEvent.click(table().getByRole('button', { name: 'Set status of Ana Ruiz' }))
    await expect.element(page.getByRole('menuitemradio', { name: 'Break' })).toBeChecked()
    await userEvent.click(page.getByRole('menuitemradio', { name: 'Available' }))
    await expect.element(toasts).toMatchTextContent('Ana Ruiz’s status is set to Available.')
    expect(desk.given('team.setActivity')).toEqual([{ workerId: aSid('WK', 2), activity: 'available' }])
  })

  it('puts a voter first, and gives one to somebody', async () => {
    const { desk } = await supervised()
    await userEvent.click(team().getByRole('button', { name: 'Put first: Rosa Delgado' }))
    await expect.poll(() => desk.given('team.putFirst')).toEqual([{ taskSid: aSid('WT', 2) }])
    await userEvent.click(team().getByRole('button', { name: 'Give to…: Rosa Delgado' }))
    await userEvent.click(page.getByRole('menuitem', { name: /^Ben Achterberg/ }))
    await expect.poll(() => desk.given('team.assign')).toEqual([{ taskSid: aSid('WT', 2), workerId: aSid('WK', 3) }])
  })

  it('hears why it was not done', async () => {
    const { desk } = await supervised()
    desk.onCommand('team.putFirst', () => ({ ok: false, refusal: { kind: 'taken' } }))
    await userEvent.click(team().getByRole('button', { name: 'Put first: Rosa Delgado' }))
    await expect.element(toasts).toMatchTextContent('Somebody else has this chat by now.')
  })
})

it.each([380, 640, 1280])('has no barrier at %i px, and is reached and left by keys', async (width) => {
  await resize(width, 760)
  const { page: window } = await openApp({ team: { ...inTeam, isSupervisor: true }, board: eveningBoard })
  window.view.openPage('team')
  await expect.element(table()).toBeVisible()
  await inEachTheme(async (theme) => {
    await expectNoBarriersIn(theme, document)
    await look(`team-${width}-${theme}`)
  })
  await userEvent.click(team().getByRole('heading', { level: 1 }))
  await press('Escape')
  await expect.poll(() => window.view.getState().page).toBe('chat')
})
