/** What the agent is told of a request that did not end well: what happened, what it means for their texts, what to do. */
import type { CarrierError } from '../../provider/provider.ts'

/** What was asked of the carrier. */
export type Job = 'receive' | 'send'

export function troubleText(job: Job, { trouble, by, code, carrierText, advice }: CarrierError): string {
  if (advice !== undefined) return advice
  if (by !== 'carrier') return 'The carrier can’t be reached.'
  const number = code === undefined ? '' : ` (error ${code})`
  if (trouble === 'keys') return `Twilio didn’t accept the keys. Messages wait here as Queued. Check the account in Settings. Textdesk keeps trying${number}.`
  if (job === 'send') return trouble === 'denied' ? `Twilio doesn’t let these keys send messages${number}. They wait here as Queued until your administrator allows it.` : 'Twilio has trouble taking messages. They wait here as Queued and go out by themselves.'
  if (trouble === 'denied' || trouble === 'refused') {
    const why = carrierText === undefined ? '' : `: ${carrierText.trim().replace(/\.$/, '')}`
    return `Replies can’t be read${why}${number}. Voters may be waiting. Tell your administrator. Textdesk keeps trying.`
  }
  return 'Twilio has trouble answering.'
}
