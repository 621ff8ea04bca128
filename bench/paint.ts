/** From a deed in the page until what it shows is painted. All of it is timed in the page, so that the driver costs nothing. */
import type { Page } from 'playwright'
import { quantile } from './figures.ts'

/** Does something to what is found, and waits until something else is there and painted; ms. Rejects after a while, so that nothing is measured that is not there. */
export function untilPainted(page: Page, click: string, shows: string): Promise<number> {
  return page.evaluate(([from, to]) => new Promise<number>((resolve, reject) => {
    const begun = performance.now()
    document.querySelector<HTMLElement>(from)!.click()
    const look = (): void => {
      if (performance.now() - begun > 10_000) reject(new Error(`${to} did not show.`))
      else if (document.querySelector(to)) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
      else requestAnimationFrame(look)
    }
    look()
  }), [click, shows] as const)
}

/** Begins to note, for each key that is pressed, when the next frame was painted. */
export function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { benchKeys: times })
    addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))), { capture: true })
  })
}

/** Of the keys since `watchKeys`, or since this was asked last. */
export async function keysPainted(page: Page): Promise<{ readonly half: number; readonly nearlyAll: number }> {
  const times = await page.evaluate(() => (globalThis as unknown as { benchKeys: number[] }).benchKeys.splice(0))
  return { half: quantile(times, 0.5), nearlyAll: quantile(times, 0.99) }
}
