/** The texts about the account, the keychain and the practice carrier. */
import { wordsOf } from '../../common/wording/table.ts'

export const words = wordsOf('account', {
  managed: 'The account is set by your administrator, so it cannot be changed here.',
  elsewhere: 'This account was connected at {address}, where TEXTDESK_TWILIO_BASE_URL doesn’t lead any more. Enter the account again in Settings.',
  keychainWaits: 'The keychain of this computer waits for you. Unlock it, and Textdesk connects by itself.',
  keychainRefuses:
    'The secret of the Twilio account could not be read from this computer’s keychain. Unlock the keychain: Textdesk tries again by itself. If that does not help, start Textdesk anew, or enter the account anew in Settings.',
  practiceOnly: 'Practice voters write in practice mode only.',
  practiceNotYet: 'The practice carrier is not running yet.',
  practiceSilent: 'The practice carrier did not answer. Try again in a moment.',
  practiceStopped: 'The practice carrier has stopped. It is being started again.',
  practiceFailed: 'The practice carrier could not be started ({reason}). It is being started again.',
  practiceFailedSomehow: 'The practice carrier could not be started (unknown reason). It is being started again.',
})
