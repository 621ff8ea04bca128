import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp } from '../../testing/app.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { inTeam } from '../../testing/world/team.ts'

const settings = page.getByRole('button', { name: 'Team settings' })

it('says that a desk outside the team of its number hands out no work, and leads to the settings', async () => {
  const { page: window } = await openApp({ team: { state: 'foreign', isSupervisor: false, waiting: 0 } })
  await expect.element(page.getByText('This number belongs to a team. This desk isn’t in it and hands out no work until it joins.')).toBeVisible()
  await expectNoBarriers()
  await userEvent.click(settings)
  expect(window.view.getState().page).toBe('settings')
})

it('says what keeps a desk from its team, and what the team does not know yet; nothing while all is well', async () => {
  const { desk } = await openApp({ team: inTeam })
  expect(settings.query()).toBeNull()
  desk.tell({ kind: 'team', row: { ...inTeam, trouble: 'Twilio doesn’t answer about the team.', waiting: 1 } })
  await expect.element(page.getByText('Twilio doesn’t answer about the team. 1 thing you did hasn’t reached it yet.')).toBeVisible()
})
