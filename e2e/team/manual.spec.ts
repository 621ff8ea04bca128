/** The manual with two agents on one number: each option, by whom the chat comes to be, and what the other sees of it. */
import { expect, inTeam, teamTimeout, test } from '../kit/team.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'

test.beforeEach(() => test.slow())

test('a reply for any agent rings at one desk; when that agent goes it rings at the other, who has the chat alone', async ({ openDesk, carrier }) => {
  const [ana, ben] = await Promise.all([openDesk('Ana', { wish: 'setup' }), openDesk('Ben', { wish: 'setup' })])
  await Promise.all([inTeam(ana), inTeam(ben)])
  await ana.agent.setStatus('Available')
  await ana.agent.compose(voter, 'Do you know where to vote?', 'any')
  await expect(ana.agent.promise(number)).toBeVisible()
  await carrier.receive(voter, 'No, where?')
  await expect(ana.agent.offer(number)).toContainText('No, where?', teamTimeout)

  await ben.agent.setStatus('Available')
  await ana.agent.setStatus('Lunch')
  await expect(ana.agent.offers()).toHaveCount(0)
  await expect(ben.agent.offer(number)).toContainText('No, where?', teamTimeout)
  await ben.agent.accept(number)
  // What Ana wrote stands in Ben's thread.
  await expect(ben.agent.log()).toContainText('Do you know where to vote?')
  await ben.agent.say('At the library.')
  await carrier.receive(voter, 'Thanks!')
  await expect(ben.agent.log()).toContainText('Thanks!', teamTimeout)
  await expect(ana.agent.actives()).toHaveCount(0)
  await ben.agent.endChat()
  await ben.agent.complete()
  await expect(ben.agent.actives()).toHaveCount(0)
})

test('a reply that was promised to an agent comes to them and to nobody else', async ({ openDesk, carrier }) => {
  const [ana, ben] = await Promise.all([openDesk('Ana', { wish: 'setup' }), openDesk('Ben', { wish: 'setup' })])
  await Promise.all([inTeam(ana), inTeam(ben)])
  await ben.agent.setStatus('Available')
  await ana.agent.setStatus('Available')
  await ana.agent.compose(voter, 'Your polling place has moved.', 'me')
  await expect(ana.agent.promise(number)).toBeVisible()
  await carrier.receive(voter, 'Where to?')
  await expect(ana.agent.active(number)).toBeVisible(teamTimeout)
  await expect(ben.agent.offers()).toHaveCount(0)
})

test('a chat that an agent opens is theirs, and a colleague who texts the number hears whose it is', async ({ openDesk, carrier }) => {
  const [ana, ben] = await Promise.all([openDesk('Ana', { wish: 'setup' }), openDesk('Ben', { wish: 'setup' })])
  await Promise.all([inTeam(ana), inTeam(ben)])
  await Promise.all([ana.agent.setStatus('Available'), ben.agent.setStatus('Available')])
  await ana.agent.compose(voter, 'Hello from Ana', 'open')
  await expect(ana.agent.active(number)).toBeVisible()
  await carrier.receive(voter, 'Hi Ana')
  await expect(ana.agent.log()).toContainText('Hi Ana', teamTimeout)
  await expect(ben.agent.offers()).toHaveCount(0)

  await ben.agent.openComposer()
  await ben.agent.number().fill(voter)
  await expect(ben.agent.composer()).toContainText('Ana', teamTimeout)
})
