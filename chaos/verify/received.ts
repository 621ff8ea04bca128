/** What voters sent against what the desk shows: each reply exactly once, in the voter's order, and in a task. */
import type { CarrierText, DeskText, Finding, World } from '../facts.ts'
import { grouped } from './groups.ts'

/** Every disagreement about inbound texts. */
export function receivedFindings(world: World): readonly Finding[] {
  const shown = world.desk.texts.filter((text) => text.direction === 'inbound')
  const sent = world.carrier.filter((text) => text.direction === 'inbound')
  return [...counts(shown, sent), ...disorder(shown, sent), ...unseen(world, shown)]
}

function counts(shown: readonly DeskText[], sent: readonly CarrierText[]): readonly Finding[] {
  const atDesk = grouped(shown, ({ sid }) => sid ?? '')
  const known = new Set(sent.map(({ sid }) => sid))
  const strange = shown.filter(({ sid }) => sid === null || !known.has(sid))
  return [
    ...sent.flatMap(({ sid, from, body }): readonly Finding[] => {
      const rows = atDesk.get(sid) ?? []
      const right = rows.filter((row) => row.phone === from && row.body === body)
      if (right.length === 0) return [{ kind: 'reply missing', text: `${sid} from ${from} ${JSON.stringify(body)} is not at the desk` }]
      return rows.length > 1 ? [{ kind: 'reply shown twice', text: `${sid} from ${from} is at the desk ${rows.length} times` }] : []
    }),
    ...strange.map(({ id, phone, body }): Finding => ({ kind: 'reply shown twice', text: `${id} from ${phone} ${JSON.stringify(body)}: the carrier has no such reply` })),
  ]
}

function disorder(shown: readonly DeskText[], sent: readonly CarrierText[]): readonly Finding[] {
  const place = new Map(sent.map(({ sid }, index) => [sid, index]))
  return [...grouped(shown, ({ phone }) => phone)].flatMap(([phone, texts]) => {
    const places = texts.toSorted((a, b) => a.seq - b.seq).map(({ id, sid }) => ({ id, at: place.get(sid ?? '') ?? Infinity }))
    const wrong = places.find(({ at }, index) => index > 0 && at < places[index - 1]!.at)
    return wrong ? [{ kind: 'out of order', text: `${wrong.id} of ${phone} is shown after a reply that came later` } as const] : []
  })
}

/** A reply that belongs to no task is on the disk and before nobody's eyes. */
function unseen({ desk }: World, shown: readonly DeskText[]): readonly Finding[] {
  const tasks = grouped(desk.tasks, ({ phone }) => phone)
  return shown
    .filter(({ phone, seq }) => !(tasks.get(phone) ?? []).some(({ fromSeq }) => fromSeq <= seq))
    .map(({ id, phone }) => ({ kind: 'reply missing', text: `${id} from ${phone} belongs to no task` }))
}
