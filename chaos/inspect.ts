/** The look at everything after each recovery; what is found is told at once, with the evidence. */
import { openDeskFile } from './desk.ts'
import { keepEvidence } from './evidence.ts'
import type { Entry, Finding } from './facts.ts'
import type { Recovered } from './recover.ts'
import type { Stage } from './stage.ts'
import { verify } from './verify.ts'

/** Evidence of more rounds would tell the same story. */
const mostEvidence = 5

export type Inspector = ReturnType<typeof openInspector>

export function openInspector(stage: Stage) {
  const { carrier, deeds, figures, folder } = stage
  let known: Pick<Entry, 'seq' | 'hash'> | undefined
  let kept = 0

  return {
    /** @param round the one after which it is looked; 0 before the first */
    async look({ app }: Recovered, round: number, troubles: readonly string[]): Promise<void> {
      const file = openDeskFile(folder)
      try {
        const world = { desk: file.read(), carrier: await carrier.messages(), deeds: deeds.all, known }
        const last = world.desk.journal.at(-1)
        known = last && { seq: last.seq, hash: last.hash }
        const findings: readonly Finding[] = [
          ...verify(world),
          ...troubles.map((text) => ({ kind: 'app trouble', text }) as const),
        ]
        const fresh = figures.found(findings, world)
        if (fresh.length === 0) return
        for (const { kind, text } of fresh) console.log(`  FOUND after round ${round}, ${kind}: ${text}`)
        kept += 1
        if (kept <= mostEvidence) console.log(`  evidence: ${await keepEvidence(stage, { name: `round-${round}`, findings: fresh, desk: file, said: app.said })}`)
      } finally {
        file.close()
      }
    },
  }
}
