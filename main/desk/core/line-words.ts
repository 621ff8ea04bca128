/** What the agent is told of a request that did not end well. */
import type { CarrierError } from '../../provider/provider.ts'
import { words } from './words.ts'

/** What was asked of the carrier. */
export type Job = 'receive' | 'send'

export function troubleText(job: Job, { trouble, by, code: number, carrierText, advice }: CarrierError): string {
  if (advice !== undefined) return advice
  if (by !== 'carrier') return words.unreachable
  const code = number === undefined ? 'none' : String(number)
  if (trouble === 'keys') return words.keys({ code })
  if (job === 'send') return trouble === 'denied' ? words.denied({ code }) : words.notTaking
  if (trouble !== 'denied' && trouble !== 'refused') return words.notAnswering
  return carrierText === undefined ? words.unreadable({ code }) : words.unreadableAs({ why: carrierText.trim().replace(/\.$/, ''), code })
}
