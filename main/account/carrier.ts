/** Everything that needs the Twilio SDK, as one thing to load when the window is up. */
import { openTwilio } from '../provider/twilio.ts'
import { faultOf } from '../provider/verify.ts'

export const carrier = { openTwilio, faultOf }
export type Carrier = typeof carrier
