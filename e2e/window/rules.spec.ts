/** The settings that say when work comes and how it is told: changed in their page by keyboard, and lived by at once. */
import type { Locator } from '@playwright/test'
import type { Agent } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { overtaken, ringingSince } from '../kit/bridge.ts'
import { expect, test } from '../kit/fixtures.ts'
import { isPseudo } from '../kit/wording.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'

async function openSettings(app: App, agent: Agent): Promise<Locator> {
  await agent.bar().getByRole('button', { name: 'Settings', exact: true }).click()
  const settings = app.page.getByRole('region', { name: 'Settings' })
  await expect(settings).toBeVisible()
  return settings
}

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

test('what is set by keyboard is lived by at once, and is still set after a start', async ({ app, agent }) => {
  const { keyboard } = app.page
  const settings = await openSettings(app, agent)
  await test.step('statuses are added, renamed and removed by keyboard, and the menu has them in order', async () => {
    await settings.getByRole('textbox', { name: 'New status' }).focus()
    await keyboard.type('Coaching')
    await keyboard.press('Enter')
    await expect(settings.getByRole('textbox', { name: 'Name of Coaching' })).toBeVisible()
    await settings.getByRole('textbox', { name: 'Name of Lunch' }).focus()
    await keyboard.press('Control+a')
    await keyboard.type('Meal')
    await keyboard.press('Enter')
    await expect(settings.getByRole('textbox', { name: 'Name of Meal' })).toBeVisible()
    await settings.getByRole('button', { name: 'Remove Break' }).focus()
    await keyboard.press('Enter')
    await expect(settings.getByRole('textbox', { name: 'Name of Break' })).toBeHidden()
    await expect(settings.getByRole('button', { name: 'Remove Meal' })).toBeFocused()

    expect(await statuses(app, agent)).toEqual(['Available', 'Meal', 'Training', 'Coaching', 'Offline'])
    await agent.setStatus('Coaching')
    await agent.openComposer()
    await expect(agent.composer()).toContainText('Your status is Coaching. To send a message, set your status to Available.')
    await expect(agent.send()).toBeDisabled()
    await keyboard.press('Escape')
  })

  await test.step('so are sounds, notifications, keys, spelling and the theme', async () => {
    await settings.getByRole('radio', { name: 'Name and text' }).focus()
    await keyboard.press('ArrowRight')
    await expect(settings.getByRole('radio', { name: 'Name only' })).toBeChecked()
    await settings.getByRole('slider', { name: 'Volume' }).focus()
    await keyboard.press('ArrowLeft')
    await expect(settings).toContainText('55%')
    await settings.getByRole('switch', { name: 'Start hidden' }).focus()
    await keyboard.press('Space')
    await expect(settings.getByRole('switch', { name: 'Start hidden' })).toBeChecked()
    await settings.getByRole('button', { name: /^Shortcut for a new message: None/ }).focus()
    await keyboard.press('Enter')
    await keyboard.press('Control+Alt+m')
    await expect(settings.getByRole('button', { name: 'Shortcut for a new message: Ctrl Alt M' })).toBeVisible()
    await settings.getByRole('textbox', { name: 'Away after' }).fill('1,440')
    await keyboard.press('Enter')
    await settings.getByRole('radiogroup', { name: 'Spelling' }).getByRole('radio', { name: 'Spanish', exact: true }).check({ force: true })
    await settings.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check({ force: true })
    await expect.poll(() => ground(app)).toBe('dark')
  })

  await app.close()
  await app.start()
  await expect(agent.status()).toHaveAccessibleName(/^Status: Coaching/)
  expect(await statuses(app, agent)).toEqual(['Available', 'Meal', 'Training', 'Coaching', 'Offline'])
  const again = await openSettings(app, agent)
  await expect(again.getByRole('radio', { name: 'Name only' })).toBeChecked()
  await expect(again).toContainText('55%')
  await expect(again.getByRole('switch', { name: 'Start hidden' })).toBeChecked()
  await expect(again.getByRole('button', { name: 'Shortcut for a new message: Ctrl Alt M' })).toBeVisible()
  await expect(again.getByRole('textbox', { name: 'Away after' })).toHaveValue('1,440')
  await expect(again.getByRole('radiogroup', { name: 'Spelling' }).getByRole('radio', { name: 'Spanish', exact: true })).toBeChecked()
  await expect(again.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio', { name: 'Dark' })).toBeChecked()
  expect(await ground(app)).toBe('dark')
})

test('a name that is taken, the last status that takes work, Offline and the present one are kept from harm', async ({ app, agent }) => {
  test.skip(isPseudo, 'No status is called Lunch there.')
  const settings = await openSettings(app, agent)
  await settings.getByRole('textbox', { name: 'New status' }).fill('lunch')
  await expect(settings).toContainText('There is a status called lunch already.')
  await expect(settings.getByRole('region', { name: 'Statuses' }).getByRole('button', { name: 'Add' })).toBeDisabled()
  await expect(settings.getByRole('switch', { name: 'Available gets new chats' })).toBeDisabled()
  await expect(settings.getByRole('button', { name: /^Remove Available/ })).toBeDisabled()
  await expect(settings.getByRole('button', { name: /^Remove Offline/ })).toBeDisabled()
  await expect(settings.getByRole('textbox', { name: 'Name of Offline' })).toHaveAttribute('readonly')
  await agent.setStatus('Training')
  await expect(settings.getByRole('button', { name: /^Remove Training: it is your status now/ })).toBeDisabled()
})

test('what is changed of a status holds for the offer that rings and for the one that waits', async ({ app, agent, carrier }) => {
  const settings = await openSettings(app, agent)
  await test.step('whoever renames the status they are in stays in it, and keeps the offer that rings', async () => {
    await agent.setStatus('Available')
    await carrier.receive(voter, 'Where do I vote?')
    await expect(agent.offer(number)).toBeVisible()
    const since = await ringingSince(app)
    await settings.getByRole('textbox', { name: 'Name of Available' }).fill('On the desk')
    await app.page.keyboard.press('Enter')
    await expect(agent.status()).toHaveAccessibleName(/^Status: On the desk/)
    await expect(settings.getByRole('textbox', { name: 'Name of Available' })).toBeHidden()
    expect(await ringingSince(app)).toEqual(since)
    await expect(agent.offer(number)).toBeVisible()
  })

  await test.step('a status that is made to take work takes some', async () => {
    await agent.setStatus('Training')
    await expect(agent.tasks()).toContainText('1 in the queue')
    await settings.getByRole('switch', { name: 'Training gets new chats' }).focus()
    await app.page.keyboard.press('Space')
    await expect(agent.offer(number)).toBeVisible()
    await agent.openComposer()
    await expect(agent.number()).toBeEnabled()
  })
})

test('the rules of work are lived by from the moment they are set', async ({ app, agent, carrier, clock }) => {
  const settings = await openSettings(app, agent)
  const incoming = settings.getByRole('region', { name: 'Incoming chats' })
  await incoming.getByRole('textbox', { name: 'Time to accept' }).fill('4')
  await expect(incoming).toContainText('Type a whole number from 5 to 300.')
  await incoming.getByRole('textbox', { name: 'Time to accept' }).fill('7')
  await app.page.keyboard.press('Enter')
  await expect(incoming).toContainText('Saved.')
  await settings.getByRole('switch', { name: 'Set me Offline when I miss a chat' }).focus()
  await app.page.keyboard.press('Space')
  await expect(settings.getByRole('switch', { name: 'Set me Offline when I miss a chat' })).toBeChecked()
  await incoming.getByRole('textbox', { name: 'Most chats at once' }).fill('1')
  await app.page.keyboard.press('Enter')

  await agent.setStatus('Available')
  await expect(agent.tasks()).toContainText('You get 7 seconds to accept.')
  await carrier.receive(voter, 'One')
  await carrier.receive('+16025550148', 'Two')
  await expect(agent.offers()).toHaveCount(1)
  await expect(agent.tasks()).toContainText('1 in the queue')
  await clock.pass(7_000)
  await expect(agent.status()).toHaveAccessibleName(/^Status: Offline/)
  // Else a switch goes back under the hand, until the page hears of what it set.
  expect(await overtaken(app, 30)).toBe(0)
})
