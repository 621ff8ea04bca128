/** The tray, on a desktop that the test plays: status by its menu, an icon for each state, and a desk that goes on without its window. */
import { agentAt } from '../kit/agent.ts'
import { test, expect } from '../kit/bus/fixtures.ts'
import { summonsTo, windowOf } from '../kit/bus/window.ts'
import { soon } from '../kit/clock.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const goesOn = 'Textdesk goes on in the tray'

test('from a hidden start to Quit the tray shows how the desk is, and what it says is done', async ({ stoppedApp: app, tray, notifications, carrier, clock }) => {
  await app.start({}, '--hidden')
  const [agent, window] = [agentAt(app), windowOf(app)]

  await test.step('started hidden it is in the tray only', async () => {
    await expect.poll(tray.isThere).toBe(true)
    expect(await window.is('isVisible')).toBe(false)
    await tray.click()
    await expect.poll(() => window.is('isVisible')).toBe(true)
  })

  await test.step('status is set by the tray’s menu and shown by its icon', async () => {
    expect(await tray.tooltip()).toBe('Textdesk, Offline')
    expect(await tray.labels()).toEqual(['Available', 'Break', 'Lunch', 'Training', '(Offline)', '', 'New message', '', 'Open Textdesk', 'Quit'])
    const offline = await tray.icon()

    await tray.choose('Available')
    await expect(agent.status()).toHaveAccessibleName(/^Status: Available/)
    await expect.poll(tray.tooltip).toBe('Textdesk, Available')
    expect((await tray.labels()).slice(0, 5)).toEqual(['(Available)', 'Break', 'Lunch', 'Training', 'Offline'])
    const available = await tray.icon()

    await tray.choose('Lunch')
    await expect.poll(tray.tooltip).toBe('Textdesk, Lunch')
    const away = await tray.icon()
    expect(new Set([offline, available, away]).size).toBe(3)

    await agent.setStatus('Offline')
    await expect.poll(tray.labels).toContain('(Offline)')
    expect(await tray.icon()).toBe(offline)
    expect(await window.is('isVisible')).toBe(true)
  })

  await test.step('a line that is down has an icon of its own', async () => {
    await agent.setStatus('Available')
    await expect.poll(tray.tooltip).toBe('Textdesk, Available')
    const available = await tray.icon()
    await carrier.stop()
    // The inbox rests for ten seconds while nobody waits for a word.
    await clock.pass(10_000)
    await expect.poll(tray.tooltip).toBe('Textdesk, Available, not connected')
    expect(await tray.icon()).not.toBe(available)
    await carrier.startAgain()
    await clock.passUntil(() => expect.poll(tray.tooltip, soon).toBe('Textdesk, Available'))
  })

  await test.step('closing the window keeps the desk working, and says so once; who waits is counted', async () => {
    await agent.compose(number, 'Hello', 'open')
    const available = await tray.icon()
    await window.close()
    await expect.poll(notifications.titles).toEqual([goesOn])
    expect(await window.is('isVisible')).toBe(false)
    await carrier.receive(voter, 'Where do I vote?')
    await expect.poll(tray.tooltip).toBe('Textdesk, Available, 1 unread')
    expect(await tray.icon()).not.toBe(available)
    expect(await tray.labels()).toContain('1 voter waits')
  })

  await test.step('who waits is named and opened by it', async () => {
    const summons = await summonsTo(app)
    await tray.choose(`${number}, just now`)
    await expect.poll(summons).toMatchObject([{ to: 'task' }])
    expect(await window.is('isVisible')).toBe(true)
    await tray.choose('New message')
    await expect.poll(summons).toMatchObject([{ to: 'task' }, { to: 'composer' }])
  })

  await test.step('a click brings the window back, and puts it away', async () => {
    await window.close()
    await expect.poll(() => window.is('isVisible')).toBe(false)
    await tray.click()
    await expect.poll(() => window.is('isVisible')).toBe(true)
    await expect.poll(() => window.is('isFocused')).toBe(true)
    await tray.click()
    await expect.poll(() => window.is('isVisible')).toBe(false)
    await tray.choose('Open Textdesk')
    await expect.poll(() => window.is('isVisible')).toBe(true)
    expect(notifications.titles().filter((title) => title === goesOn)).toHaveLength(1)
  })

  await test.step('Quit in the tray’s menu ends the app', async () => {
    const ended = app.ended()
    await tray.choose('Quit')
    expect(await ended).toBe(0)
  })
})

test.describe('without a tray', () => {
  test.use({ hasPanel: false })

  test('closing the window ends nothing and hides nothing for good', async ({ app, agent, tray }) => {
    await windowOf(app).close()
    await agent.setStatus('Available')
    expect(await windowOf(app).is('isVisible')).toBe(true)
    expect(tray.isThere()).toBe(false)
  })
})
