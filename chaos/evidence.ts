/** What is kept when something was found: a copy of the desk, the carrier's own books, and what the agent did. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeskFile } from './books/desk.ts'
import type { Finding } from './core/facts.ts'
import type { Stage } from './stage.ts'

/** What the moment of the finding adds. `desk` is the open database, which is copied whole, also while the app writes. */
export type Moment = { readonly name: string; readonly findings: readonly Finding[]; readonly desk?: DeskFile; readonly said?: readonly string[] }

/** Keeps it and returns the folder. */
export async function keepEvidence({ home, folder, carrier, deeds }: Stage, { name, findings, desk, said = [] }: Moment): Promise<string> {
  const to = join(home, `evidence-${name}`)
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
