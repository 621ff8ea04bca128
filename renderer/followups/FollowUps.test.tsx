import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from '../frame/App.tsx'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look, press, resize } from '../testing/window/window.ts'
import { evening, eveningWorld } from '../testing/world/evening.ts'

const minute = 60_000
const list = page.getByRole('list', { name: 'Follow-ups' })
const dialog = page.getByRole('dialog', { name: 'Needs follow-up' })

const followUps = [
  { id: 'now', conversationId: 'one', phone: '+16025550148', at: evening - minute, isDue: true, rev: 1 },
  { id: 'later', conversationId: 'two', phone: '+13135550177', at: evening + 90 * minute, rev: 1 },
] as const

async function openApp(width = 1280) {
  await resize(width, 800)
  const drawn = await renderPage(<App />, { ...eveningWorld, followUps, now: () => evening })
  return drawn
}

it('stand in the panel, the one that is due first, and each is done by one press that can be taken back', async () => {
  const { desk, place } = await openApp()
  await expect.element(list).toBeVisible()
  await expect.element(list.getByRole('button').first()).toHaveAccessibleName(/follow up now$/)
  await look('follow-ups')
  await expectNoBarriers(place)
  await userEvent.click(list.getByRole('button', { name: /^Done/ }).first())
  await expect.poll(() => desk.given('followUp.done')).toEqual([{ followUpId: 'now' }])
  desk.tell({ kind: 'followUp', row: { ...followUps[0], isDone: true, rev: 2 } })
  await expect.poll(() => list.getByRole('listitem').elements().length).toBe(1)
  await userEvent.click(page.getByRole('status', { name: 'Messages' }).getByRole('button', { name: 'Undo' }))
  await expect.poll(() => desk.given('followUp.set')).toMatchObject([{ conversationId: 'one', at: followUps[0].at }])
})

it.each([1280, 380])('are asked for by a key in a chat, at %i px', async (width) => {
  const { desk, page: opened, place } = await openApp(width)
  opened.view.openTask('chat')
  await expect.element(page.getByRole('textbox', { name: 'Reply' })).toHaveFocus()
  await press('Control+Shift+F')
  await expect.element(dialog.getByRole('button', { name: 'In 30 minutes' })).toHaveFocus()
  await look(`follow-up-dialog-${width}`)
  await expectNoBarriers(place)
  await press('Enter')
  await expect.poll(() => desk.given('followUp.set').map(({ at }) => at)).toEqual([evening + 30 * minute])
})
