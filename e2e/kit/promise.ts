/** The state that several tests begin with: a reply that was promised to the agent comes while they are at lunch. */
import type { Agent } from './agent.ts'
import type { Carrier } from './carrier.ts'
import { expect } from './fixtures.ts'

export const promised = { phone: '+18085550123', number: '(808) 555-0123', reply: 'Yes, please' } as const

/** Resolves when the reply waits for the agent. */
export async function leaveBeforeTheReply(agent: Agent, carrier: Carrier): Promise<void> {
  await agent.setStatus('Available')
  await agent.compose(promised.number, 'Do you need a ride?', 'me')
  await agent.setStatus('Lunch')
  await carrier.receive(promised.phone, promised.reply)
  await expect(agent.held()).toContainText(promised.reply)
}
