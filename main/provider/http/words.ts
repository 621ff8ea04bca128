/** What the agent can do about a way to the carrier on which somebody stands. */
import { wordsOf } from '../../../common/wording/table.ts'

export const words = wordsOf('way to the carrier', {
  insecure: 'The connection to the carrier is not secure: this computer doesn’t trust who answers there. Ask whoever looks after your network.',
  'proxy-login': 'Your office’s proxy asks for a name and a password, which Textdesk can’t give. Ask whoever looks after your network to let it through.',
  'proxy-refused': 'Your office’s proxy doesn’t let Textdesk through to the carrier. Ask whoever looks after your network.',
  stranger: 'Something on the way to the carrier answers in its place: a proxy, a web filter, or the sign-in page of a network.',
})
