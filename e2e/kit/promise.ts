/** The state that several tests begin with: a reply that was promised to the agent comes while they are at lunch. */
import type { Agent } from './agent.ts'
import type { Carrier } from './carrier.ts'
import { expect } from './fixtures.ts'

/** Resolves when the reply of somebody who has no task waits for the agent, who is Available or wishes to be. */
export async function leaveBeforeTheReply(agent: Agent, carrier: Carrier, { phone, number }: { readonly phone: string; readonly number: string }): Promise<void> {
  await agent.setStatus('Available')
  await agent.compose(number, 'Do you need a ride?', 'me')
  await agent.setStatus('Lunch')
  await carrier.receive(phone, 'Yes, please')
  await expect(agent.held()).toContainText(number)
}
