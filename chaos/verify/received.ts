/** What voters sent against what the desk shows: each reply exactly once, in the voter's order, and in a task. */
import { isStop } from '../agent/people.ts'
import type { CarrierText, DeskText, Finding, World } from '../core/facts.ts'
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

/** The voter's order holds wherever the carrier's lists have it, which may show a text later than those that came after it. */
function disorder(shown: readonly DeskText[], sent: readonly CarrierText[]): readonly Finding[] {
  const places = new Map(sent.map(({ sid, listedAt }, index) => [sid, { index, listedAt }]))
  return [...grouped(shown, ({ phone }) => phone)].flatMap(([phone, texts]) => {
    const inOrder = texts.toSorted((a, b) => a.seq - b.seq).flatMap(({ id, sid }) => ({ id, ...places.get(sid ?? '')! }))
    const wrong = inOrder.find(({ index, listedAt }, place) => inOrder.slice(0, place).some((before) => before.index > index && before.listedAt >= listedAt))
    return wrong ? [{ kind: 'out of order', text: `${wrong.id} of ${phone} is shown after a reply that came later` } as const] : []
  })
}

/** A reply that belongs to no task is on the disk and before nobody's eyes; a mere STOP wants no answer. */
function unseen({ desk }: World, shown: readonly DeskText[]): readonly Finding[] {
  const tasks = grouped(desk.tasks, ({ phone }) => phone)
  return shown
    .filter(({ phone, seq, body }) => !isStop(body) && !(tasks.get(phone) ?? []).some(({ fromSeq }) => fromSeq <= seq))
    .map(({ id, phone }) => ({ kind: 'reply missing', text: `${id} from ${phone} belongs to no task` }))
}
