/** All checks of a team at rest. None of them uses a line of the app's own code. */
import type { DeskRows, Finding, World } from '../../core/facts.ts'
import { chainFindings } from '../../verify/chain.ts'
import { commandFindings } from '../../verify/commands.ts'
import { grouped } from '../../verify/groups.ts'
import { sentFindings } from '../../verify/sent.ts'
import { taskFindings } from '../../verify/tasks.ts'
import type { TeamDesk, TeamWorld } from '../facts.ts'
import { chatFindings } from './chats.ts'
import { promiseFindings } from './promises.ts'

/** Everything that must not be, in no order; empty when the promise was kept. */
export function verifyTeam(world: TeamWorld): readonly Finding[] {
  return [...chatFindings(world), ...promiseFindings(world), ...textFindings(world), ...world.desks.flatMap((desk) => deskFindings(world, desk))]
}

/** In a team the last word on these may be somebody else's: the team sets activities, and a voter who writes late takes END CHAT back. */
const ofOthersToo: readonly string[] = ['activity', 'wrap']

/** What one desk has of its own agent's. */
function deskFindings(world: TeamWorld, desk: TeamDesk): readonly Finding[] {
  const own = worldOf(world, desk)
  const bare = { ...own, deeds: own.deeds.filter(({ kind }) => !ofOthersToo.includes(kind)) }
  const named = (finding: Finding): Finding => ({ ...finding, text: `${desk.name}: ${finding.text}` })
  return [
    ...commandFindings(bare), ...taskFindings(own), ...chainFindings(own), ...sentFindings(own).filter(({ kind }) => kind === 'out of order'),
    ...desk.rows.integrity.filter((line) => line !== 'ok').map((text): Finding => ({ kind: 'database damaged', text })),
  ].map(named)
}

/** Texts of all agents together: each once at the carrier, and none of them two agents'. */
function textFindings(world: TeamWorld): readonly Finding[] {
  const owns = world.desks.map((desk) => worldOf(world, desk))
  const rows = { ...owns[0]!.desk, texts: owns.flatMap(({ desk }) => desk.texts) }
  const all: World = { ...owns[0]!, desk: rows, deeds: world.desks.flatMap(({ deeds }) => deeds) }
  const claimed = grouped(rows.texts.filter(({ direction, sid }) => direction === 'outbound' && sid !== null), ({ sid }) => sid!)
  return [
    ...sentFindings(all).filter(({ kind }) => kind !== 'out of order'),
    ...[...claimed].filter(([, texts]) => texts.length > 1).map(([sid, texts]): Finding => ({ kind: 'adopted from others', text: `${sid} is the text of ${texts.map(({ id }) => id).join(' and of ')}` })),
  ]
}

/** One desk and its own agent's texts, as the checks of a desk alone see them. */
export function worldOf({ carrier, orders }: TeamWorld, { rows, team, deeds }: TeamDesk): World {
  const desk: DeskRows = { ...rows, texts: rows.texts.filter(({ id }) => !team.colleagues.has(id)) }
  return { desk, carrier, orders, shown: [], deeds, known: undefined, isOver: false }
}

