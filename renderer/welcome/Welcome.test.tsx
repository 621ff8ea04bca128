import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { unknownDesk } from '../desk/mirror/mirror.ts'
import { App } from '../frame/App.tsx'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { walkUnshifted } from '../testing/window/shifts.ts'
import { look, press, resize } from '../testing/window/window.ts'

const name = page.getByRole('textbox', { name: /^Your name/ })
const fields = () => [...document.querySelectorAll('form input, form button')].map((each) => Math.round(each.getBoundingClientRect().top))

const open = (change: Partial<typeof unknownDesk.settings> = {}) => renderPage(<App />, { settings: { ...unknownDesk.settings, mode: 'unset', ...change } })

async function openConnect(change: Partial<typeof unknownDesk.settings> = {}) {
  const opened = await open(change)
  await userEvent.click(page.getByText('Connect Twilio'))
  await userEvent.click(page.getByRole('button', { name: 'Continue' }))
  await expect.element(page.getByRole('textbox', { name: 'Account SID' })).toHaveFocus()
  return opened
}

it('the name is asked for, and kept before practice begins', async () => {
  const { desk } = await open()
  await userEvent.fill(name, ' Dana Okafor ')
  await userEvent.click(page.getByRole('button', { name: 'Start practicing' }))
  await expect.poll(() => desk.commands.map(({ name: command, input }) => [command, input])).toEqual([['settings.change', { agentName: 'Dana Okafor' }], ['account.practice', {}]])
})

it('whoever leaves the name out goes on without', async () => {
  const { desk } = await open()
  await userEvent.click(page.getByRole('button', { name: 'Start practicing' }))
  await expect.poll(() => desk.commands.map(({ name: command }) => command)).toEqual(['account.practice'])
})

it('a name that the administrator has set is not asked for', async () => {
  await open({ locks: { agentName: 'TEXTDESK_AGENT' } })
  await expect.element(page.getByRole('radiogroup', { name: 'How to start' })).toBeVisible()
  expect(name.query()).toBeNull()
})

it.each([[1280, 800], [700, 640]])('no field moves when the form says what is wrong, at %i × %i', async (width, height) => {
  await resize(width, height)
  await openConnect()
  const before = fields()
  await press('Enter')
  await expect.element(page.getByText('Type the auth token.')).toBeVisible()
  await look(`connect-${width}`)
  expect(fields()).toEqual(before)
})

it.each([
  ['wrong-key', /didn’t accept these keys/],
  ['no-such-number', /doesn’t own the number/],
  ['no-sms', /can’t send text messages/],
  ['no-keychain', /no safe place for the secret/],
] as const)('says what is wrong with the account (%s), and what was typed stays', async (fault, words) => {
  const { desk } = await openConnect()
  desk.onCommand('account.connect', () => ({ ok: false, refusal: { kind: 'account', fault } }))
  const typed = { 'Account SID': `AC${'0'.repeat(32)}`, 'Auth token': 'a-token', 'Send from': '+16025550148' }
  const field = (called: string) => page.getByRole('textbox', { name: called })
  for (const [called, text] of Object.entries(typed)) await userEvent.fill(field(called), text)
  await userEvent.click(page.getByRole('button', { name: 'Connect', exact: true }))
  await expect.element(page.getByText(words)).toBeVisible()
  for (const [called, text] of Object.entries(typed)) await expect.element(field(called)).toHaveValue(text)
  expect(desk.given('account.connect')).toHaveLength(1)
})

it('an account SID in a wrong form is named, and nobody is asked', async () => {
  const { desk } = await openConnect()
  await userEvent.fill(page.getByRole('textbox', { name: 'Account SID' }), 'AC123')
  await press('Enter')
  await expect.element(page.getByText(/^An account SID begins with AC/)).toBeVisible()
  expect(desk.given('account.connect')).toEqual([])
})

it.each([[1280, 800], [1280, 520], [380, 640]])('the focus shifts nothing but what scrolls, at %i × %i', async (width, height) => {
  await resize(width, height)
  await open()
  await userEvent.click(page.getByRole('heading', { level: 1 }))
  await look(`welcome-${width}-${height}`)
  expect(await walkUnshifted(page.getByRole('main').element())).toContain('Start practicing')
})

it('has no barrier in the form either, nor in what it says is wrong', async () => {
  await openConnect()
  await press('Enter')
  await expect.element(page.getByText('Type the auth token.')).toBeVisible()
  await expectNoBarriers(page.getByRole('main').element())
})

it('has no barrier', async () => {
  await open()
  await expect.element(page.getByRole('radiogroup', { name: 'How to start' })).toBeVisible()
  await expectNoBarriers(page.getByRole('main').element())
})
