import { beforeEach, expect, it, vi } from 'vitest'
import { createPage, type StartedPage } from '../../createPage.ts'
import { fakeDesk } from '../../testing/world/desk.ts'

let page: StartedPage
const draft = () => page.drafts.of('composer')
const inCountry = (country: string) => page.mirror.setState(({ settings }) => ({ settings: { ...settings, country } }))

beforeEach(() => {
  page = createPage(fakeDesk().desk)
  page.mirror.setState({ phase: 'ready' })
})

it('a number without a code stays the same person’s when the desk moves to another country', async () => {
  page.drafts.keep({ ...draft(), to: '(602) 555-0148', body: 'Hello' })
  inCountry('MX')
  await vi.waitFor(() => expect(draft()).toMatchObject({ to: '+1 602 555 0148', body: 'Hello' }))
  inCountry('US')
  await vi.waitFor(() => expect(draft().to).toBe('(602) 555-0148'))
})

it('several numbers from outside are left for the agent to choose', async () => {
  await page.composing.begin({ to: '+16025550148; +14155550101', body: '' })
  expect(draft().to).toBe('+16025550148; +14155550101')
})

it('a number that failed is to be corrected, also when the agent had begun something else', async () => {
  page.drafts.keep({ ...draft(), to: '(808) 555-0123', body: 'Aloha' })
  await page.composing.begin({ to: '+16025550148', body: 'Hello' }, '+16025550148')
  expect(page.composing.getState().failed).toBeUndefined()
  page.composing.settle(true)
  expect(page.composing.getState()).toMatchObject({ correct: true, failed: '+16025550148', aside: { to: '(808) 555-0123', body: 'Aloha' } })
  expect([page.composing.takeCorrection(), page.composing.takeCorrection()]).toEqual([true, false])
  page.composing.forget()
  expect(page.composing.getState().failed).toBeUndefined()
})

it('a picture comes with the words that it belongs to, and goes with them', async () => {
  const [mine, other] = ['https://example.org/mine.png', 'https://example.org/other.png']
  await page.composing.begin({ to: '+16025550148', body: 'Look', pictureUrl: other })
  expect(draft()).toMatchObject({ body: 'Look', pictureUrl: other })
  page.drafts.keep({ ...draft(), body: 'Mine', pictureUrl: mine })
  await page.composing.begin({ to: '+16025550148', body: 'Look', pictureUrl: other })
  expect(draft()).toMatchObject({ body: 'Mine', pictureUrl: mine })
  page.composing.settle(true)
  expect(draft()).toMatchObject({ body: 'Look', pictureUrl: other })
  page.composing.bringBack()
  expect(draft()).toMatchObject({ body: 'Mine', pictureUrl: mine })
  await page.composing.begin({ to: '+16025550148', body: 'No picture' })
  page.composing.settle(true)
  expect(draft().pictureUrl).toBeUndefined()
  page.drafts.keep({ ...draft(), body: '', pictureUrl: mine })
  page.composing.discard()
  expect(draft().pictureUrl).toBeUndefined()
  page.composing.bringBack()
  expect(draft()).toMatchObject({ body: '', pictureUrl: mine })
})
