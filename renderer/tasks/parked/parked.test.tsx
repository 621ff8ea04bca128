/** A text that waits for its reply and did not arrive. */
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp } from '../../testing/app.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { evening } from '../../testing/world/evening.ts'
import { aRoute } from '../../testing/world/samples.ts'

const failure = { code: 30003, reason: 'phone off or out of range', advice: 'Retry it.', next: 'wait', passing: true } as const
const row = (name: RegExp) => page.getByRole('list', { name: 'Waiting for reply' }).getByRole('button', { name })

it('says so in its row, and why and what helps in its window', async () => {
  const { desk } = await openApp({ routes: [aRoute('one', evening - 60_000, { phone: '+16025550180', message: { id: 'm', body: 'Hello', delivery: 'undelivered', failure } })] })
  await userEvent.click(row(/^\(602\) 555-0180.*not delivered/))
  const dialog = page.getByRole('dialog', { name: /^Message to/ })
  await expect.element(dialog).toMatchTextContent('Not delivered: phone off or out of range.')
  await expectNoBarriers(dialog.element())
  await userEvent.click(dialog.getByRole('button', { name: 'Retry this message' }))
  expect(desk.given('message.retry')).toMatchObject([{ messageId: 'm' }])
})

it('says in its row that nobody knows whether it was sent', async () => {
  await openApp({ routes: [aRoute('one', evening - 60_000, { phone: '+16025550180', message: { id: 'm', body: 'Hello', delivery: 'unclear' } })] })
  await expect.element(row(/^\(602\) 555-0180.*not certain whether it was sent/)).toBeVisible()
})
