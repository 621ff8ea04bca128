/** The look at all desks and the carrier after each round; what is found is told at once, with the evidence. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDeskFile } from '../books/desk.ts'
import type { Finding } from '../core/facts.ts'
import type { TeamDesk, TeamWorld } from './facts.ts'
import type { TeamStage } from './stage.ts'
import { verifyTeam, worldOf } from './verify/verify.ts'

/** Evidence of more rounds would tell the same story. */
const mostEvidence = 5
let kept = 0

export async function inspect(stage: TeamStage, round: number): Promise<void> {
  const { books, watch, desks, figures } = stage
  const read = desks.map(({ name, folder, deeds }): TeamDesk => {
    const file = openDeskFile(folder)
    const seen = { name, rows: file.read(), team: file.team(), deeds: deeds.all }
    file.close()
    return seen
  })
  await watch.look()
  const world: TeamWorld = { ...(await books.read()), desks: read, tasks: watch.tasks(), promises: watch.promises() }
  const troubles = desks.flatMap((desk) => desk.troubles()).map((text): Finding => ({ kind: 'app trouble', text }))
  const fresh = figures.found([...verifyTeam(world), ...troubles], allOf(world))
  if (fresh.length === 0) return
  for (const { kind, text } of fresh) console.log(`  FOUND after round ${round}, ${kind}: ${text}`)
  kept += 1
  if (kept <= mostEvidence) console.log(`  evidence: ${await keep(stage, round, fresh)}`)
}

/** For the figures: all texts, deeds and entries of the team's desks. */
function allOf(world: TeamWorld) {
  const owns = world.desks.map((desk) => worldOf(world, desk))
  return { ...owns[0]!, deeds: owns.flatMap(({ deeds }) => deeds), desk: { ...owns[0]!.desk, texts: owns.flatMap(({ desk }) => desk.texts), journal: owns.flatMap(({ desk }) => desk.journal) } }
}

async function keep({ home, carrier, watch, desks }: TeamStage, round: number, findings: readonly Finding[]): Promise<string> {
  const to = join(home, `evidence-round-${round}`)
  mkdirSync(to, { recursive: true })
  const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n')
  writeFileSync(join(to, 'findings.txt'), findings.map(({ kind, text }) => `${kind}: ${text}`).join('\n'))
  writeFileSync(join(to, 'carrier-messages.jsonl'), lines(await carrier.messages()))
  writeFileSync(join(to, 'carrier-requests.jsonl'), lines(await carrier.requests()))
  writeFileSync(join(to, 'carrier-team.json'), JSON.stringify(watch.all(), undefined, 1))
  for (const { name, folder, deeds, app } of desks) {
    writeFileSync(join(to, `${name}-deeds.jsonl`), lines(deeds.all))
    writeFileSync(join(to, `${name}-said.txt`), app()?.said.join('') ?? '')
    if (existsSync(join(folder, 'logs'))) cpSync(join(folder, 'logs'), join(to, `${name}-logs`), { recursive: true })
    const file = openDeskFile(folder)
    await file.copyTo(join(to, `${name}.sqlite`))
    file.close()
  }
  return to
}
