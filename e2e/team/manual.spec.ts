/** The manual with two agents on one number: by whom a chat comes to be, how it goes from one to the other, and what becomes of it when a desk dies. */
import { soon } from '../kit/clock.ts'
import { expect, inTeam, openPair, teamTimeout, test, transfer } from '../kit/team.ts'

const anybodys = { phone: '+18085550123', number: '(808) 555-0123' }
const hers = { phone: '+18085550124', number: '(808) 555-0124' }
const promised = { phone: '+18085550125', number: '(808) 555-0125' }
const ringing = { phone: '+18085550126', number: '(808) 555-0126' }
const late = { phone: '+18085550127', number: '(808) 555-0127' }

/** How long an offer rings at the carrier, which is a little more than at the desk. */
const ringsMs = 46_000
const ownersTimeMs = 10 * 60_000

test.beforeEach(() => test.slow())

test('two agents set a team up at the same moment, answer voters, hand a chat on and take it over; the desk of one is killed and comes back, and her shift ends', async ({ openDesk, carrier, clock }) => {
  const [ana, ben] = await openPair(openDesk)
  const atCarrier = async () => (await carrier.team()).workspaces
  expect((await atCarrier()).map(({ workers }) => workers.map(({ name }) => name).toSorted())).toEqual([['Ana', 'Ben']])

  await test.step('a reply for any agent rings at one desk; when that agent goes it rings at the other, who has the chat alone', async () => {
    await ana.agent.setStatus('Available')
    await ana.agent.compose(anybodys.phone, 'Do you know where to vote?', 'any')
    await expect(ana.agent.promise(anybodys.number)).toBeVisible()
    await carrier.receive(anybodys.phone, 'No, where?')
    await expect(ana.agent.offer(anybodys.number)).toContainText('No, where?', teamTimeout)
    await ben.agent.setStatus('Available')
    await ana.agent.setStatus('Lunch')
    await expect(ben.agent.offer(anybodys.number)).toContainText('No, where?', teamTimeout)
    await expect(ana.agent.offers()).toHaveCount(0)
    await ben.agent.accept(anybodys.number)
    // What Ana wrote stands in Ben's thread, and she waits for the reply no longer.
    await expect(ben.agent.log()).toContainText('Do you know where to vote?')
    await expect(ana.agent.promise(anybodys.number)).toHaveCount(0, teamTimeout)
    await ben.agent.say('At the library.')
    await carrier.receive(anybodys.phone, 'Thanks!')
    await expect(ben.agent.log()).toContainText('Thanks!', teamTimeout)
    await ben.agent.endChat()
    await ben.agent.complete()
    await expect(ben.agent.actives()).toHaveCount(0)
    await expect(ana.agent.actives()).toHaveCount(0)
  })

  await test.step('a reply that was promised to an agent comes to them and rings at nobody; the chat is handed on with its note and its past', async () => {
    await ana.agent.setStatus('Available')
    await ana.agent.compose(hers.phone, 'Your polling place has moved.', 'me')
    await carrier.receive(hers.phone, 'Hola')
    await ana.agent.active(hers.number).click(teamTimeout)
    await expect(ben.agent.offers()).toHaveCount(0)
    await transfer(ana, 'Ben', 'Speaks Spanish')
    await expect(ana.agent.actives()).toHaveCount(0, teamTimeout)
    await ben.agent.active(hers.number).click(teamTimeout)
    await expect(ben.agent.chat()).toContainText('Speaks Spanish')
    await expect(ben.agent.log()).toContainText('Your polling place has moved.')
  })

  await test.step('who texts the number hears whose chat it is, and takes it over with a reason', async () => {
    await ana.agent.openComposer()
    await ana.agent.number().fill(hers.phone)
    await expect(ana.agent.composer()).toContainText('Ben has this chat now.', teamTimeout)
    await ana.agent.composer().getByRole('button', { name: 'Take over…' }).click()
    const dialog = ana.app.page.getByRole('dialog', { name: 'Take over' })
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Ben has gone home')
    await dialog.getByRole('button', { name: 'Take over' }).click()
    await expect(ana.agent.active(hers.number)).toBeVisible(teamTimeout)
    await expect(ben.agent.toasts()).toContainText('Ben has gone home', teamTimeout)
    await expect(ben.agent.actives()).toHaveCount(0)
  })

  await test.step('a desk that is killed leaves the rota: its colleague gets what rang there and, after ten minutes, the reply that was promised to it; to its chat it comes back', async () => {
    await ana.agent.say('Ana here.')
    await ben.agent.setStatus('Lunch')
    await ana.agent.compose(promised.phone, 'Will you vote?', 'me')
    await carrier.receive(ringing.phone, 'Anybody?')
    await expect(ana.agent.offer(ringing.number)).toBeVisible(teamTimeout)
    await ben.agent.setStatus('Available')
    await expect.poll(() => carrier.textsTo(hers.phone)).toContain('Ana here.')
    await ana.app.kill()
    // The carrier notices some seconds later that a bell is cut.
    const activity = async () => (await atCarrier())[0]!.workers.find(({ name }) => name === 'Ana')?.activity
    await clock.passUntil(() => expect.poll(activity, soon).toBe('Offline'))
    await clock.pass(ringsMs)
    await ben.agent.accept(ringing.number)

    await carrier.receive(promised.phone, 'Yes')
    await expect.poll(async () => JSON.stringify((await atCarrier())[0]!.tasks), teamTimeout).toContain(promised.phone)
    await expect(ben.agent.offers()).toHaveCount(0)
    await clock.pass(ownersTimeMs)
    await expect(ben.agent.offer(promised.number)).toContainText('Yes', teamTimeout)
    await ben.agent.accept(promised.number)

    await carrier.receive(hers.phone, 'Are you there?')
    await ana.app.start()
    await inTeam(ana)
    await ana.agent.active(hers.number).click(teamTimeout)
    await expect(ana.agent.log()).toContainText('Are you there?', teamTimeout)
    await expect(ana.agent.offers()).toHaveCount(0, teamTimeout)
    await expect(ana.agent.promise(promised.number)).toHaveCount(0, teamTimeout)
    await expect(ana.agent.actives()).toHaveCount(1)
    await expect(ben.agent.actives()).toHaveCount(2)
  })

  await test.step('the end of a shift hands every chat and promise on, with a line for each, and the colleague has them', async () => {
    await ana.agent.setStatus('Available')
    await ana.agent.compose(late.phone, 'Will you vote?', 'me')
    await ana.agent.bar().getByRole('button', { name: 'Team' }).click()
    await ana.app.page.getByRole('button', { name: 'End my shift' }).click()
    const dialog = ana.app.page.getByRole('dialog', { name: 'End my shift' })
    await dialog.getByRole('button', { name: 'End my shift' }).click()
    await expect(dialog).toContainText('Your shift has ended', teamTimeout)
    await expect(dialog.getByRole('list', { name: 'What was handed on' }).getByRole('listitem')).toHaveCount(2)
    await expect(ana.agent.status()).toHaveAccessibleName(/^Status: Offline/)
    await expect(ana.agent.actives()).toHaveCount(0)
    await ben.agent.accept(hers.number)
    await carrier.receive(late.phone, 'Yes')
    await expect(ben.agent.offer(late.number)).toContainText('Yes', teamTimeout)
  })
})
