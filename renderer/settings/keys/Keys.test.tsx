import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp } from '../../testing/app.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { press } from '../../testing/window/window.ts'
import { eveningWorld } from '../../testing/world/evening.ts'

const settings = eveningWorld.settings!

async function openKeys(shortcuts: Readonly<Record<string, string>> = {}, locks = {}) {
  const drawn = await openApp({ settings: { ...settings, shortcuts, locks } })
  drawn.desk.onCommand('settings.change', (change) => {
    drawn.desk.tell({ kind: 'settings', row: { ...settings, shortcuts: change.shortcuts ?? {} } })
    return { ok: true }
  })
  drawn.page.view.openPage('settings')
  await expect.element(row('END CHAT')).toBeInTheDocument()
  return drawn
}

const row = (what: string) => page.getByRole('button', { name: new RegExp(`^${what}: `) })

it('other keys are chosen by pressing them, hold at once, and are shown wherever keys are', async () => {
  const { desk } = await openKeys()
  await userEvent.click(row('END CHAT'))
  await expect.element(row('END CHAT')).toHaveAccessibleName('END CHAT: press the keys')
  await press('Control+d')
  await expect.poll(() => desk.given('settings.change')).toEqual([{ shortcuts: { 'task.end': 'Mod+D' } }])
  await expect.element(row('END CHAT')).toHaveAccessibleName('END CHAT: Ctrl D')
  await expect.element(row('END CHAT')).toHaveFocus()
  await press('Control+/')
  await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Ctrl D')).toBeInTheDocument()
  await press('Escape')

  await userEvent.click(page.getByRole('button', { name: 'Reset END CHAT to Ctrl Shift E' }))
  await expect.element(row('END CHAT')).toHaveAccessibleName('END CHAT: Ctrl Shift E')
  expect(desk.given('settings.change').at(-1)).toEqual({ shortcuts: {} })
})

it('who has looked for a shortcut stays at it when its keys are others', async () => {
  const { desk } = await openKeys()
  const finder = page.getByRole('searchbox', { name: 'Find a setting' })
  await userEvent.fill(finder, 'hand this chat on')
  await userEvent.click(row('Hand this chat on'))
  await press('Control+d')
  await expect.poll(() => desk.given('settings.change')).toEqual([{ shortcuts: { 'task.handOn': 'Mod+D' } }])
  await expect.element(row('Hand this chat on')).toHaveAccessibleName('Hand this chat on: Ctrl D')
  await expect.element(row('Hand this chat on')).toHaveFocus()
  await expect.element(finder).toHaveValue('hand this chat on')
  await expect.element(row('END CHAT')).not.toBeInTheDocument()
})

it('keys that something has say whose they are, and nothing is saved', async () => {
  const { desk } = await openKeys()
  await userEvent.click(row('END CHAT'))
  await press('Control+k')
  await expect.element(row('END CHAT')).toHaveAccessibleDescription('Ctrl K is taken: Search messages and contacts (Anywhere). Choose other keys, or change that one first.')
  await press('Control+c')
  await expect.element(row('END CHAT')).toHaveAccessibleDescription('Ctrl C belongs to the system, or is for writing. Choose other keys.')
  await press('Escape')
  await expect.element(row('END CHAT')).toHaveAccessibleName('END CHAT: Ctrl Shift E')
  await expectNoBarriers()
  expect(desk.given('settings.change')).toEqual([])
})

it('all go back to ours at once', async () => {
  const { desk } = await openKeys({ 'task.end': 'Mod+D', search: 'F9' })
  await userEvent.click(page.getByRole('button', { name: 'Reset all shortcuts' }))
  await expect.poll(() => desk.given('settings.change')).toEqual([{ shortcuts: {} }])
  await expect.element(page.getByRole('button', { name: 'Reset all shortcuts' })).not.toBeInTheDocument()
})

it('a policy keeps them as they are', async () => {
  const { desk } = await openKeys({}, { shortcuts: '/etc/textdesk/policy.json' })
  await expect.element(page.getByRole('region', { name: 'Shortcuts' })).toMatchTextContent('Set by your administrator (/etc/textdesk/policy.json).')
  ;(row('END CHAT').element() as HTMLElement).click()
  await expect.element(row('END CHAT')).toHaveAccessibleName('END CHAT: Ctrl Shift E')
  expect(desk.given('settings.change')).toEqual([])
})
