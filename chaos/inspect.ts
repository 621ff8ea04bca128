/** The look at everything after each recovery; what is found is told at once, with the evidence. */
import { readWindow } from './agent/window.ts'
import { openDeskFile, type DeskFile } from './books/desk.ts'
import type { Running } from './core/app.ts'
import type { Chance } from './core/chance.ts'
import type { DeskRows, Entry, Finding, ShownThread } from './core/facts.ts'
import { keepEvidence } from './evidence.ts'
import type { Stage } from './stage.ts'
import { verify } from './verify/verify.ts'

/** Evidence of more rounds would tell the same story. */
const mostEvidence = 5

/** What round it is after which it is looked (0 before the first), what went wrong in it, and whether it was the last. */
export type Occasion = { readonly round: number; readonly troubles: readonly string[]; readonly isOver: boolean; readonly chance: Chance }

export function openInspector(stage: Stage) {
  const { books, deeds, figures, folder } = stage
  let known: Pick<Entry, 'seq' | 'hash'> | undefined
  let kept = 0

  return {
    /** Rejects when the app dies under it. */
    async look(app: Running, { round, troubles, isOver, chance }: Occasion): Promise<void> {
      const file = openDeskFile(folder)
      try {
        const { desk, shown } = await readBoth(file, (rows) => readWindow(app.page, rows, chance))
        const world = { desk, shown, ...(await books.read()), deeds: deeds.all, known, isOver }
        const last = desk.journal.at(-1)
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

/** Disk and window, with no new message between the two. */
async function readBoth(file: DeskFile, read: (rows: DeskRows) => Promise<readonly ShownThread[]>): Promise<{ readonly desk: DeskRows; readonly shown: readonly ShownThread[] }> {
  for (;;) {
    const before = file.read()
    const shown = await read(before)
    const desk = file.read()
    if (desk.texts.length === before.texts.length) return { desk, shown }
  }
}
