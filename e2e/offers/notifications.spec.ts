/** Notifications, seen and clicked on a desktop that the test plays. */
import { agentAt } from '../kit/agent.ts'
import { test, expect } from '../kit/bus/fixtures.ts'
import { changeSettings, summonsTo, windowOf } from '../kit/bus/window.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const other = { phone: '+18085550124', number: '(808) 555-0124' }
const accepted = { phone: '+18085550125', number: '(808) 555-0125' }
const missed = { phone: '+18085550126', number: '(808) 555-0126' }
/** The practice carrier delivers nothing to it. */
const switchedOff = '+18085550180'

test('what an agent can’t see is told them by the desktop, as long as it can be answered', async ({ app, agent, notifications, carrier, clock, tray }) => {
  const open = () => notifications.all().filter(({ isOpen }) => isOpen)
  const newest = () => notifications.all().at(-1)

  await test.step('a reply that the agent sees come is not shown; the next one, in the hidden window, is, and a click opens exactly its chat', async () => {
    await agent.setStatus('Available')
    await agent.compose(other.number, 'Hello', 'open')
    await agent.compose(number, 'Hello', 'open')
    await expect(agent.reply()).toBeFocused()
    await expect.poll(() => windowOf(app).is('isFocused')).toBe(true)
    await carrier.receive(voter, 'The first')
    await expect(agent.log()).toContainText('The first')
    const task = () => app.page.evaluate(async (phone) => (await window.desk.query('desk.snapshot', {})).tasks.find((each) => each.phone === phone), voter)
    await expect.poll(async () => (await task())?.unread).toBe(0)

    await windowOf(app).hide()
    await carrier.receive(voter, 'Is <b>5 & 6</b> open?')
    await expect.poll(notifications.all).toMatchObject([{ title: number, body: 'Is &lt;b&gt;5 &amp; 6&lt;/b&gt; open?' }])
    const summons = await summonsTo(app)
    notifications.click(number)
    await expect.poll(summons).toEqual([{ to: 'task', taskId: (await task())!.id }])
    expect(await windowOf(app).is('isVisible')).toBe(true)
  })

  await test.step('the settings decide what is shown of a voter', async () => {
    await windowOf(app).hide()
    await changeSettings(app, { notifications: { shows: 'count' } })
    await carrier.receive(voter, 'Secret')
    await expect.poll(newest).toMatchObject({ title: 'New reply', body: '2 unread' })
    await changeSettings(app, { notifications: { shows: 'off' } })
    await carrier.receive(voter, 'More')
    await expect.poll(() => app.page.title()).toMatch(/^\(3\)/)
    expect(newest()).toMatchObject({ title: 'New reply', body: '2 unread' })
    await changeSettings(app, { notifications: { shows: 'name' } })
    await carrier.receive(voter, 'Still more')
    await expect.poll(newest).toMatchObject({ title: number, body: 'New reply' })
  })

  await test.step('a text that failed is shown', async () => {
    await app.page.evaluate(async (phone) => {
      const ids = { messageId: crypto.randomUUID(), taskId: crypto.randomUUID(), routeId: crypto.randomUUID() }
      await window.desk.command('compose.send', { ...ids, phone, body: 'Hello', option: 'open' })
    }, switchedOff)
    await expect.poll(notifications.titles).toContain('Message to (808) 555-0180 failed')
  })

  await test.step('an offer is shown, again before it ends, and is taken away when it is answered', async () => {
    await carrier.receive(accepted.phone, 'Hello?')
    await expect.poll(notifications.titles).toContain(`Incoming chat: ${accepted.number}`)
    await clock.pass(20_000)
    await expect.poll(notifications.titles).toContain(`10 seconds left to accept: ${accepted.number}`)
    await app.page.evaluate(async (phone) => {
      const task = (await window.desk.query('desk.snapshot', {})).tasks.find((each) => each.phone === phone)
      await window.desk.command('task.accept', { taskId: task!.id })
    }, accepted.phone)
    await expect.poll(() => open().filter(({ title }) => title.endsWith(accepted.number))).toEqual([])
  })

  await test.step('an offer that nobody answers makes the agent Offline, by setting, and says so', async () => {
    await changeSettings(app, { rules: { missedGoesOffline: true } })
    await carrier.receive(missed.phone, 'Hello?')
    await expect.poll(notifications.titles).toContain(`Incoming chat: ${missed.number}`)
    await clock.pass(30_000)
    await expect.poll(notifications.titles).toContain(`You are Offline: ${missed.number} was not answered`)
    expect(await tray.tooltip()).toMatch(/^Textdesk, Offline, \d+ unread$/)
  })

  await test.step('what is shown is taken away when the app ends: nobody could answer it', async () => {
    await expect.poll(open).not.toEqual([])
    await app.close()
    expect(open()).toEqual([])
  })

  await test.step('what came while it was closed is told once', async () => {
    for (const phone of [voter, other.phone, accepted.phone]) await carrier.receive(phone, 'Back again')
    const before = notifications.all().length
    const since = () => notifications.all().slice(before)
    await app.start({}, '--hidden')
    await expect.poll(since).toMatchObject([{ title: 'While Textdesk was away', body: '3 chats have new messages.' }])
    await carrier.receive(voter, 'And now')
    await expect.poll(since).toHaveLength(2)
    expect(await windowOf(app).is('isVisible')).toBe(false)
    await expect(agentAt(app).actives()).toHaveCount(4)
  })
})
