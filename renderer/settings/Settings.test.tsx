import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from '../frame/App.tsx'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { walkUnshifted } from '../testing/window/shifts.ts'
import { press, resize } from '../testing/window/window.ts'
import { evening, eveningWorld } from '../testing/world/evening.ts'
import type { World } from '../testing/world/world.ts'

const settings = () => page.getByRole('region', { name: 'Settings' })
const index = () => page.getByRole('navigation', { name: 'Sections of the settings' })
const entry = (name: string) => index().getByRole('button', { name, exact: true })
const field = (name: string) => settings().getByRole('textbox', { name, exact: true })

async function openSettings(world: Partial<World> = {}) {
  const opened = await renderPage(<App />, { ...eveningWorld, ...world, now: () => evening })
  opened.page.view.openPage('settings')
  await expect.element(settings()).toBeVisible()
  return opened
}

const settingsOf = (change: Partial<World['settings']>) => ({ settings: { ...eveningWorld.settings!, ...change } })

// The lowest windows, with the index and without: a higher one has less below the fold.
it.each([[1280, 520], [700, 520]])('a control below the fold takes the focus and shifts nothing but the page, at %i × %i', async (width, height) => {
  await resize(width, height)
  await openSettings()
  await userEvent.click(settings().getByRole('heading', { level: 1 }))
  const stops = await walkUnshifted(settings().element(), 200)
  expect(stops.length).toBeGreaterThan(30)
  await expect.element(settings().getByRole('heading', { level: 1 })).toBeInViewport()
  // A hundred stops, each of them looked at.
}, 60_000)

describe('the index', () => {
  it('leads to a section, marks it, and gives it the focus', async () => {
    await resize(1280, 640)
    await openSettings()
    await expect.element(entry('You')).toHaveAttribute('aria-current', 'true')
    for (const name of ['Notifications', 'Incoming chats', 'Storage', 'You']) {
      await userEvent.click(entry(name))
      await expect.element(settings().getByRole('heading', { name, exact: true })).toHaveFocus()
      await expect.element(settings().getByRole('heading', { name, exact: true })).toBeInViewport()
      await expect.element(entry(name)).toHaveAttribute('aria-current', 'true')
      expect(index().element().querySelectorAll('[aria-current]').length).toBe(1)
    }
  })

  it('follows whoever scrolls', async () => {
    await resize(1280, 640)
    await openSettings()
    settings().getByRole('region', { name: 'Account' }).element().scrollIntoView()
    await expect.element(entry('Account')).toHaveAttribute('aria-current', 'true')
  })

  it.each([1280, 380])('and all beside it have no barrier at %i px', async (width) => {
    await resize(width, 800)
    const { page: { view } } = await openSettings()
    view.openPage('settings')
    await expectNoBarriers()
  })
})

describe('a field', () => {
  it('reads numbers as they are written here, and says what is wrong', async () => {
    const { desk } = await openSettings()
    const away = field('Away after')
    await userEvent.fill(away, '0x10')
    await expect.poll(() => settings().element().textContent).toContain('Type a number from 0 to 1,440.')
    await userEvent.fill(away, '1,440')
    await press('Enter')
    await press('Tab')
    await expect.poll(() => desk.given('settings.change')).toEqual([{ rules: { idleMinutes: 1440 } }])
  })

  it('takes back what was typed on Escape, and saves nothing', async () => {
    const { desk } = await openSettings()
    await userEvent.fill(field('Your name'), 'Dan')
    await press('Escape')
    await expect.element(field('Your name')).toHaveValue('Dana Okafor')
    await press('Tab')
    expect(desk.given('settings.change')).toEqual([])
  })

  it('keeps what the desk did not take, with the reason', async () => {
    const { desk } = await openSettings()
    desk.onCommand('settings.change', () => ({ ok: false, refusal: { kind: 'trouble', text: 'The disk is full.' } }))
    await userEvent.fill(field('Your name'), 'Dan')
    await press('Enter')
    await expect.poll(() => settings().element().textContent).toContain('The disk is full.')
    await expect.element(field('Your name')).toHaveValue('Dan')
  })

  it('that the administrator has set says so, and cannot be typed in', async () => {
    await openSettings(settingsOf({ locks: { agentName: 'TEXTDESK_AGENT' }, managed: true }))
    await expect.element(field('Your name')).toHaveAttribute('readonly')
    await expect.element(field('Your name')).toHaveAccessibleDescription('Set by your administrator (TEXTDESK_AGENT).')
    await expect.poll(() => settings().getByRole('region', { name: 'Account' }).element().textContent).toContain('Set by your administrator (TWILIO_ACCOUNT_SID).')
  })
})

it('the theme and the language of spelling are chosen among all there are', async () => {
  const { desk } = await openSettings()
  const theme = settings().getByRole('radiogroup', { name: 'Theme' })
  await expect.element(theme.getByRole('radio', { name: 'System' })).toBeChecked()
  await userEvent.click(theme.getByText('Dark'))
  await userEvent.click(settings().getByRole('radiogroup', { name: 'Spelling' }).getByText('Spanish', { exact: true }))
  await expect.poll(() => desk.given('settings.change')).toEqual([{ theme: 'dark' }, { spelling: 'es' }])
})

