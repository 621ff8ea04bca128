/** The composer in a team: who else deals with the number. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp, reply } from '../testing/app.tsx'
import { composer, message, number, sendMessage } from '../testing/composer.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look, press, resize, setMedia } from '../testing/window/window.ts'
import { evening } from '../testing/world/evening.ts'
import { aTask } from '../testing/world/samples.ts'
import { aSid, inTeam } from '../testing/world/team.ts'
import type { World } from '../testing/world/world.ts'

const ana = { name: 'Ana Ruiz', workerId: aSid('WK', 2) }
const held = '+18085550123'
const elsewhere = { [held]: { holder: ana }, '+18085550124': { texted: { name: 'Ana Ruiz', at: evening - 250_000 } } }
const button = (name: string) => composer.getByRole('button', { name, exact: true })
const way = (name: RegExp) => page.getByRole('menuitem', { name })
const dialog = page.getByRole('dialog', { name: 'Take over' })

async function write(to: string, more: Partial<World> = {}) {
  const drawn = await openApp({ team: inTeam, elsewhere, ...more })
  drawn.page.view.openComposer()
  await userEvent.fill(number, to)
  await userEvent.fill(message, 'Aloha')
  return drawn
}

it('says that a colleague has texted the number lately, and sends all the same', async () => {
  const { desk } = await write('8085550124')
  await expect.element(composer).toMatchTextContent('Ana Ruiz texted this number 4 minutes ago.')
  await userEvent.click(sendMessage)
  await press('1')
  await expect.poll(() => desk.given('compose.send')).toMatchObject([{ option: 'open' }])
  expect(desk.given('compose.send')[0]).not.toHaveProperty('anyway')
})

it('asks nothing outside a team', async () => {
  const { desk } = await write('8085550123', { team: { state: 'off', isSupervisor: false, waiting: 0 } })
  const asked = desk.holdQuery('team.elsewhere')
  await userEvent.fill(number, '8085550125')
  await expect.element(sendMessage).toBeEnabled()
  expect(asked.length).toBe(0)
})

it('believes no answer about a number that is no longer in the field', async () => {
  const { desk } = await write('8085550125')
  const asked = desk.holdQuery('team.elsewhere')
  await userEvent.fill(number, '8085550123')
  await expect.poll(() => asked.length).toBe(1)
  await userEvent.fill(number, '8085550126')
  await expect.poll(() => asked.length).toBe(2)
  asked[0]!.answer({ holder: ana })
  asked[1]!.answer({})
  await expect.element(sendMessage).toBeEnabled()
  expect(composer.element().textContent).not.toContain('Ana Ruiz')
})

describe('a number whose chat a colleague has', () => {
  it('can only be parked, once the agent says that it is to go out all the same', async () => {
    const { desk } = await write('8085550123')
    await expect.element(composer.getByRole('alert')).toMatchTextContent('Ana Ruiz has this chat now.')
    await expect.element(sendMessage).toBeDisabled()
    await userEvent.click(button('Send anyway'))
    await expect.element(way(/^\.\.\.\.and open chat with customer$/)).toHaveAttribute('aria-disabled', 'true')
    await press('1')
    await press('2')
    await expect.poll(() => desk.given('compose.send')).toMatchObject([{ phone: held, option: 'me', anyway: true }])
  })

  it('is asked about again for another number', async () => {
    await write('8085550123')
    await userEvent.click(button('Send anyway'))
    await press('Escape')
    await userEvent.fill(number, '8085550125')
    await expect.element(sendMessage).toBeEnabled()
    await userEvent.click(sendMessage)
    await expect.element(way(/^\.\.\.\.and open chat with customer$/)).not.toHaveAttribute('aria-disabled')
  })

  it('is known by the desk’s refusal too, whoever was asked before', async () => {
    const { desk } = await write('8085550125')
    desk.onCommand('compose.send', ({ anyway }) => (anyway ? { ok: true } : { ok: false, refusal: { kind: 'held', name: 'Ana Ruiz' } }))
    await expect.element(sendMessage).toBeEnabled()
    await userEvent.click(sendMessage)
    await press('2')
    await expect.element(composer.getByRole('alert')).toMatchTextContent('Ana Ruiz has this chat now.')
    await userEvent.click(button('Send anyway'))
    await press('3')
    await expect.poll(() => desk.given('compose.send').length).toBe(2)
    expect(desk.given('compose.send')[1]).toMatchObject({ option: 'any', anyway: true })
  })

  it('can be taken over, with a reason, and what is written goes along', async () => {
    const { desk } = await write('8085550123')
    await userEvent.click(button('Take over…'))
    const take = dialog.getByRole('button', { name: 'Take over' })
    await expect.element(take).toBeDisabled()
    desk.onCommand('task.takeOver', () => ({ ok: false, refusal: { kind: 'late-text' } }))
    await userEvent.fill(dialog.getByRole('textbox', { name: 'Reason' }), 'They called me')
    await userEvent.click(take)
    await expect.element(dialog.getByRole('alert')).toMatchTextContent('They wrote in the last moment')
    desk.onCommand('task.takeOver', ({ taskId, phone }) => {
      desk.tell({ kind: 'task', row: aTask(taskId, { conversationId: 'theirs', phone, assignedAt: evening }) })
      return { ok: true }
    })
    await userEvent.click(take)
    await expect.element(reply).toHaveValue('Aloha')
    expect(desk.given('task.takeOver').map(({ phone, reason }) => [phone, reason])).toEqual([[held, 'They called me'], [held, 'They called me']])
    expect(composer.query()).toBeNull()
  })

  it.each([380, 1280])('has no barrier at %i px', async (width) => {
    await resize(width, 760)
    await write('8085550123')
    await expect.element(button('Send anyway')).toBeVisible()
    await expectNoBarriers(composer.element())
    await setMedia({ colorScheme: 'light' })
    await look(`held-${width}`)
    await userEvent.click(button('Take over…'))
    await expect.element(dialog).toBeVisible()
    await expectNoBarriers(dialog.element())
    await look(`take-over-${width}`)
  })
})
