import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { aContact, aTask } from '../../testing/world/samples.ts'
import { TaskPanel } from '../TaskPanel.tsx'

const minute = 60_000
const said = { direction: 'outbound', body: 'Bring your card', at: evening - 5 * minute, delivery: 'failed' } as const

it('shows a text that failed, a reply that is begun, and one who may not be texted, who is waited for by no clock', async () => {
  await renderPage(<TaskPanel />, {
    ...eveningWorld,
    now: () => evening,
    tasks: [
      aTask('failed', { phone: '+16025550101', assignedAt: evening - 9 * minute, last: said, trouble: 'failed' }),
      aTask('begun', { phone: '+16025550102', assignedAt: evening - 8 * minute, waitingSince: evening - minute }),
      aTask('stopped', { phone: '+16025550103', assignedAt: evening - 7 * minute, last: { ...said, delivery: 'delivered' } }),
    ],
    contacts: [aContact('+16025550103', { name: 'Marisol F.', marks: [{ kind: 'opted-out', said: 'person', at: evening - minute }] })],
    drafts: [{ key: 'begun', body: 'You can', messageId: 'next' }],
  })
  const rows = page.getByRole('listbox', { name: 'Active chats' }).getByRole('option')
  await expect.element(rows.nth(0)).toHaveAccessibleName('(602) 555-0101. A message didn’t arrive. In chat 9 minutes.')
  await expect.element(rows.nth(1)).toHaveAccessibleName('(602) 555-0102. Voter waiting 1 minute. Reply not sent yet. In chat 8 minutes.')
  await expect.element(rows.nth(2)).toHaveAccessibleName('Marisol F. Opted out. In chat 7 minutes.')
  const clocks = rows.elements().map((row) => [...row.querySelectorAll<HTMLElement>('[title]')].map(({ title }) => title).filter((title) => title.startsWith('How long they')))
  expect(clocks).toEqual([['How long they haven’t answered your message'], ['How long they have waited for your answer'], []])
})

it('says whose the last words are: the agent’s, or a colleague’s', async () => {
  const last = { ...said, delivery: 'delivered' } as const
  await renderPage(<TaskPanel />, {
    ...eveningWorld,
    tasks: [aTask('mine', { assignedAt: 1, last }), aTask('theirs', { phone: '+16025550103', assignedAt: 2, last: { ...last, by: 'Ana' } })],
  })
  const rows = page.getByRole('listbox', { name: 'Active chats' }).getByRole('option')
  await expect.element(rows.nth(0)).toMatchTextContent('You: Bring your card')
  await expect.element(rows.nth(1)).toMatchTextContent('Ana: Bring your card')
})
