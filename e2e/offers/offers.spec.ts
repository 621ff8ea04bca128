/** Voters who text unasked are offered to an agent who is Available, and to no other. */
import { expect, test } from '../kit/fixtures.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'

test('an unasked text rings at an agent who takes work, and waits for one who does not', async ({ agent, carrier, clock }) => {
  await test.step('on the first start the status is Offline; an unasked text is offered to who is Available, with those that follow, and Accept opens its chat', async () => {
    await expect(agent.status()).toHaveAccessibleName(/^Status: Offline/)
    await agent.setStatus('Available')
    await carrier.receive(voter, 'Where do I vote?')
    await expect(agent.offer(number)).toContainText('Where do I vote?')
    await carrier.receive(voter, 'Is anybody there?')
    await expect(agent.offer(number)).toContainText('Is anybody there?')
    await expect(agent.offers()).toHaveCount(1)

    await agent.accept(number)
    await expect(agent.log()).toContainText('Where do I vote?')
    await expect(agent.reply()).toBeFocused()
    await agent.say('At the library on Elm Street.')
    await expect.poll(() => carrier.textsTo(voter)).toEqual(['At the library on Elm Street.'])
  })

  await test.step('nobody is offered to an agent who is not Available; they wait in the queue until then', async () => {
    await agent.setStatus('Lunch')
    await carrier.receive('+16025550148', 'Where do I vote?')
    // The inbox rests for ten seconds while nobody waits for a word.
    await clock.pass(10_000)
    // The queue is counted when the desk has taken the text, so from here on an offer would be seen.
    await expect(agent.tasks()).toContainText('1 in the queue')
    await expect(agent.offers()).toHaveCount(0)

    await agent.setStatus('Available')
    await expect(agent.offer('(602) 555-0148')).toBeVisible()
  })
})

