/** The practice voters who play somebody of a real evening, by their numbers (sandbox/voters/scripts). */
import type { Personality } from '../../../contract/answers/evening.ts'

export const practiceVoters: Readonly<Record<string, Personality>> = {
  '+12155550123': 'curious',
  '+14145550101': 'hurried',
  '+19565550109': 'hurried',
  '+14405550167': 'hostile',
  '+17875550131': 'hostile',
  '+13055550134': 'spanish',
  '+13125550156': 'wrong-number',
  '+12165550143': 'stops-in-words',
  '+12105550117': 'stops-in-words',
  '+14025550161': 'one-word',
  '+15205550122': 'one-word',
  '+15025550136': 'rambler',
  '+16125550139': 'rambler',
  '+14045550178': 'picture',
  '+19075550114': 'late-night',
  '+525555500134': 'mexico',
  '+12075550158': 'needs-care',
  '+16025550176': 'needs-care',
}
