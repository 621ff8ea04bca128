/** All checks of one moment. None of them uses a line of the app's own code. */
import type { Finding, World } from '../core/facts.ts'
import { adoptedFindings } from './adopted.ts'
import { chainFindings } from './chain.ts'
import { commandFindings } from './commands.ts'
import { doubtFindings } from './doubts.ts'
import { draftFindings } from './drafts.ts'
import { receivedFindings } from './received.ts'
import { sentFindings } from './sent.ts'
import { shownFindings } from './shown.ts'
import { statusFindings } from './statuses.ts'
import { taskFindings } from './tasks.ts'

const checks = [
  commandFindings, sentFindings, adoptedFindings, doubtFindings, statusFindings, receivedFindings, shownFindings, taskFindings, draftFindings, chainFindings, integrity,
] as const

/** Everything that must not be, in no order; empty when the promise was kept. */
export function verify(world: World): readonly Finding[] {
  return checks.flatMap((check) => check(world))
}

function integrity({ desk }: World): readonly Finding[] {
  return desk.integrity.filter((line) => line !== 'ok').map((line) => ({ kind: 'database damaged', text: line }))
}
