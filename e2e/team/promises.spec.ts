/** Replies that are promised, while those to whom they are promised come and go. */
import { expect, openPair, teamTimeout, test } from '../kit/team.ts'

const voters = [
  { phone: '+18085550123', number: '(808) 555-0123' },
  { phone: '+18085550124', number: '(808) 555-0124' },
  { phone: '+18085550125', number: '(808) 555-0125' },
] as const
const ownersTime = 10 * 60_000

test.beforeEach(() => test.slow())

test('a promised reply waits for an owner who has quit, then is anybody’s; one that is free for all is gone from its sender’s list once a colleague has it', async ({ openDesk, carrier, clock }) => {
  const [ana, ben] = await openPair(openDesk)
  const [one, two] = voters
  await ana.agent.setStatus('Available')
  await ana.agent.compose(two.phone, 'And you?', 'any')
  await ana.agent.compose(one.phone, 'Will you vote?', 'me')
  await expect(ana.agent.promise(one.number)).toBeVisible()
  await ana.agent.setStatus('Lunch')
  await ben.agent.setStatus('Available')

  await carrier.receive(two.phone, 'Me?')
  await ben.agent.accept(two.number)
  await expect(ana.agent.promise(two.number)).toHaveCount(0, teamTimeout)

  await ana.app.close()
  await carrier.receive(one.phone, 'Yes')
  await expect.poll(async () => JSON.stringify((await carrier.team()).workspaces[0]!.tasks), teamTimeout).toContain(one.phone)
  await expect(ben.agent.offers()).toHaveCount(0)
  await clock.pass(ownersTime + 1_000)
  await expect(ben.agent.offer(one.number)).toContainText('Yes', teamTimeout)
  await ben.agent.accept(one.number)

  await ana.app.start()
  await expect(ana.agent.bar().getByRole('button', { name: 'Team' })).toBeVisible(teamTimeout)
  await expect(ana.agent.promise(one.number)).toHaveCount(0, teamTimeout)
  await expect(ana.agent.actives()).toHaveCount(0)
})

test('a promise on a number that a colleague holds is made only when the agent insists', async ({ openDesk, carrier }) => {
  const [ana, ben] = await openPair(openDesk)
  const [, , three] = voters
  await Promise.all([ana.agent.setStatus('Available'), ben.agent.setStatus('Available')])
  await ana.agent.compose(three.phone, 'Hello from Ana', 'open')
  await ben.agent.openComposer()
  await ben.agent.number().fill(three.phone)
  await ben.agent.message().fill('Hello from Ben')
  await expect(ben.agent.composer()).toContainText('Ana', teamTimeout)
  await ben.agent.composer().getByRole('button', { name: 'Send anyway' }).click()
  await ben.agent.way('me').click()
  await expect(ben.agent.composer()).toBeHidden()
  await expect.poll(() => carrier.textsTo(three.phone)).toEqual(['Hello from Ana', 'Hello from Ben'])
  await carrier.receive(three.phone, 'Two of you?')
  await expect(ana.agent.log()).toContainText('Two of you?', teamTimeout)
  await expect(ben.agent.offers()).toHaveCount(0)
})
