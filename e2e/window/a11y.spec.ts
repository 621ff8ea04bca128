/** Every screen is held against axe's rules (WCAG A and AA among them), in light and in dark. */
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
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(...grave.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${colorScheme} ${id}: ${html}\n${failureSummary}`)))
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  return found
}

/** Runs in the page: a scheme that has just changed is drawn with the next frame, and colours may take a moment to get there. */
async function coloursAtRest(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
}

const number = '(808) 555-0180'

test('the window with offer, chat, failed text and parked send has no barrier, nor has the wrap-up', async ({ app, agent, carrier }) => {
  await agent.setStatus('Available')
  expect(await barriers(app.page)).toEqual([])
  await agent.compose('(602) 555-0148', 'Waits for a reply', 'me')
  await agent.compose(number, 'Does not arrive', 'open')
  await carrier.receive('+18085550180', 'An answer')
  await carrier.receive('+18085550123', 'A stranger')
  await expect(agent.offers()).toHaveCount(1)
  await expect(agent.log()).toContainText('An answer')
  await expect(agent.retry()).toBeVisible()
  expect(await barriers(app.page)).toEqual([])

  await agent.endChat()
  expect(await barriers(app.page)).toEqual([])
})

test('a held reply and the promise board have no barrier', async ({ app, agent, carrier }) => {
  await agent.setStatus('Available')
  await agent.compose('(602) 555-0148', 'Do you need a ride?', 'me')
  await agent.compose(number, 'Any question?', 'any')
  await agent.setStatus('Lunch')
  await carrier.receive('+16025550148', 'Yes, please')
  await expect(agent.held()).toBeVisible({ timeout: 25_000 })
  await agent.promise(number).click()
  await expect(app.page.getByRole('radio', { name: 'Any agent' })).toBeChecked()
  expect(await barriers(app.page)).toEqual([])
})

test('the composer has no barrier: away, with a wrong number, with its menu open', async ({ app, agent }) => {
  await agent.openComposer()
  await expect(agent.composer()).toContainText('set your status to Available')
  expect(await barriers(app.page)).toEqual([])
  await agent.composer().getByRole('button', { name: 'Set to Available' }).click()
  await agent.number().fill('555')
  await agent.message().fill('Hello')
  await expect(agent.composer()).toContainText('This one has 3.')
  expect(await barriers(app.page)).toEqual([])
  await agent.number().fill(number)
  await agent.send().click()
  await expect(agent.way('any')).toBeVisible()
  expect(await barriers(app.page)).toEqual([])
})

test('search, settings, stats and the status menu have no barrier', async ({ app, agent }) => {
  await agent.setStatus('Available')
  await agent.compose(number, 'Something to find', 'me')
  await agent.bar().getByRole('button', { name: /^Search/ }).click()
  await app.page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('find')
  await expect(app.page.getByRole('dialog', { name: 'Search' }).getByRole('option')).toHaveCount(1)
  expect(await barriers(app.page)).toEqual([])
  await app.page.keyboard.press('Escape')

  for (const name of ['Settings', 'Stats']) {
    await agent.bar().getByRole('button', { name, exact: true }).click()
    await expect(app.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    expect(await barriers(app.page)).toEqual([])
  }
  await agent.status().click()
  await expect(app.page.getByRole('menuitemradio', { name: 'Lunch' })).toBeVisible()
  expect(await barriers(app.page)).toEqual([])
})

test.describe('the first start', () => {
  test.use({ variables: {} })

  test('has no barrier, neither in the welcome nor in the form for an account', async ({ app }) => {
    await expect(app.page.getByRole('radiogroup', { name: 'How to start' })).toBeVisible()
    expect(await barriers(app.page)).toEqual([])
    await app.page.getByRole('radio', { name: 'Connect Twilio' }).check({ force: true })
    await app.page.getByRole('button', { name: 'Continue' }).click()
    await app.page.getByRole('button', { name: 'Connect', exact: true }).click()
    await expect(app.page.getByText('Type the auth token.')).toBeVisible()
    expect(await barriers(app.page)).toEqual([])
  })
})
