/** Quiet hours, wherever somebody is about to be texted. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { defaultSettings } from '../../contract/defaults.ts'
import type { Quiet } from '../../contract/queries.ts'
import type { QuietHours } from '../../contract/settings.ts'
import { unknownDesk } from '../desk/mirror/mirror.ts'
import { openApp } from '../testing/app.tsx'
import { composer, message, number, sendMessage } from '../testing/composer.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look } from '../testing/window/window.ts'
import { evening, eveningWorld } from '../testing/world/evening.ts'

const night: Quiet = { isQuiet: true, zone: 'Pacific/Honolulu', turnsAt: evening + 10 * 3_600_000 }

async function open(quietHours: QuietHours, quiet: Quiet = night) {
  const drawn = await openApp({ settings: { ...unknownDesk.settings, ...eveningWorld.settings, rules: { ...defaultSettings.rules, quietHours } } })
  drawn.desk.onQuery('gate.quiet', () => quiet)
  return drawn
}

async function write(quietHours: QuietHours, quiet?: Quiet) {
  const drawn = await open(quietHours, quiet)
  drawn.page.view.openComposer()
  await userEvent.fill(number, '8085550123')
  await userEvent.fill(message, 'Aloha')
  return drawn
}

describe('the composer', () => {
  it('warns, and sends all the same', async () => {
    await write('warn')
    await expect.element(composer).toMatchTextContent('Quiet hours there last until')
    await expect.element(sendMessage).toBeEnabled()
    await expectNoBarriers()
    await look('quiet-warn')
  })

  it('says until when a text is held', async () => {
    await write('hold')
    await expect.element(composer).toMatchTextContent('then goes out by itself')
    await expect.element(sendMessage).toBeEnabled()
  })

  it('sends nothing where nothing may go, and where no morning is known', async () => {
    await write('refuse')
    await expect.element(composer).toMatchTextContent('No text can be sent there before')
    await expect.element(sendMessage).toBeDisabled()
    await look('quiet-refuse')
  })

  it('holds nothing for a morning that nobody knows', async () => {
    await write('hold', { isQuiet: true })
    await expect.element(composer).toMatchTextContent('no text can be held')
    await expect.element(sendMessage).toBeDisabled()
  })
})

it('the reply and the card say it as well', async () => {
  const drawn = await open('hold')
  drawn.page.view.openTask('chat')
  drawn.page.view.showCard(true, 'wide')
  await expect.element(page.getByRole('region', { name: 'Chat' })).toMatchTextContent('then goes out by itself')
  await expect.element(page.getByRole('complementary')).toMatchTextContent('Quiet hours')
  await expectNoBarriers()
  await look('quiet-reply')
})

it('by day nothing is said', async () => {
  await write('warn', { isQuiet: false, turnsAt: evening + 3_600_000 })
  await expect.element(sendMessage).toBeEnabled()
  expect(composer.element().textContent).not.toMatch(/quiet hours/i)
})