describe('what is chosen at a slow desk', () => {
  it('shows at once, until the desk answers', async () => {
    const { desk } = await openSettings()
    const asked = desk.holdCommand('settings.change')
    const dark = settings().getByRole('radio', { name: 'Dark' })
    await userEvent.click(settings().getByText('Dark'))
    expect((dark.element() as HTMLInputElement).checked).toBe(true)
    await expect.poll(() => asked.length).toBe(1)
    await expect.element(dark).toBeChecked()
    asked[0]!.answer({ ok: false, refusal: { kind: 'trouble', text: 'The disk is full.' } })
    await expect.element(settings().getByRole('radiogroup', { name: 'Theme' }).getByRole('radio', { name: 'System' })).toBeChecked()
    await expect.poll(() => settings().element().textContent).toContain('The disk is full.')
  })

  it('so does a switch', async () => {
    const { desk } = await openSettings()
    const asked = desk.holdCommand('settings.change')
    const hidden = settings().getByRole('switch', { name: 'Start hidden' })
    await userEvent.click(settings().getByText('Start hidden', { exact: true }))
    expect((hidden.element() as HTMLInputElement).checked).toBe(true)
    asked[0]!.answer({ ok: false, refusal: { kind: 'trouble', text: 'The disk is full.' } })
    await expect.element(hidden).not.toBeChecked()
  })
})

describe('a setting is found', () => {
  const finder = () => settings().getByRole('searchbox', { name: 'Find a setting' })
  const found = () => [...document.querySelectorAll('[data-setting]')].filter((each) => each.checkVisibility()).length

  it('by its name, by what it does, without accents and case, and all else goes', async () => {
    await openSettings()
    await userEvent.fill(finder(), 'CAPACITY empty desk')
    await expect.element(settings().getByText('No setting for “CAPACITY empty desk”.')).toBeVisible()
    await userEvent.fill(finder(), 'émpty DESK')
    await expect.element(settings().getByRole('switch', { name: 'Set me Offline when I miss a chat' })).toBeVisible()
    expect(found()).toBe(1)
    await expect.element(settings().getByRole('heading', { name: 'Notifications' })).not.toBeInTheDocument()
    await expectNoBarriers()
  })

  it('with its whole section, by the section’s name', async () => {
    await openSettings()
    await userEvent.fill(finder(), 'incoming')
    await expect.element(field('Most chats at once')).toBeVisible()
    await press('Escape')
    await expect.element(finder()).toHaveValue('')
    await expect.element(field('Your name')).toBeInTheDocument()
  })

  it('a time of the day too, and only that', async () => {
    await openSettings()
    await userEvent.fill(finder(), 'telephone solicitation')
    await expect.element(field('Text voters until')).toBeVisible()
    await expect.element(field('Text voters from')).not.toBeInTheDocument()
    expect(found()).toBe(1)
  })

  it('and says what is usual, and what somebody else has set', async () => {
    await openSettings(settingsOf({ locks: { 'rules.capacity': '/etc/textdesk/policy.json', 'rules.textsFrom': '/etc/textdesk/policy.json', theme: '/etc/textdesk/policy.json' } }))
    await expect.element(field('Text voters until')).toHaveAccessibleDescription(/ Standard: 9:00\sPM\.$/)
    await expect.element(field('Text voters from')).toHaveAccessibleDescription('Set by your administrator (/etc/textdesk/policy.json).')
    await expect.element(field('Text voters from')).toHaveAttribute('readonly')
    await expect.element(field('Time to accept')).toHaveAccessibleDescription(/ Standard: 30\.$/)
    await expect.element(field('Most chats at once')).toHaveAccessibleDescription('Set by your administrator (/etc/textdesk/policy.json).')
    await expect.element(field('Most chats at once')).toHaveAttribute('readonly')
    await expect.element(settings().getByRole('radiogroup', { name: 'Theme' })).toHaveAttribute('aria-readonly', 'true')
  })
})

it('a list that somebody else has set is only read', async () => {
  const file = '/etc/textdesk/policy.json'
  await openSettings(settingsOf({ locks: { dispositions: file, activities: file, macros: file }, macros: [{ id: 'thanks', name: 'Thanks', text: 'Thank you!', completes: true }] }))
  await expect.element(field('Name of No response')).toHaveAttribute('readonly')
  await expect.element(settings().getByRole('button', { name: 'Hide No response' })).toBeDisabled()
  await expect.element(settings().getByRole('button', { name: 'Color of No response: gray' })).toBeDisabled()
  await expect.element(field('Name of Lunch')).toHaveAttribute('readonly')
  await expect.element(settings().getByRole('button', { name: 'Remove Lunch' })).toBeDisabled()
  await expect.element(settings().getByRole('button', { name: 'Edit Thanks' })).toBeDisabled()
  await expectNoBarriers()
})

it('all are exported by a button, which says how it went', async () => {
  const { desk } = await openSettings()
  await userEvent.click(settings().getByRole('button', { name: 'Export settings…' }))
  await expect.element(settings().getByText('The settings are saved in the file.')).toBeVisible()
  expect(desk.given('settings.export')).toEqual([{}])
})
