import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Mark } from '../../../contract/model.ts'
import { chat, openChat, reply } from '../../testing/app.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { resize } from '../../testing/window/window.ts'
import { evening } from '../../testing/world/evening.ts'
import { aContact } from '../../testing/world/samples.ts'

const kept = page.getByRole('region', { name: 'Your reply, not sent' })
const stop: Mark = { kind: 'opted-out', at: evening, said: 'person', reason: 'STOP' }
const marisol = (marks: readonly Mark[], rev: number) => ({ kind: 'contact', row: aContact('+16025550148', { name: 'Marisol Vega', marks, rev }) }) as const

async function stopped() {
  const drawn = await openChat()
  await userEvent.keyboard('Bring your card and')
  drawn.desk.tell(marisol([stop], 8))
  await expect.poll(() => reply.query()).toBeNull()
  return drawn
}

it.each([1280, 380])('what was written before they opted out stays in sight, at %i px', async (width) => {
  await resize(width)
  await stopped()
  await expect.element(kept).toBeInViewport()
  await expect.element(kept).toMatchTextContent('Bring your card and')
  await expectNoBarriers()
})

it('is in the box again when they text START', async () => {
  const { desk } = await stopped()
  desk.tell(marisol([], 9))
  await expect.element(reply).toHaveValue('Bring your card and')
  expect(kept.query()).toBeNull()
})

it('so does the picture that was to go with it, and comes back with it', async () => {
  const { page: window } = await stopped()
  window.drafts.keep({ ...window.drafts.of('chat'), pictureUrl: 'https://pictures.example.org/ballot.png' })
  await expect.element(kept).toMatchTextContent('pictures.example.org ballot.png')
  await userEvent.click(kept.getByRole('button', { name: 'Discard' }))
  await expect.poll(() => kept.query()).toBeNull()
  await userEvent.click(page.getByRole('button', { name: 'Undo' }))
  await expect.element(kept).toMatchTextContent('pictures.example.org ballot.png')
})

it('goes when the agent says so, from the list too, and can be brought back', async () => {
  const { desk } = await stopped()
  await expect.element(chat('Marisol Vega')).toHaveAccessibleName(/Reply not sent yet/)
  await userEvent.click(kept.getByRole('button', { name: 'Discard' }))
  await expect.poll(() => kept.query()).toBeNull()
  await expect.element(chat('Marisol Vega')).not.toHaveAccessibleName(/Reply not sent yet/)
  await expect.poll(() => desk.given('draft.save').at(-1)?.body).toBe('')
  await userEvent.click(page.getByRole('button', { name: 'Undo' }))
  await expect.element(kept).toMatchTextContent('Bring your card and')
})
