/** Everything that needs the Twilio SDK, as one thing to load when the window is up. */
import { openTwilio } from '../provider/twilio/twilio.ts'
import { faultOf } from '../provider/twilio/verify.ts'

export const twilioSdk = { openTwilio, faultOf }
export type TwilioSdk = typeof twilioSdk
