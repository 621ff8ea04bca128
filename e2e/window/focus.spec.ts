/** What arrives never takes the agent's hands off what they are doing, and the window that is full of it is for everybody. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../kit/fixtures.ts'

const ann = { phone: '+18085550106', number: '(808) 555-0106' }
/** The carrier takes what is sent to him, and does not deliver it. */
const bob = { phone: '+18085550180', number: '(808) 555-0180' }
const parked = { phone: '+18085550104', number: '(808) 555-0104' }
const stranger = { phone: '+18085550103', number: '(808) 555-0103' }
const another = { phone: '+18085550105', number: '(808) 555-0105' }

/** It counts timers, initials and key caps in a button as part of its label, which nobody would say to a machine. */
const overzealous = 'label-content-name-mismatch'

/** Dark differs from light by its colours alone, so what the other rules say of it is known. */
const ofColors = ['color-contrast', 'link-in-text-block']

/** What stands in the way of people, in both colour schemes. */
async function barriers(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(coloursAtRest)
    // The other mode opens a second page to put its results together, which a desktop window doesn't let it do.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(ofColors) : axe.disableRules(overzealous)).analyze()
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${colorScheme} ${id}: ${html}\n${failureSummary}`)))
  }
  return found
}

/** Runs in the page: a scheme that has just changed is drawn with the next frame, and colours may take a moment to get there. */
async function coloursAtRest(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
}

test('what arrives and what is typed stay apart, and the window that is full of both has no barrier', async ({ app, agent, carrier }) => {
  const { keyboard } = app.page
  await agent.setStatus('Available')
  await agent.compose('(602) 555-0148', 'Waits for a reply', 'me')
  await agent.compose(parked.number, 'Parked', 'me')
  await agent.compose(ann.number, 'Hello Ann', 'open')
  await agent.compose(bob.number, 'Hello Bob', 'open')

  await test.step('words typed for one voter never appear in the chat of another', async () => {
    await keyboard.type('For Bob')
    await agent.active(ann.number).click()
    await expect(agent.reply()).toHaveValue('')
    await keyboard.type('For Ann')
    await keyboard.press('Alt+ArrowDown')
    await expect(agent.reply()).toHaveValue('For Bob')
    await keyboard.press('Enter')
    await agent.active(ann.number).click()
    await expect(agent.reply()).toHaveValue('For Ann')
    await keyboard.press('Enter')

    await expect.poll(() => carrier.textsTo(ann.phone)).toEqual(['Hello Ann', 'For Ann'])
    await expect.poll(() => carrier.textsTo(bob.phone)).toEqual(['Hello Bob', 'For Bob'])
  })

  await test.step('a reply, an offer and a kept route change neither focus nor chat while the agent types, in a chat or in the composer', async () => {
    await agent.active(bob.number).click()
    await expect(agent.reply()).toBeFocused()
    await keyboard.type('I am typ')

    await carrier.receive(ann.phone, 'Ann answers')
    await carrier.receive(stranger.phone, 'A stranger')
    await carrier.receive(parked.phone, 'The parked one answers')
    await carrier.receive(bob.phone, 'Bob answers')
    await expect(agent.active(ann.number)).toHaveAccessibleName(/1 unread/)
    await expect(agent.offer(stranger.number)).toBeVisible()
    await expect(agent.active(parked.number)).toBeVisible()
    await expect(agent.log()).toContainText('Bob answers')

    await expect(agent.reply()).toBeFocused()
    await keyboard.type('ing')
    await expect(agent.reply()).toHaveValue('I am typing')
    await expect(agent.log()).toHaveAccessibleName(`Conversation with ${bob.number}`)
    await expect(agent.active(bob.number)).toHaveAttribute('aria-selected', 'true')

    await agent.openComposer()
    await agent.message().focus()
    await keyboard.type('To somebo')
    await carrier.receive(another.phone, 'Another stranger')
    await expect(agent.offer(another.number)).toBeVisible()
    await keyboard.type('dy')
    await expect(agent.message()).toBeFocused()
    await expect(agent.message()).toHaveValue('To somebody')
  })

  // Its screens are held against axe one by one in renderer/frame/looks; here it is as it is built and packed.
  await test.step('offers, chats, failed texts, a parked send and the composer have no barrier', async () => {
    await expect(agent.retry().first()).toBeVisible()
    await expect(agent.waiting()).toContainText('(602) 555-0148')
    expect(await barriers(app.page)).toEqual([])
  })
})
