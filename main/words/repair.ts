/** What the agent is told of a database that had to be repaired. */
import type { Notice } from '../../contract/model.ts'
import type { Repair } from '../store/repair/report.ts'

/** Damage showed while the desk was in use: the repair begins. */
export const damageNotice: Notice = {
  kind: 'trouble',
  text: 'The file with your messages is damaged, and Textdesk is repairing it. Until that’s done nothing is sent or received. What you’ve sent is safe and goes out afterwards. You don’t have to do anything.',
}

/** What was found, what the desk goes on from, what is asked and what may be missing, in one notice. */
export function repairNotice(repair: Repair): Notice {
  return { kind: 'trouble', text: [found(repair), goingOn(repair), asked(repair), missing(repair), kept(repair)].filter((sentence) => sentence !== '').join(' ') }
}

function found({ fault }: Repair): string {
  if (fault === 'gone') return 'The file with your messages was gone, so Textdesk has put it in place again.'
  if (fault === 'behind') return 'The newest changes were missing from the file with your messages, so Textdesk has put it in order.'
  return 'The file with your messages was damaged, so Textdesk has repaired it.'
}

function goingOn({ from, at, copyAt, texts }: Repair): string {
  const saved = texts === 0 ? '' : ` and saved ${textsOf(texts)} written since then`
  if (from === 'copy') return `It went on from its copy of ${timeOf(copyAt!, at)}${saved}.`
  if (from === 'nothing') return texts === 0 ? 'There was no copy to go on from, and nothing in the file could be read.' : `There was no copy to go on from; ${textsOf(texts)} could be read.`
  return ''
}

function asked({ waiting }: Repair): string {
  if (waiting === 0) return ''
  return `${textsOf(waiting)} that ${waiting === 1 ? 'was' : 'were'} waiting ${waiting === 1 ? 'is' : 'are'} checked with the carrier first, so that none goes out twice.`
}

function missing({ hasGaps, from, fault }: Repair): string {
  if (!hasGaps) return from === 'itself' ? '' : 'Nothing is missing.'
  const since = from === 'copy' ? 'after that copy' : fault === 'behind' ? 'just before the end' : 'in it'
  return `Some of what was written ${since} may be missing. Look through your newest chats.`
}

function kept({ folder, fault, from }: Repair): string {
  return fault === 'gone' || from === 'itself' ? '' : `What was found is kept in ${folder}.`
}

const textsOf = (count: number): string => (count === 1 ? '1 message' : `${count} messages`)

/** By the agent's own clock: "9:05 AM" on the same day, else "Tue, Nov 3, 9:05 AM". */
function timeOf(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString()
  const day = isToday ? {} : ({ weekday: 'short', month: 'short', day: 'numeric' } as const)
  return new Date(at).toLocaleString('en-US', { ...day, hour: 'numeric', minute: '2-digit' })
}
