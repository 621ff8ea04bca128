/** What a test does inside the app's main process: once, and with an answer that is not lost. */
import type { ElectronApplication } from '@playwright/test'

type Asked = { readonly number: number; readonly work: string; readonly given: unknown }

const lost = 'promise was garbage collected'

/**
 * V8's inspector watches an answer that is on its way, and holds it only weakly: where the process is busy, memory may be cleared before it is
 * sent. So an answer is kept inside for as long as the app runs, and one that got lost is asked for again, without doing the work again.
 *
 * @param application whose `evaluate` does so from now on
 */
export function keepAnswers(application: ElectronApplication): void {
  const evaluate = application.evaluate.bind(application)
  let number = 0

  const answer = (asked: Asked): Promise<unknown> =>
    evaluate((electron, { number: which, work, given }) => {
      const { answers } = Object.assign(globalThis, { answers: (Reflect.get(globalThis, 'answers') ?? new Map()) as Map<number, unknown> })
      // oxlint-disable-next-line eslint/no-eval -- a function crosses the processes as its text, as it does at Playwright's own
      if (!answers.has(which)) answers.set(which, ((0, eval)(`(${work})`) as (...all: readonly unknown[]) => unknown)(electron, given))
      return answers.get(which)
    }, asked)

  application.evaluate = async (work: unknown, given?: unknown) => {
    const asked = { number: (number += 1), work: String(work), given }
    for (;;) {
      try {
        return await answer(asked)
      } catch (error) {
        if (!(error instanceof Error && error.message.includes(lost))) throw error
      }
    }
  }
}
