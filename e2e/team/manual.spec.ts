/** The manual with two agents on one number: each option, by whom the chat comes to be, what the other sees of it, and who has it after the shift. */
import { expect, openPair, teamTimeout, test } from '../kit/team.ts'

const anybodys = { phone: '+18085550123', number: '(808) 555-0123' }
const anas = { phone: '+18085550124', number: '(808) 555-0124' }
const opened = { phone: '+18085550125', number: '(808) 555-0125' }
const promised = { phone: '+18085550126', number: '(808) 555-0126' }

test.beforeEach(() => test.slow())

test('each option of the manual brings the chat to whom it should, and the end of a shift hands it on', async ({ openDesk, carrier }) => {
  const [ana, ben] = await openPair(openDesk)

  await test.step('a reply for any agent rings at one desk; when that agent goes it rings at the other, who has the chat alone', async () => {
    await ana.agent.setStatus('Available')
    await ana.agent.compose(anybodys.phone, 'Do you know where to vote?', 'any')
    await expect(ana.agent.promise(anybodys.number)).toBeVisible()
    await carrier.receive(anybodys.phone, 'No, where?')
    await expect(ana.agent.offer(anybodys.number)).toContainText('No, where?', teamTimeout)

    await ben.agent.setStatus('Available')
    await ana.agent.setStatus('Lunch')
    await expect(ana.agent.offers()).toHaveCount(0)
    await expect(ben.agent.offer(anybodys.number)).toContainText('No, where?', teamTimeout)
    await ben.agent.accept(anybodys.number)
    await expect(ana.agent.promise(anybodys.number)).toHaveCount(0, teamTimeout)
    // What Ana wrote stands in Ben's thread.
    await expect(ben.agent.log()).toContainText('Do you know where to vote?')
    await ben.agent.say('At the library.')
    await carrier.receive(anybodys.phone, 'Thanks!')
    await expect(ben.agent.log()).toContainText('Thanks!', teamTimeout)
    await expect(ana.agent.actives()).toHaveCount(0)
    await ben.agent.endChat()
    await ben.agent.complete()
    await expect(ben.agent.actives()).toHaveCount(0)
  })

  await test.step('a reply that was promised to an agent comes to them and to nobody else', async () => {
    await ana.agent.setStatus('Available')
    await ana.agent.compose(anas.phone, 'Your polling place has moved.', 'me')
    await carrier.receive(anas.phone, 'Where to?')
    await expect(ana.agent.active(anas.number)).toBeVisible(teamTimeout)
    await expect(ben.agent.offers()).toHaveCount(0)
    await ana.agent.active(anas.number).click()
    await ana.agent.endChat()
    await ana.agent.complete()
  })

  await test.step('a chat that an agent opens is theirs; a colleague hears whose it is, and promises are made on it only when they insist', async () => {
    await ana.agent.compose(opened.phone, 'Hello from Ana', 'open')
    await ben.agent.openComposer()
    await ben.agent.number().fill(opened.phone)
    await ben.agent.message().fill('Hello from Ben')
    await expect(ben.agent.composer()).toContainText('Ana', teamTimeout)
    await ben.agent.composer().getByRole('button', { name: 'Send anyway' }).click()
    await ben.agent.way('me').click()
    await expect(ben.agent.composer()).toBeHidden()
    await expect.poll(() => carrier.textsTo(opened.phone)).toEqual(['Hello from Ana', 'Hello from Ben'])
    await carrier.receive(opened.phone, 'Two of you?')
    await expect(ana.agent.log()).toContainText('Two of you?', teamTimeout)
    await expect(ben.agent.offers()).toHaveCount(0)
  })

  await test.step('the end of a shift hands every chat and promise on, with a line for each, and the colleague has them', async () => {
    await ana.agent.compose(promised.phone, 'Will you vote?', 'me')
    await ana.agent.bar().getByRole('button', { name: 'Team' }).click()
    await ana.app.page.getByRole('button', { name: 'End my shift' }).click()
    const dialog = ana.app.page.getByRole('dialog', { name: 'End my shift' })
    await dialog.getByRole('button', { name: 'End my shift' }).click()
    await expect(dialog).toContainText('Your shift has ended', teamTimeout)
    await expect(dialog.getByRole('list', { name: 'What was handed on' }).getByRole('listitem')).toHaveCount(2)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(ana.agent.status()).toHaveAccessibleName(/^Status: Offline/)
    await expect(ana.agent.actives()).toHaveCount(0)
    await expect(ben.agent.active(opened.number).or(ben.agent.offer(opened.number)).first()).toBeVisible(teamTimeout)
    if (await ben.agent.offer(opened.number).isVisible()) await ben.agent.accept(opened.number)
    await carrier.receive(promised.phone, 'Yes')
    await expect(ben.agent.offer(promised.number)).toContainText('Yes', teamTimeout)
  })
})
