import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from '../frame/App.tsx'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look, resize } from '../testing/window/window.ts'
import { evening, eveningPlayed, eveningWorld } from '../testing/world/evening.ts'
import { checksOf } from '../testing/world/world.ts'

const told = page.getByRole('region', { name: 'Your practice evening' })
const practice = { ...eveningWorld.line!, mode: 'practice' } as const
const figureOf = (name: string) => [...told.element().querySelectorAll('dt')].find((each) => each.textContent === name)?.nextElementSibling?.textContent

async function openApp(more: Partial<typeof eveningWorld> = {}) {
  return renderPage(<App />, { ...eveningWorld, line: practice, settings: { ...eveningWorld.settings!, mode: 'practice' }, ...more, now: () => evening })
}

async function openEvening(more: Partial<typeof eveningWorld> = {}) {
  const opened = await openApp(more)
  await userEvent.click(page.getByRole('button', { name: /^Status/ }))
  await userEvent.click(page.getByRole('button', { name: 'End the practice evening' }))
  await expect.element(told).toBeVisible()
  await expect.poll(() => figureOf('Sent')).toBe('36')
  return opened
}

it('tells in few numbers what the evening was like, and since when', async () => {
  await openEvening()
  const figures = { Texted: '14', 'Wrote to you': '12', 'Chats finished': '9', Delivered: '33', 'Nothing heard yet': '1', Failed: '2', 'In doubt': '0', 'First reply, median': '0:48', 'First reply, slowest': '3:35' }
  for (const [name, count] of Object.entries(figures)) expect([name, figureOf(name)]).toEqual([name, count])
  expect(figureOf('Waiting on this computer')).toBeUndefined()
  expect([figureOf('Stopped: they want no texts'), figureOf('Stopped: a landline')]).toEqual(['2', undefined])
  await expect.element(told.getByText('Since 6:00 PM')).toBeVisible()
  await expect.element(told.getByRole('heading', { name: 'Before it went out' })).toBeVisible()
})

it('says whom the agent met, and what came of it', async () => {
  await openEvening()
  await expect.element(told.getByText('5 of the 12 who write in a real evening.')).toBeVisible()
  const row = told.getByRole('table', { name: 'Whom you met' }).getByRole('row', { name: /^Somebody who asked not to be texted/ })
  await expect.element(row).toMatchTextContent('They were texted again')
})

it('leads from a figure to what it counts of this evening, and to the chats that are open', async () => {
  const { desk, page: { view } } = await openEvening()
  const texts = desk.holdQuery('stats.texts')
  await userEvent.click(told.getByRole('button', { name: 'Messages that didn’t arrive: 2. Show the list' }))
  const { from, until } = eveningPlayed
  await expect.poll(() => texts[0]?.input).toMatchObject({ days: 'today', whose: 'mine', of: 'failed', within: { from, until } })
  await expect.element(page.getByRole('dialog', { name: 'Messages that didn’t arrive, this evening' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  const chats = desk.holdQuery('stats.chats')
  await userEvent.click(told.getByRole('button', { name: 'First replies: 0:48. Show the list' }))
  await expect.poll(() => chats[0]?.input).toMatchObject({ days: 'today', of: 'answered', within: { from, until } })
  await userEvent.keyboard('{Escape}')
  await userEvent.click(told.getByRole('button', { name: 'Voters who wait for your answer: 2. Go there' }))
  // Harold waits longer.
  expect(view.getState()).toMatchObject({ page: 'chat', selected: 'other' })
})

it('says so when nothing was stopped and nobody met', async () => {
  await openEvening({ played: { ...eveningPlayed, checks: checksOf({}), met: [] } })
  await expect.element(told.getByText('Nothing had to be stopped or asked about.')).toBeVisible()
  await expect.element(told.getByText('None yet of the 12 who write in a real evening.')).toBeVisible()
})

describe('the ways on', () => {
  it('another evening is counted from now on', async () => {
    const { desk, page: { view } } = await openEvening()
    await userEvent.click(told.getByRole('button', { name: 'Play another evening' }))
    await expect.poll(() => desk.given('evening.begin')).toEqual([{}])
    await expect.poll(() => view.getState().page).toBe('chat')
    await expect.element(page.getByRole('status', { name: 'Messages' })).toMatchTextContent('Another practice evening begins. It counts from now on.')
  })

  it('the account is connected in the settings, where nobody else has set it', async () => {
    const { desk } = await openEvening()
    await userEvent.click(told.getByRole('button', { name: 'Connect the hotline’s account' }))
    await expect.element(page.getByRole('button', { name: 'Connect Twilio' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'End the practice evening' }))
    await expect.element(told).toBeVisible()
    desk.tell({ kind: 'settings', row: { ...eveningWorld.settings!, mode: 'practice', managed: true } })
    await expect.poll(() => told.getByRole('button', { name: 'Connect the hotline’s account' }).query()).toBeNull()
  })

  it('it goes on, by the button or by Escape, and begins nothing', async () => {
    const { desk, page: { view } } = await openEvening()
    await userEvent.click(told.getByRole('button', { name: 'Go on' }))
    expect(view.getState().page).toBe('chat')
    view.openPage('evening')
    await expect.element(told).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => view.getState().page).toBe('chat')
    expect(desk.given('evening.begin')).toEqual([])
  })
})

it('is found among the commands, and only in practice', async () => {
  const { desk, page: { view } } = await openApp()
  view.openSearch()
  await userEvent.fill(page.getByRole('combobox', { name: 'Search messages and contacts' }), 'end')
  await userEvent.click(page.getByRole('option', { name: 'Command, End the practice evening' }))
  await expect.element(told).toBeVisible()
  desk.tell({ kind: 'line', row: eveningWorld.line! })
  view.openSearch()
  await userEvent.fill(page.getByRole('combobox', { name: 'Search messages and contacts' }), 'sett')
  await expect.element(page.getByRole('option', { name: 'Command, Settings' })).toBeVisible()
  await userEvent.fill(page.getByRole('combobox', { name: 'Search messages and contacts' }), 'end the')
  await expect.poll(() => page.getByRole('option', { name: /^Command/ }).query()).toBeNull()
})

it('is offered by no status menu where texts go out for real', async () => {
  await openApp({ line: eveningWorld.line! })
  await userEvent.click(page.getByRole('button', { name: /^Status/ }))
  await expect.element(page.getByRole('menu')).toBeVisible()
  expect(page.getByRole('button', { name: 'End the practice evening' }).query()).toBeNull()
})

it.each([380, 1280])('has no barrier, also in the menu that leads to it, at %i px', async (width) => {
  await resize(width, 760)
  await openApp()
  await userEvent.click(page.getByRole('button', { name: /^Status/ }))
  const end = page.getByRole('button', { name: 'End the practice evening' })
  await expect.element(end).toBeVisible()
  await look(`evening-menu-${width}`)
  await userEvent.click(end)
  await expect.element(told).toBeVisible()
  await expectNoBarriers()
  await look(`evening-practice-${width}`)
})
