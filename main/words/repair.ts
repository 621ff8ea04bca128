/** What the agent is told of a database that had to be repaired. */
import { dateWriter } from '../../common/wording/formats.ts'
import type { Notice } from '../../contract/model.ts'
import type { Repair } from '../store/repair/report.ts'
import { repairWords as words } from './words.ts'

/** Damage showed while the desk was in use: the repair begins. */
export const damageNotice = (): Notice => ({ kind: 'trouble', text: words.begins })

/** What was found, what the desk goes on from, what is asked and what may be missing, in one notice. */
export function repairNotice(repair: Repair): Notice {
  const sentences = [found(repair), goingOn(repair), asked(repair), missing(repair), kept(repair)]
  return { kind: 'trouble', text: sentences.filter((sentence) => sentence !== undefined).join(' ') }
}

const found = ({ fault }: Repair): string => words[fault === 'gone' || fault === 'behind' ? fault : 'damaged']

function goingOn({ from, at, copyAt, texts }: Repair): string | undefined {
  if (from === 'copy') return words.fromCopy({ time: timeOf(copyAt!, at), texts })
  return from === 'nothing' ? words.fromNothing({ texts }) : undefined
}

const asked = ({ waiting }: Repair): string | undefined => (waiting === 0 ? undefined : words.asked({ waiting }))

function missing({ hasGaps, from, fault }: Repair): string | undefined {
  if (!hasGaps) return from === 'itself' ? undefined : words.whole
  if (from === 'copy') return words.gapAfterCopy
  return fault === 'behind' ? words.gapAtEnd : words.gapInIt
}

const kept = ({ folder, fault, from }: Repair): string | undefined => (fault === 'gone' || from === 'itself' ? undefined : words.kept({ folder }))

const clock = dateWriter({ hour: 'numeric', minute: '2-digit' })
const clockOfDay = dateWriter({ weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })

/** By the agent's own clock: "9:05 AM" on the same day, else "Tue, Nov 3, 9:05 AM". */
const timeOf = (at: number, now: number): string => (new Date(at).toDateString() === new Date(now).toDateString() ? clock : clockOfDay)(at)
