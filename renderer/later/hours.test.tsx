/** Quiet hours, and numbers that may be in several zones, where a text is put off. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { defaultSettings } from '../../contract/defaults.ts'
import type { QuietHours } from '../../contract/settings.ts'
import { unknownDesk } from '../desk/mirror/mirror.ts'
import { number, openApp, toasts } from '../testing/app.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look, press } from '../testing/window/window.ts'
import { eveningWorld } from '../testing/world/evening.ts'

const dialog = page.getByRole('dialog', { name: 'Send later' })
const button = (name: RegExp) => page.getByRole('button', { name })
/** Phoenix, where the agent is too. */
const night = Date.UTC(2026, 10, 5, 5)
const day = Date.UTC(2026, 10, 5, 15)
const text = { id: 'later', phone: '+16025550148', body: 'Polls close at 7.', dueAt: night, to: 'me', state: 'waiting', rev: 1 } as const

async function open(quietHours: QuietHours, more: Parameters<typeof openApp>[0] = {}) {
  const drawn = await openApp({ tasks: [], routes: [], settings: { ...unknownDesk.settings, ...eveningWorld.settings, rules: { ...defaultSettings.rules, quietHours } }, ...more })
  drawn.desk.onQuery('gate.quiet', ({ at }) => (at === night ? { isQuiet: true, zone: 'America/Phoenix', turnsAt: day } : { isQuiet: false }))
  return drawn
}

/** A message to the number is put off, and the dialog asks until when. */
async function write(to: string, quietHours: QuietHours = 'warn') {
  const drawn = await open(quietHours)
  drawn.page.view.openComposer()
  await userEvent.fill(number, to)
  await userEvent.fill(page.getByRole('textbox', { name: 'Message' }), 'Polls close at 7.')
  await userEvent.click(button(/^Send message/))
  await press('4')
  await expect.element(dialog).toBeVisible()
  return drawn
}

describe('the hour that was chosen', () => {
  const atNight = () => userEvent.fill(page.getByLabelText('Day and time where they are'), '2026-11-04T22:00')

  it('is warned of where it will be night then, and of no other', async () => {
    const { desk } = await write('6025550148')
    expect(dialog.element().textContent).not.toMatch(/quiet hours/i)
    await atNight()
    await expect.element(dialog).toMatchTextContent('It will be 10:00 PM then where this number is from. Quiet hours there last until 8:00 AM.')
    await expectNoBarriers(dialog.element())
    await look('later-night')
    await userEvent.click(button(/^Schedule$/))
    await expect.poll(() => desk.given('scheduled.put')).toMatchObject([{ dueAt: night }])
    await expect.element(toasts).toMatchTextContent('Goes out tomorrow at 10:00 PM.')
  })

  it('is not that at which a text goes that will be held, and so it is told', async () => {
    await write('6025550148', 'hold')
    await atNight()
    await expect.element(dialog).toMatchTextContent('It waits until 8:00 AM there, then goes out by itself.')
    await userEvent.click(button(/^Schedule$/))
    await expect.element(toasts).toMatchTextContent('Waits for the end of quiet hours: goes out on Nov 5 at 8:00 AM.')
  })

  it('can’t be one at which no text may go', async () => {
    await write('6025550148', 'refuse')
    await atNight()
    await expect.element(dialog.getByRole('alert')).toMatchTextContent('No text can be sent there before 8:00 AM. Choose another time.')
    await expect.element(button(/^Schedule$/)).toBeDisabled()
  })
})

it('a text that will be held stands in the panel by the time at which it goes', async () => {
  const { desk } = await open('hold', { scheduled: [{ ...text, dueAt: day }] })
  desk.tell({ kind: 'scheduled', row: { ...text, rev: 2 } })
  const row = page.getByRole('list', { name: 'Scheduled' }).getByRole('button', { name: /goes out on Nov 5 at 8:00 AM/ })
  await userEvent.click(row)
  await expect.element(page.getByRole('dialog')).toMatchTextContent('Goes out on Nov 5 at 8:00 AM.')
})

describe('a number that may be in several zones', () => {
  it('has no one time: the earliest and the latest are said, and the field goes by the agent’s clock', async () => {
    const { desk } = await write('8505550148')
    await expect.element(button(/^Tomorrow morning/)).toMatchTextContent('10:00 AM to 11:00 AM for them, 9:00 AM for you')
    await expect.element(page.getByLabelText('Day and time', { exact: true })).toHaveValue('2026-11-04T09:00')
    await expectNoBarriers(dialog.element())
    await look('later-zones')
    await userEvent.click(button(/^Schedule$/))
    await expect.poll(() => desk.given('scheduled.put')).toMatchObject([{ dueAt: Date.UTC(2026, 10, 4, 16) }])
  })

  it('or anywhere, of which the dialog says no time of theirs', async () => {
    await open('warn', { scheduled: [{ ...text, phone: '+18005550148' }] })
    await userEvent.click(page.getByRole('list', { name: 'Scheduled' }).getByRole('button'))
    await userEvent.click(button(/^Edit$/))
    await expect.element(button(/^Tomorrow morning/)).toMatchTextContent('9:00 AM for you, and nobody can tell what time for them')
  })
})
