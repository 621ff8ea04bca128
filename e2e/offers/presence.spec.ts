/** Who is not at the machine is offered nothing, and is back with a hand on it: their own choice of status holds. */
import { agentAt } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { openBus } from '../kit/bus/daemon.ts'
import { test as base, expect } from '../kit/bus/fixtures.ts'
import { openCompositor, openLocker, openMachine, type Machine } from '../kit/bus/machine.ts'
import { changeSettings } from '../kit/bus/window.ts'

const test = base.extend<{ machine: Machine; system: { address: string; machine: Machine } }>({
  system: async ({ canPlay: _canPlay }, use) => {
    const daemon = await openBus()
    const machine = await openMachine(daemon.address)
    await use({ address: daemon.address, machine })
    machine.close()
    await daemon.close()
  },
  surroundings: async ({ surroundings, system }, use) => use({ ...surroundings, DBUS_SYSTEM_BUS_ADDRESS: system.address }),
  machine: async ({ system }, use) => use(system.machine),
})

const voter = '+18085550123'
const number = '(808) 555-0123'

const locked = /^Textdesk, Away: screen locked \d+:\d\d( [AP]M)?$/

test('who is not at the machine is away, by whatever tells of it, and is back with a hand on it', async ({ stoppedApp: app, tray, hand, machine, bus, carrier, clock }) => {
  const agent = agentAt(app)

  await test.step('a screen that was locked before the app began is noticed', async () => {
    machine.locks(true)
    await app.start()
    await agent.setStatus('Available')
    await expect.poll(tray.tooltip).toMatch(locked)
    machine.locks(false)
    await expect.poll(tray.tooltip).toBe('Textdesk, Available')
  })

  await test.step('so is one that the login manager tells of', async () => {
    machine.locks(true)
    machine.locks(true)
    await expect.poll(tray.tooltip).toMatch(locked)
    machine.locks(false)
    await expect.poll(tray.tooltip).toBe('Textdesk, Available')
  })

  await test.step('a locker that tells of nothing more than a request is believed until a hand moves', async () => {
    machine.asksForLock()
    await expect.poll(tray.tooltip).toMatch(locked)
    const stirred = (): Promise<string> => {
      hand.move()
      return tray.tooltip()
    }
    await expect.poll(stirred).toBe('Textdesk, Available')
  })

  await test.step('a locker of the desktop may come late, cover the screen at once, and die', async () => {
    for (const desktop of ['gnome', 'freedesktop', 'cinnamon']) {
      const locker = await openLocker(bus, desktop, true)
      await expect.poll(tray.tooltip).toMatch(locked)
      locker.covers(false)
      await expect.poll(tray.tooltip).toBe('Textdesk, Available')
      locker.covers(true)
      await expect.poll(tray.tooltip).toMatch(locked)
      locker.dies()
      await expect.poll(tray.tooltip).toBe('Textdesk, Available')
    }
  })

  await test.step('whoever has chosen not to take work stays as they are', async () => {
    await agent.setStatus('Lunch')
    machine.locks(true)
    machine.locks(false)
    await expect(agent.status()).toHaveAccessibleName(/^Status: Lunch/)
    expect(await tray.tooltip()).toBe('Textdesk, Lunch')
  })

  await test.step('without a hand on the machine the agent is away, and back with one', async () => {
    await agent.setStatus('Available')
    await changeSettings(app, { rules: { idleMinutes: 0.05 } })
    await expect.poll(tray.tooltip).toMatch(/^Textdesk, Away: nobody at the computer \d+:\d\d( [AP]M)?$/)
    await carrier.receive(voter, 'Hello?')
    // The inbox rests for ten seconds while nobody waits for a word.
    await clock.pass(10_000)
    await expect(agent.tasks()).toContainText('1 in the queue')
    await expect(agent.offers()).toHaveCount(0)

    // A hand that rests for three seconds is gone again.
    const stir = <T>(look: () => T): T => {
      hand.move()
      return look()
    }
    await expect.poll(() => stir(tray.tooltip)).toBe('Textdesk, Available')
    await expect.poll(() => stir(() => agent.offer(number).isVisible())).toBe(true)
    await changeSettings(app, { rules: { idleMinutes: 10 } })
    await expect.poll(() => stir(tray.tooltip)).toBe('Textdesk, Available')
  })

  await test.step('a machine that sleeps has nobody at it', async () => {
    // It comes last: Chromium cuts the test's own connection to the page.
    machine.sleeps(true)
    await expect.poll(tray.tooltip).toMatch(/^Textdesk, Away: computer asleep \d+:\d\d( [AP]M)?$/)
    machine.sleeps(false)
    await expect.poll(tray.tooltip).toBe('Textdesk, Available')
  })
})

test.describe('on a Wayland desktop', () => {
  // An X11 program there does not see the keys that go to others, and its own clock of them says that nobody is there.
  test.use({ desktop: { XDG_SESSION_TYPE: 'wayland' } })
  const computer = ({ page }: App) => page.evaluate(() => window.desk.query('desktop.computer', {}))

  test('the compositor says whether a hand is there, and Settings says where it does not', async ({ app, agent, tray, bus }) => {
    await test.step('where nobody counts that, Settings says so', async () => {
      await expect.poll(async () => (await computer(app)).tellsIdleTime).toBe(false)
      await app.page.getByRole('button', { name: 'Settings' }).click()
      await expect(app.page.getByText('doesn’t say when nobody is at the computer')).toBeVisible()
    })

    await test.step('the compositor is asked how long no hand was there', async () => {
      let idleMs = 0
      const compositor = await openCompositor(bus, () => idleMs)
      await agent.setStatus('Available')
      await changeSettings(app, { rules: { idleMinutes: 0.05 } })
      idleMs = 60_000
      await expect.poll(tray.tooltip).toMatch(/^Textdesk, Away: nobody at the computer/)
      idleMs = 1
      await expect.poll(tray.tooltip).toBe('Textdesk, Available')
      expect(await computer(app)).toMatchObject({ isOnWayland: true, tellsIdleTime: true })
      compositor.close()
    })
  })
})
