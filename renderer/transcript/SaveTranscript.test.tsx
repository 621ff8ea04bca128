import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from '../frame/App.tsx'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look } from '../testing/window/window.ts'
import { evening, eveningWorld } from '../testing/world/evening.ts'

async function openDialog() {
  const opened = await renderPage(<App />, { ...eveningWorld, now: () => evening })
  await opened.page.openChat('chat')
  await userEvent.click(page.getByRole('region', { name: 'Chat' }).getByRole('button', { name: 'More' }))
  await userEvent.click(page.getByRole('menuitem', { name: 'Save conversation…' }))
  return opened
}
const dialog = () => page.getByRole('dialog', { name: 'Save conversation' })

it('saves the conversation in the form that is chosen, without notes unless they are wanted', async () => {
  const { desk } = await openDialog()
  await look('save-transcript')
  await expectNoBarriers()
  await userEvent.click(dialog().getByText('PDF'))
  await userEvent.click(dialog().getByRole('button', { name: 'Save…' }))
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(desk.given('transcript.save')).toMatchObject([{ form: 'pdf', withNotes: false, phone: '+16025550148' }])
})

it('stays when the agent thinks better of the place, with what was chosen', async () => {
  const { desk } = await openDialog()
  desk.onCommand('transcript.save', () => ({ ok: false, refusal: { kind: 'canceled' } }))
  await userEvent.click(dialog().getByText('With private notes'))
  await userEvent.click(dialog().getByRole('button', { name: 'Save…' }))
  await expect.poll(() => desk.given('transcript.save')).toMatchObject([{ form: 'text', withNotes: true }])
  await expect.element(dialog().getByRole('switch')).toBeChecked()
})
