/** The texts about the way to the carrier: what happened, what it means for the agent's texts, what to do. */
import { wordsOf } from '../../../common/wording/table.ts'

/** `code` is the carrier's own, `none` where it gave none; `why` are the carrier's own words. */
export const words = wordsOf('line', {
  unreachable: 'The carrier can’t be reached.',
  keys: 'Twilio didn’t accept the keys. Messages wait here as Queued. Check the account in Settings. Textdesk keeps trying{code, select, none {} other { (error {code})}}.',
  denied: 'Twilio doesn’t let these keys send messages{code, select, none {} other { (error {code})}}. They wait here as Queued until your administrator allows it.',
  notTaking: 'Twilio has trouble taking messages. They wait here as Queued and go out by themselves.',
  unreadable: 'Replies can’t be read{code, select, none {} other { (error {code})}}. Voters may be waiting. Tell your administrator. Textdesk keeps trying.',
  unreadableAs: 'Replies can’t be read: {why}{code, select, none {} other { (error {code})}}. Voters may be waiting. Tell your administrator. Textdesk keeps trying.',
  notAnswering: 'Twilio has trouble answering.',
})
