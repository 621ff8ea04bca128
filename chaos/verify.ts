/** All checks of one moment. None of them uses a line of the app's own code. */
import type { Finding, World } from './facts.ts'
import { adoptedFindings } from './verify/adopted.ts'
import { chainFindings } from './verify/chain.ts'
import { commandFindings } from './verify/commands.ts'
import { doubtFindings } from './verify/doubts.ts'
import { draftFindings } from './verify/drafts.ts'
import { receivedFindings } from './verify/received.ts'
import { sentFindings } from './verify/sent.ts'
import { shownFindings } from './verify/shown.ts'
import { statusFindings } from './verify/statuses.ts'
import { taskFindings } from './verify/tasks.ts'

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
