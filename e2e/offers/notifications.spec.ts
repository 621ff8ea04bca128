/** Notifications, seen and clicked on a desktop that the test plays. */
import { agentAt } from '../kit/agent.ts'
import { test, expect } from '../kit/bus/fixtures.ts'
import { changeSettings, summonsTo, windowOf } from '../kit/bus/window.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
/** The practice carrier delivers nothing to it. */
const switchedOff = '+18085550180'

test('a reply in a hidden window is shown, and a click opens exactly its chat', async ({ app, agent, notifications, carrier }) => {
  await agent.setStatus('Available')
  await agent.compose(number, 'Hello', 'open')
  await agent.compose('(808) 555-0124', 'Hello', 'open')
  await windowOf(app).hide()
  await carrier.receive(voter, 'Is <b>5 & 6</b> open?')
  await expect.poll(notifications.all).toMatchObject([{ title: number, body: 'Is &lt;b&gt;5 &amp; 6&lt;/b&gt; open?' }])

  const summons = await summonsTo(app)
  const taskId = await app.page.evaluate(async (phone) => (await window.desk.query('desk.snapshot', {})).tasks.find((task) => task.phone === phone)?.id, voter)
  notifications.click(number)
  await expect.poll(summons).toEqual([{ to: 'task', taskId }])
  expect(await windowOf(app).is('isVisible')).toBe(true)
})

test('of a reply the hidden window’s agent is told, as long as the app is there', async ({ app, agent, notifications, carrier }) => {
  await test.step('a reply that the agent sees come is not shown; the next one, in the hidden window, is', async () => {
    await agent.setStatus('Available')
    await agent.compose(number, 'Hello', 'open')
    await expect.poll(() => windowOf(app).is('isFocused')).toBe(true)
    await carrier.receive(voter, 'The first')
    await expect(agent.log()).toContainText('The first')
    const unread = () => app.page.evaluate(async () => (await window.desk.query('desk.snapshot', {})).tasks[0]?.unread)
    await expect.poll(unread).toBe(0)

    await windowOf(app).hide()
    await carrier.receive(voter, 'The second')
    await expect.poll(notifications.all).toHaveLength(1)
    expect(notifications.all()[0]?.body).toBe('The second')
  })

  await test.step('what is shown is taken away when the app ends: nobody could answer it', async () => {
    await expect.poll(() => notifications.all().filter(({ isOpen }) => isOpen)).toHaveLength(1)
    await app.close()
    expect(notifications.all().filter(({ isOpen }) => isOpen)).toEqual([])
  })
})

test('an offer is told of until it is answered, and when it was missed', async ({ app, agent, notifications, carrier, clock, tray }) => {
  await test.step('an offer is shown, again before it ends, and is taken away when it is answered', async () => {
    await agent.setStatus('Available')
    await windowOf(app).hide()
    await carrier.receive(voter, 'Hello?')
    await expect.poll(notifications.titles).toEqual([`Incoming chat: ${number}`])
    await clock.pass(20_000)
    await expect.poll(notifications.titles).toEqual([`Incoming chat: ${number}`, `10 seconds left to accept: ${number}`])

    const [task] = await app.page.evaluate(async () => (await window.desk.query('desk.snapshot', {})).tasks)
    await app.page.evaluate((taskId) => window.desk.command('task.accept', { taskId }), task!.id)
    await expect.poll(() => notifications.all().filter(({ isOpen }) => isOpen)).toEqual([])
  })

  await test.step('an offer that nobody answers makes the agent Offline, by setting, and says so', async () => {
    await changeSettings(app, { rules: { missedGoesOffline: true } })
    await carrier.receive('+18085550124', 'Hello?')
    await expect.poll(notifications.titles).toContain('Incoming chat: (808) 555-0124')
    await clock.pass(30_000)
    await expect.poll(notifications.titles).toContain('You are Offline: (808) 555-0124 was not answered')
    expect(await tray.tooltip()).toBe('Textdesk, Offline, 1 unread')
  })
})

test('what is shown of a reply is a setting, and a text that failed is shown', async ({ app, agent, notifications, carrier }) => {
  await test.step('the settings decide what is shown of a voter', async () => {
    await agent.setStatus('Available')
    await agent.compose(number, 'Hello', 'open')
    await windowOf(app).hide()
    await changeSettings(app, { notifications: { shows: 'count' } })
    await carrier.receive(voter, 'Secret')
    await expect.poll(notifications.all).toMatchObject([{ title: 'New reply', body: '1 unread' }])
    await changeSettings(app, { notifications: { shows: 'off' } })
    await carrier.receive(voter, 'More')
    await expect.poll(() => app.page.title()).toMatch(/^\(2\)/)
    await changeSettings(app, { notifications: { shows: 'name' } })
    await carrier.receive(voter, 'Still more')
    await expect.poll(notifications.all).toMatchObject([{ title: 'New reply' }, { title: number, body: 'New reply' }])
  })

  await test.step('a text that failed is shown', async () => {
    await app.page.evaluate(async (phone) => {
      const ids = { messageId: crypto.randomUUID(), taskId: crypto.randomUUID(), routeId: crypto.randomUUID() }
      await window.desk.command('compose.send', { ...ids, phone, body: 'Hello', option: 'open' })
    }, switchedOff)
    await expect.poll(notifications.titles).toContain('Message to (808) 555-0180 failed')
  })
})

test('what came while the app was closed is told once', async ({ app, agent, notifications, carrier }) => {
  const voters = ['+18085550131', '+18085550132', '+18085550133']
  await agent.setStatus('Available')
  for (const phone of voters) await agent.compose(phone, 'Hello', 'open')
  await expect.poll(async () => (await carrier.messages()).length).toBe(3)
  await app.close()
  for (const phone of voters) await carrier.receive(phone, 'Back again')

  await app.start({}, '--hidden')
  await expect.poll(notifications.all).toMatchObject([{ title: 'While Textdesk was away', body: '3 chats have new messages.' }])
  await carrier.receive(voters[0]!, 'And now')
  await expect.poll(notifications.titles).toHaveLength(2)
  expect(await windowOf(app).is('isVisible')).toBe(false)
  await expect(agentAt(app).actives()).toHaveCount(3)
})
