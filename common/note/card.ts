/** Which notes a team's card of a person has room for. */
import { limits } from '../../contract/limits.ts'

/** Whether a note can go onto a card, as it is written there: in JSON, in UTF-8. A longer one stays on its computer, for half of it may say something else. */
export const fitsOnCard = (body: string): boolean => new TextEncoder().encode(JSON.stringify(body)).length <= limits.noteOnCard
