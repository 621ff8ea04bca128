/** Everything that needs the Twilio SDK, as one thing to load when the window is up. */
import { openTwilio } from '../provider/twilio/twilio.ts'
import { openTeam } from '../provider/twilio/team.ts'
import { faultOf } from '../provider/twilio/verify.ts'

export const twilioSdk = { openTwilio, openTeam, faultOf }
export type TwilioSdk = typeof twilioSdk
