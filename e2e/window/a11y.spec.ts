/** The whole app, as it is built and packed, against every rule of axe, in light and in dark. Its screens are held against them one by one in renderer/frame. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../kit/fixtures.ts'

/** It counts timers, initials and key caps in a button as part of its label, which nobody would say to a machine. */
const overzealous = 'label-content-name-mismatch'

/** What stands in the way of people, in both colour schemes. */
async function barriers(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(coloursAtRest)
    // The other mode opens a second page to put its results together, which a desktop window doesn't let it do.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().disableRules(overzealous).analyze()
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${colorScheme} ${id}: ${html}\n${failureSummary}`)))
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  return found
}

/** Runs in the page: a scheme that has just changed is drawn with the next frame, and colours may take a moment to get there. */
async function coloursAtRest(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
}

test('the window with offer, chat, failed text and parked send has no barrier, nor has the wrap-up', async ({ app, agent, carrier }) => {
  await agent.setStatus('Available')
  await agent.compose('(602) 555-0148', 'Waits for a reply', 'me')
  await agent.compose('(808) 555-0180', 'Does not arrive', 'open')
  await carrier.receive('+18085550180', 'An answer')
  await carrier.receive('+18085550123', 'A stranger')
  await expect(agent.offers()).toHaveCount(1)
  await expect(agent.log()).toContainText('An answer')
  await expect(agent.retry()).toBeVisible()
  expect(await barriers(app.page)).toEqual([])

  await agent.endChat()
  expect(await barriers(app.page)).toEqual([])
})
