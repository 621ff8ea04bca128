/** The journal's hash chain, computed anew, and what was seen of it before. */
import { createHash } from 'node:crypto'
import type { Entry, Finding, World } from '../core/facts.ts'

const beforeTheFirst = '0'.repeat(64)

/** SHA-256 of the JSON list of the hash before it and the entry's columns, in hex. */
function hashOf(previous: string, { seq, at, actor, kind, subject, payload }: Entry): string {
  return createHash('sha256').update(JSON.stringify([previous, seq, at, actor, kind, subject, payload])).digest('hex')
}

/** The first broken link, and whether the journal has lost an entry that was there before. */
export function chainFindings({ desk, known }: World): readonly Finding[] {
  const findings: Finding[] = []
  let previous = beforeTheFirst
  for (const [index, entry] of desk.journal.entries()) {
    if (entry.seq !== index + 1 || entry.hash !== hashOf(previous, entry)) {
      findings.push({ kind: 'chain broken', text: `entry ${entry.seq} (place ${index + 1}) does not follow from the one before it` })
      break
    }
    previous = entry.hash
  }
  const same = known && desk.journal[known.seq - 1]
  if (known && same?.hash !== known.hash) findings.push({ kind: 'chain broken', text: `entry ${known.seq}, which was on disk before, is ${same ? 'another one' : 'gone'}` })
  return findings
}
