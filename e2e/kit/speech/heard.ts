/**
 * What a screen reader says: of what comes to have the focus its role, name, state and description, as Chromium's accessibility tree has them, and what the
 * live regions add unasked. Written down line by line, so that a person can read it and a test compare it.
 */
import type { Page } from '@playwright/test'
import { expect } from '../expect.ts'

export type Heard = Awaited<ReturnType<typeof listenAt>>

/** What differs from run to run: clocks, and lengths of time. */
const varies: readonly (readonly [RegExp, string])[] = [
  [/\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[AP]M|[ap]\.\s?m\.))?/g, '‹time›'],
  [/\b\d+ (seconds?|segundos?|minutes?|minutos?|min|s)\b/g, '‹n› $1'],
  [/127\.0\.0\.1:\d+/g, '‹carrier›'],
]

const steadied = (text: string): string => varies.reduce((rest, [what, sign]) => rest.replaceAll(what, sign), text).replaceAll(/\s+/g, ' ').trim()

/** Listens from now on. */
export async function listenAt(page: Page) {
  const lines: string[] = []
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  await page.evaluate(collectAnnouncements)

  return {
    lines: lines as readonly string[],
    /** A step of the manual begins. */
    step: (title: string): void => void lines.push(...(lines.length > 0 ? [''] : []), `# ${title}`),
    /** What is said on arriving at what has the focus. */
    async focus(): Promise<void> {
      // Whoever puts the focus from one place to another leaves it nowhere for a moment.
      await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
      const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' })
      const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId!, fetchRelatives: false })
      const [node] = nodes
      const states = (node?.properties ?? []).filter(({ name, value }) => ['checked', 'expanded', 'selected', 'invalid', 'required', 'readonly', 'disabled', 'pressed'].includes(name) && !['false', false].includes(value.value as string | boolean))
      const parts = [node?.name?.value, node?.role?.value, ...states.map(({ name, value }) => (value.value === true || value.value === 'true' ? name : `${name}: ${String(value.value)}`)), node?.value?.value && `“${String(node.value.value)}”`, node?.description?.value]
      lines.push(steadied(`→ ${parts.filter(Boolean).join(', ')}`))
    },
    /** Waits for it to be said unasked, and writes it down; what was said before it may differ from run to run. */
    async announced(pattern: RegExp): Promise<void> {
      let said: string | undefined
      await expect.poll(async () => (said = await page.evaluate(takeAnnouncement, pattern.source))).toBeDefined()
      lines.push(steadied(`« ${said}`))
    },
  }
}

type Collecting = { heardSoFar?: string[] }

/** Runs in the page: whatever is added to a live region, or becomes its text. */
function collectAnnouncements(): void {
  const heard: string[] = ((window as Collecting).heardSoFar = [])
  const live = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]'
  const add = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement
    // The log of a chat is read where it stands; what comes in there unasked is said by the page itself.
    if (!element?.closest(live) || element.closest('[role="log"], [aria-live="off"]')) return
    const text = (node instanceof Element ? (node as HTMLElement).innerText : node.textContent)?.trim()
    if (text) heard.push(text)
  }
  new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      if (type === 'characterData') add(target)
      addedNodes.forEach(add)
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** Runs in the page: what is waited for, once it was said; it and what was said before it are forgotten. */
function takeAnnouncement(source: string): string | undefined {
  const heard = (window as Collecting).heardSoFar!
  const at = heard.findIndex((text) => new RegExp(source).test(text))
  return heard.splice(0, at + 1).at(-1)
}
