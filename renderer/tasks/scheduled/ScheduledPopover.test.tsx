/** A text that was put off is changed: what the desk has against it is said where it is written, and nothing that was typed is lost. */
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp } from '../../testing/app.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { look, press } from '../../testing/window/window.ts'

const alert = page.getByRole('alert')
const dialog = page.getByRole('dialog', { name: 'Change scheduled text' })
const box = page.getByRole('textbox', { name: 'Text' })
const schedule = page.getByRole('button', { name: 'Schedule', exact: true })
const text = { id: 'later', phone: '+16025550148', body: 'Polls close at 7.', dueAt: Date.UTC(2026, 10, 4, 16), to: 'me', state: 'waiting', rev: 1 } as const

async function edit(body: string) {
  const drawn = await openApp({ scheduled: [text] })
  await userEvent.click(page.getByRole('list', { name: 'Scheduled' }).getByRole('button', { name: /^Marisol Vega/ }))
  await userEvent.click(page.getByRole('button', { name: 'Edit', exact: true }))
  await userEvent.fill(box, body)
  return drawn
}

it('one that may be for somebody else is asked about, and kept all the same where the agent means it', async () => {
  const { desk } = await edit('Hi Bob, polls close at 7.')
  desk.onCommand('scheduled.put', ({ sure }) => (sure ? { ok: true } : { ok: false, refusal: { kind: 'slip', slip: { kind: 'greets', said: 'Bob' } } }))
  await userEvent.click(schedule)
  await expect.element(alert).toMatchTextContent('You call them Bob, but this goes to Marisol Vega.')
  await expect.element(box).toHaveFocus()
  await expectNoBarriers(dialog.element())
  await look('scheduled-slip')
  await press('Escape')
  await expect.poll(() => alert.query()).toBeNull()
  await expect.element(box).toHaveValue('Hi Bob, polls close at 7.')
  await userEvent.click(schedule)
  await expect.element(alert).toBeVisible()
  await userEvent.keyboard('!')
  await expect.poll(() => alert.query()).toBeNull()
  await userEvent.click(schedule)
  await expect.element(alert).toBeVisible()
  await press('Control+Enter')
  await expect.poll(() => dialog.query()).toBeNull()
  expect(desk.given('scheduled.put').map(({ sure }) => sure)).toEqual([undefined, undefined, undefined, 'greets'])
  expect(desk.given('scheduled.put').at(-1)).toMatchObject({ id: 'later', body: 'Hi Bob, polls close at 7.!', dueAt: text.dueAt })
})

it('one with something left to fill in leads to that', async () => {
  const { desk } = await edit('Vote at [place] until 7.')
  desk.onCommand('scheduled.put', ({ body }) => (body.includes('[') ? { ok: false, refusal: { kind: 'unfilled', blank: 'place' } } : { ok: true }))
  await userEvent.click(schedule)
  await expect.element(alert).toMatchTextContent('place')
  await expect.element(box).toHaveFocus()
  await userEvent.keyboard('the library')
  await userEvent.click(schedule)
  await expect.poll(() => dialog.query()).toBeNull()
  expect(desk.given('scheduled.put').at(-1)).toMatchObject({ body: 'Vote at the library until 7.' })
})
