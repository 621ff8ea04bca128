/** From Enter in a field until the carrier has the request. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'

/** Whoever writes another text takes longer: by then what the last one brought is drawn. */
export const REST_MS = 250

/** Presses Enter `times` times, one after another, each a rest after the one before has arrived; ms of each. */
export async function pressAndMeasure(page: Page, times: number, fill: string, nextArrival: () => Promise<number>): Promise<number[]> {
  const box = page.getByRole('textbox', { name: 'Reply' })
  await page.evaluate(() => {
    addEventListener('keydown', (event) => {
      if (event.key === 'Enter') Object.assign(globalThis, { pressedAt: performance.timeOrigin + performance.now() })
    }, { capture: true })
  })
  const measured: number[] = []
  for (let press = 0; press < times; press += 1) {
    await box.fill(`${fill} ${press}`)
    await pause(REST_MS)
    const arrival = nextArrival()
    await box.press('Enter')
    const at = await arrival
    measured.push(at - (await page.evaluate(() => (globalThis as unknown as { pressedAt: number }).pressedAt)))
  }
  // The first requests open connections and load what is loaded once.
  return measured.slice(3)
}
