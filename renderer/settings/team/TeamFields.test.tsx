import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { eveningWorld } from '../../testing/world/evening.ts'
import { inTeam } from '../../testing/world/team.ts'
import type { Team } from '../../../contract/team.ts'
import type { World } from '../../testing/world/world.ts'
import { NotesField } from './NotesField.tsx'
import { TeamFields } from './TeamFields.tsx'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const off: Team = { state: 'off', isSupervisor: false, waiting: 0 }
const open = (team: Partial<Team> = {}, more: Partial<World> = {}) => renderPage(<TeamFields />, { ...eveningWorld, team: { ...off, ...team }, ...more })
const buttons = () => page.getByRole('button').elements().map((each) => each.textContent)

describe('a desk in no team', () => {
  it('hears what one makes, costs and needs before it sets one up', async () => {
    const { desk, place } = await open()
    expect(place.textContent).toMatch(/TaskRouter workspace and a Sync service.*bills.*standard API key.*Don’t give them the auth token/s)
    await expectNoBarriers(place)
    await userEvent.click(button('Twilio’s prices'))
    await userEvent.click(button('Make this number a team’s'))
    await userEvent.click(button('Join the team'))
    expect(desk.commands.map(({ name }) => name).filter((name) => name !== 'task.show')).toEqual(['link.open', 'team.setUp', 'team.join'])
  })

  it('is told that the auth token is the wrong key', async () => {
    const { place } = await open()
    expect(place.textContent).toContain('connected with the auth token')
  })

  it('shows that it is at it, once', async () => {
    const { desk } = await open()
    const asked = desk.holdCommand('team.setUp')
    await userEvent.click(button('Make this number a team’s'))
    await expect.element(button('Make this number a team’s')).toHaveAttribute('data-pending')
    button('Make this number a team’s').element().dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(asked.length).toBe(1)
    asked[0]!.answer({ ok: true })
    await expect.element(button('Make this number a team’s')).not.toHaveAttribute('data-pending')
  })

  it('practises with colleagues that are played', async () => {
    const { desk, place } = await open({}, { line: { mode: 'practice', state: 'connected', since: 0, waiting: 0 } })
    expect(place.textContent).toContain('the colleagues are played on this computer')
    expect(buttons()).toEqual(['Practise with a team'])
    await userEvent.click(button('Practise with a team'))
    expect(desk.given('team.setUp')).toEqual([{}])
  })
})

it('a number of a team that the desk is not in can be joined, not set up', async () => {
  const { place } = await open({ state: 'foreign' })
  expect(place.textContent).toContain('This number belongs to a team')
  expect(buttons()).toEqual(['Join the team'])
})

it.each([
  ['setting-up', 'team.setUp'],
  ['joining', 'team.join'],
] as const)('what is %s says so, and can be begun again where it ended', async (state, command) => {
  const { desk, place } = await open({ state })
  await expect.element(page.getByRole('status')).toMatchTextContent('This takes some seconds')
  expect(buttons()).toEqual([])
  desk.tell({ kind: 'team', row: { ...off, state, trouble: 'The key may not read tasks. Use a standard key.' } })
  await expect.element(page.getByRole('alert')).toMatchTextContent('The key may not read tasks.')
  await userEvent.click(button('Try again'))
  expect(desk.given(command)).toEqual([{}])
  await expectNoBarriers(place)
})

it('a desk in a team says as whom, what the team does not know yet, and what leaving means', async () => {
  const { desk, place } = await open({ ...inTeam, isSupervisor: true, waiting: 2 })
  expect(place.textContent).toContain('You’re in the team as Dana Okafor, a supervisor')
  expect(place.textContent).toContain('2 things you did haven’t reached the team yet.')
  expect(place.textContent).toContain('your open chats stay at this desk')
  await userEvent.click(button('Leave the team'))
  await expect.poll(() => desk.given('team.leave')).toEqual([{}])
  await expectNoBarriers(place)
})

it('notes are shared by a switch that says where their words lie then', async () => {
  const { desk, place } = await renderPage(<NotesField />, eveningWorld)
  expect(place.textContent).toMatch(/words then lie in Twilio’s Sync.*Standard: off/)
  await userEvent.click(page.getByText('Share notes with the team'))
  await expect.poll(() => desk.given('settings.change')).toEqual([{ rules: { sharesNotes: true } }])
})
