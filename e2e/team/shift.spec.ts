/** The end of a shift: nothing that an agent had is left behind. */
import { expect, openPair, teamTimeout, test } from '../kit/team.ts'

const [chat, promise] = [{ phone: '+18085550123', number: '(808) 555-0123' }, { phone: '+18085550124', number: '(808) 555-0124' }]

test.beforeEach(() => test.slow())

test('hands every chat and promise on, with a line for each, and the colleague has them', async ({ openDesk, carrier }) => {
  const [ana, ben] = await openPair(openDesk)
  await ana.agent.setStatus('Available')
  await ana.agent.compose(promise.phone, 'Will you vote?', 'me')
  await ana.agent.compose(chat.phone, 'Hello', 'open')
  await expect(ana.agent.active(chat.number)).toBeVisible()
  await ben.agent.setStatus('Available')
  await ana.agent.bar().getByRole('button', { name: 'Team' }).click()
  await ana.app.page.getByRole('button', { name: 'End my shift' }).click()
  const dialog = ana.app.page.getByRole('dialog', { name: 'End my shift' })
  await dialog.getByRole('button', { name: 'End my shift' }).click()
  await expect(dialog).toContainText('Your shift has ended', teamTimeout)
  await expect(dialog.getByRole('list', { name: 'What was handed on' }).getByRole('listitem')).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(ana.agent.status()).toHaveAccessibleName(/^Status: Offline/)
  await expect(ana.agent.actives()).toHaveCount(0)
  await ben.agent.accept(chat.number)
  await carrier.receive(promise.phone, 'Yes')
  await expect(ben.agent.offer(promise.number)).toContainText('Yes', teamTimeout)
})
