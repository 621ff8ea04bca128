/** What is kept when something was found: a copy of the desk, the carrier's own books, and what the agent did. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeskFile } from './desk.ts'
import type { Finding } from './facts.ts'
import type { Stage } from './stage.ts'

/** Keeps it and returns the folder. The desk's copy is whole, also while the app writes. */
export async function keepEvidence({ home, folder, carrier, deeds }: Stage, round: number, desk: DeskFile | undefined, findings: readonly Finding[], said: readonly string[]): Promise<string> {
  const to = join(home, `evidence-round-${round}`)
  mkdirSync(to, { recursive: true })
  const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n')
  writeFileSync(join(to, 'findings.txt'), findings.map(({ kind, text }) => `${kind}: ${text}`).join('\n'))
  writeFileSync(join(to, 'deeds.jsonl'), lines(deeds.all))
  writeFileSync(join(to, 'carrier-messages.jsonl'), lines(await carrier.messages()))
  writeFileSync(join(to, 'carrier-requests.jsonl'), lines(await carrier.requests()))
  writeFileSync(join(to, 'app-said.txt'), said.join(''))
  if (existsSync(join(folder, 'logs'))) cpSync(join(folder, 'logs'), join(to, 'logs'), { recursive: true })
  await desk?.copyTo(join(to, 'textdesk.sqlite'))
  return to
}
