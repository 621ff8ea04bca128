/** What is set: lived by at once, kept over a start, and giving way to the administrator's policy, which is shown locked with its source. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agent } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { overtaken, ringingSince } from '../kit/bridge.ts'
import { changeSettings } from '../kit/bus/window.ts'
import { expect, test } from '../kit/fixtures.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'

const settingsOf = (app: App) => app.page.getByRole('region', { name: 'Settings' })
const openSettings = (agent: Agent) => agent.bar().getByRole('button', { name: 'Settings', exact: true }).click()

/** What the windows are told to be. */
const ground = (app: App) => app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)

/** Opens the status menu, reads it and closes it again. */
async function statuses(app: App, agent: Agent): Promise<readonly string[]> {
  await agent.status().click()
  const items = app.page.getByRole('menuitemradio')
  await expect(items.first()).toBeVisible()
  const names = await items.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''))
  await app.page.keyboard.press('Escape')
  await expect(items).toHaveCount(0)
  return names
}

test('what is set of statuses and of work is lived by at once', async ({ app, agent, carrier, clock }) => {
  const settings = settingsOf(app)
  const { keyboard } = app.page
  await openSettings(agent)

  await test.step('a status that is added stands in the menu', async () => {
    await settings.getByRole('textbox', { name: 'New status' }).fill('Coaching')
    await keyboard.press('Enter')
    await expect(settings.getByRole('textbox', { name: 'Name of Coaching' })).toBeVisible()
    expect(await statuses(app, agent)).toEqual(['Available', 'Break', 'Lunch', 'Training', 'Coaching', 'Offline'])
  })

  await test.step('whoever renames the status they are in stays in it, and keeps the offer that rings', async () => {
    await agent.setStatus('Available')
    await carrier.receive(voter, 'Where do I vote?')
    await expect(agent.offer(number)).toBeVisible()
    const since = await ringingSince(app)
    await settings.getByRole('textbox', { name: 'Name of Available' }).fill('On the desk')
    await keyboard.press('Enter')
    await expect(agent.status()).toHaveAccessibleName(/^Status: On the desk/)
    expect(await ringingSince(app)).toEqual(since)
    await expect(agent.offer(number)).toBeVisible()
  })

  await test.step('a status that is made to take work takes some, as much at once and for as long as is set', async () => {
    await agent.setStatus('Coaching')
    await carrier.receive('+16025550148', 'Two')
    await expect(agent.tasks()).toContainText('2 in the queue')
    await settings.getByRole('textbox', { name: 'Time to accept' }).fill('20')
    await keyboard.press('Enter')
    await expect(settings.getByRole('region', { name: 'Incoming chats' })).toContainText('Saved.')
    await changeSettings(app, { rules: { capacity: 1, missedGoesOffline: true } })
    await settings.getByRole('switch', { name: 'Coaching gets new chats' }).focus()
    await keyboard.press('Space')
    await expect(agent.offers()).toHaveCount(1)
    await expect(agent.tasks()).toContainText('1 in the queue')
    await clock.pass(20_000)
    await expect(agent.status()).toHaveAccessibleName(/^Status: Offline/)
    // Else a switch goes back under the hand, until the page hears of what it set.
    expect(await overtaken(app, 30)).toBe(0)
  })
})

test('what is set is still set after a start, and gives way to what a policy sets', async ({ app, agent, folder }) => {
  await openSettings(agent)
  await test.step('the windows are as dark as is chosen', async () => {
    await settingsOf(app).getByRole('radiogroup', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check({ force: true })
    await expect.poll(() => ground(app)).toBe('dark')
  })

  const { activities } = await app.page.evaluate(async () => (await window.desk.query('desk.snapshot', {})).settings)
  await changeSettings(app, {
    activities: activities.map((each) => (each.id === 'lunch' ? { ...each, name: 'Meal', available: true } : each)),
    notifications: { shows: 'name', volume: 0.55 },
    desktop: { startHidden: true, shortcut: 'Control+Alt+M' },
    spelling: 'es',
    rules: { idleMinutes: 1440, ringSeconds: 7 },
  })
  await agent.setStatus('Training')
  const file = join(folder, 'policy.json')
  writeFileSync(file, JSON.stringify({ rules: { capacity: 3, ringSeconds: 1 }, theme: 'light', colour: 'red' }))
  await app.close()
  await app.start({ TEXTDESK_POLICY: file })
  const again = settingsOf(app)

  await test.step('all of it is there again', async () => {
    await expect(agent.status()).toHaveAccessibleName(/^Status: Training/)
    expect(await statuses(app, agent)).toEqual(['Available', 'Break', 'Meal', 'Training', 'Offline'])
    await openSettings(agent)
    await expect(again.getByRole('switch', { name: 'Meal gets new chats' })).toBeChecked()
    await expect(again.getByRole('radio', { name: 'Name only' })).toBeChecked()
    await expect(again).toContainText('55%')
    await expect(again.getByRole('switch', { name: 'Start hidden' })).toBeChecked()
    await expect(again.getByRole('button', { name: 'Shortcut for a new message: Ctrl Alt M' })).toBeVisible()
    await expect(again.getByRole('textbox', { name: 'Away after' })).toHaveValue('1,440')
    await expect(again.getByRole('radiogroup', { name: 'Spelling' }).getByRole('radio', { name: 'Spanish', exact: true })).toBeChecked()
  })

  await test.step('what the policy sets is locked, what is wrong in it is named, and all else is the agent’s', async () => {
    await expect(agent.toasts()).toContainText('colour, rules.ringSeconds')
    const theme = again.getByRole('radiogroup', { name: 'Theme' })
    await expect(theme.getByRole('radio', { name: 'Light' })).toBeChecked()
    await expect(theme).toHaveAccessibleDescription(`Set by your administrator (${file}).`)
    expect(await ground(app)).toBe('light')
    const capacity = again.getByRole('textbox', { name: 'Most chats at once' })
    await expect(capacity).toHaveValue('3')
    await expect(capacity).toHaveAttribute('readonly')
    const ring = again.getByRole('textbox', { name: 'Time to accept' })
    await expect(ring).toHaveValue('7')
    await ring.fill('45')
    await ring.press('Enter')
    await expect(again).toContainText('Saved.')
  })
})
