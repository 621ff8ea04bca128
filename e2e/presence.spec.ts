/** Who is not at the machine is offered nothing, and is back with a hand on it: their own choice of status holds. */
import { connect } from './bus/connection.ts'
import { openBus } from './bus/daemon.ts'
import { test as base, expect } from './bus/fixtures.ts'
import { changeSettings } from './bus/window.ts'

/** The part of the system that tells programs of sleep (logind), as far as Electron listens to it. */
type Machine = { sleeps(isAsleep: boolean): void }

const test = base.extend<{ machine: Machine; system: { address: string; machine: Machine } }>({
  system: async ({ canPlay: _canPlay }, use) => {
    const daemon = await openBus()
    const bus = await connect(daemon.address)
    const iface = 'org.freedesktop.login1.Manager'
    const path = '/org/freedesktop/login1'
    // Electron would hold the sleep up for a moment; without a file descriptor to hold it does not, and listens all the same.
    bus.serve(path, iface, { methods: {} })
    await bus.own('org.freedesktop.login1')
    const machine: Machine = { sleeps: (isAsleep) => bus.emit({ path, iface, member: 'PrepareForSleep', signature: 'b', body: [isAsleep] }) }
    await use({ address: daemon.address, machine })
    bus.close()
    await daemon.close()
  },
  surroundings: async ({ surroundings, system }, use) => use({ ...surroundings, DBUS_SYSTEM_BUS_ADDRESS: system.address }),
  machine: async ({ system }, use) => use(system.machine),
})

const voter = '+18085550123'
const number = '(808) 555-0123'

test('without a hand on the machine the agent is away, and back with one', async ({ app, agent, tray, hand, carrier }) => {
  await agent.setStatus('Available')
  await changeSettings(app, { rules: { idleMinutes: 0.05 } })
  await expect.poll(tray.tooltip).toMatch(/^Textdesk, Away: nobody at the computer \d\d:\d\d$/)
  await carrier.receive(voter, 'Hello?')
  await expect(agent.tasks()).toContainText('1 in the queue', { timeout: 20_000 })
  await expect(agent.offers()).toHaveCount(0)

  // A hand that rests for three seconds is gone again.
  const stir = <T>(look: () => T): T => {
    hand.move()
    return look()
  }
  await expect.poll(() => stir(tray.tooltip)).toBe('Textdesk, Available')
  await expect.poll(() => stir(() => agent.offer(number).isVisible())).toBe(true)
})

test('a machine that sleeps has nobody at it', async ({ agent, tray, machine }) => {
  await agent.setStatus('Available')
  machine.sleeps(true)
  await expect.poll(tray.tooltip).toMatch(/^Textdesk, Away: computer asleep \d\d:\d\d$/)
  machine.sleeps(false)
  await expect.poll(tray.tooltip).toBe('Textdesk, Available')
})

test('nor has one whose screen is locked; whoever has chosen not to take work stays as they are', async ({ app, agent, tray }) => {
  const tell = (event: string) => app.electron.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event)
  await agent.setStatus('Available')
  await tell('lock-screen')
  await tell('lock-screen')
  await expect.poll(tray.tooltip).toMatch(/^Textdesk, Away: screen locked \d\d:\d\d$/)
  await tell('unlock-screen')
  await expect.poll(tray.tooltip).toBe('Textdesk, Available')

  await agent.setStatus('Lunch')
  await tell('lock-screen')
  await tell('unlock-screen')
  await expect(agent.status()).toHaveAccessibleName(/^Status: Lunch/)
  expect(await tray.tooltip()).toBe('Textdesk, Lunch')
})
