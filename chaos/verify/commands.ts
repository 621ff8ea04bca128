/** What the desk said yes to is on its disk, and what it refused, or was never asked, is not. */
import type { Deed, DeskReservation, DeskRoute, DeskTask, DeskText, Finding, World } from '../core/facts.ts'
import { grouped, textKey } from './groups.ts'

type Rows = { readonly tasks: ReadonlyMap<string, DeskTask>; readonly routes: ReadonlyMap<string, DeskRoute>; readonly reservations: readonly DeskReservation[] }

/** Every answer that the database does not bear out. */
export function commandFindings(world: World): readonly Finding[] {
  const { desk, deeds } = world
  const texts = new Map(desk.texts.map((text) => [text.id, text]))
  const rows = { tasks: new Map(desk.tasks.map((task) => [task.id, task])), routes: new Map(desk.routes.map((route) => [route.id, route])), reservations: desk.reservations }
  const unborne = deeds.filter((deed) => deed.answer === 'ok' && !isBorneOut(deed, rows))
  return [
    ...deeds.flatMap((deed) => textFindings(deed, texts)),
    ...unborne.map((deed) => lost(`${JSON.stringify(deed)} is not in the database`)),
    ...unasked(deeds, texts),
    ...writtenOrder(world),
    ...activityFindings(world),
  ]
}

const lost = (text: string): Finding => ({ kind: 'command lost', text })

/** Id of the text that a deed makes, when the agent chose it. */
function idOf(deed: Deed): string | undefined {
  if (deed.kind === 'compose' || deed.kind === 'say') return deed.messageId
  return deed.kind === 'retry' ? deed.newId : undefined
}

/** A text that was taken under an id of the agent's is there under that id. */
function textFindings(deed: Deed, texts: ReadonlyMap<string, DeskText>): readonly Finding[] {
  const id = deed.answer === 'ok' && !isSecondRetry(deed, texts) ? idOf(deed) : undefined
  if (id === undefined || !('phone' in deed)) return []
  const row = texts.get(id)
  if (!row) return [lost(`round ${deed.round}: ${deed.kind} ${id} to ${deed.phone} was taken and is not in the database`)]
  return row.phone === deed.phone && row.body === deed.body ? [] : [lost(`${deed.kind} ${id} to ${deed.phone} is in the database with other words or another number`)]
}

/** A second retry of the same text is answered with yes and makes no new one. */
const isSecondRetry = (deed: Deed, texts: ReadonlyMap<string, DeskText>): boolean =>
  deed.kind === 'retry' && ![null, undefined, deed.newId].includes(texts.get(deed.messageId)?.retriedBy)

/** Whether the rows of tasks and routes show what was answered with yes. */
function isBorneOut(deed: Deed, { tasks, routes, reservations }: Rows): boolean {
  switch (deed.kind) {
    case 'compose':
      return deed.option === 'open' ? tasks.has(deed.taskId) : routes.has(deed.routeId)
    case 'open route':
      return tasks.has(deed.taskId)
    case 'cancel route':
      return routes.get(deed.routeId)?.state === 'canceled'
    case 'accept':
      return (tasks.get(deed.taskId)?.assignedAt ?? null) !== null
    case 'decline':
      return !reservations.some(({ taskId, state, offeredAt }) => taskId === deed.taskId && state === 'pending' && offeredAt === deed.offeredAt)
    case 'wrap':
      return (tasks.get(deed.taskId)?.wrappingAt ?? null) !== null
    case 'complete':
      return tasks.get(deed.taskId)?.state === 'completed'
    default:
      return true
  }
}

/** Counted by person and words: there are as many texts as the agent was told yes, and at most those besides that got no answer. */
function unasked(deeds: readonly Deed[], texts: ReadonlyMap<string, DeskText>): readonly Finding[] {
  const sends = deeds.flatMap((deed) => ('phone' in deed && !isSecondRetry(deed, texts) ? [deed] : []))
  const asked = grouped(sends, ({ phone, body }) => textKey(phone, body))
  const rows = grouped([...texts.values()].filter(({ direction }) => direction === 'outbound'), ({ phone, body }) => textKey(phone, body))
  return [...new Set([...asked.keys(), ...rows.keys()])].flatMap((key): readonly Finding[] => {
    const answers = (asked.get(key) ?? []).map(({ answer }) => answer)
    const least = answers.filter((answer) => answer === 'ok').length
    const most = least + answers.filter((answer) => answer === 'none').length
    const found = rows.get(key)?.length ?? 0
    if (found < least) return [lost(`${key} was taken ${least} times and is in the database ${found} times`)]
    return found > most ? [{ kind: 'sent twice', text: `${key} is in the database ${found} times; the agent asked for it ${most} times` }] : []
  })
}

/** The desk's order of a conversation is the one in which it said yes. */
function writtenOrder({ desk, deeds }: World): readonly Finding[] {
  const seqs = new Map(desk.texts.map(({ id, seq }) => [id, seq]))
  const written = deeds.flatMap((deed) => {
    const seq = deed.answer === 'ok' ? seqs.get(idOf(deed) ?? '') : undefined
    return seq === undefined || !('phone' in deed) ? [] : [{ phone: deed.phone, seq }]
  })
  return [...grouped(written, ({ phone }) => phone)].flatMap(([phone, rows]) =>
    rows.some(({ seq }, index) => index > 0 && seq < rows[index - 1]!.seq) ? [{ kind: 'out of order', text: `texts to ${phone} are not in the order in which they were written` } as const] : [])
}

/** The last activity that was answered with yes is the present one, unless a later one got no answer. */
function activityFindings({ desk, deeds }: World): readonly Finding[] {
  const asked = deeds.filter((deed) => deed.kind === 'activity')
  const last = asked.findLastIndex(({ answer }) => answer === 'ok')
  if (last < 0) return []
  const possible = asked.slice(last).filter(({ answer }) => answer === 'ok' || answer === 'none').map(({ activity }) => activity)
  return desk.activity !== undefined && possible.includes(desk.activity) ? [] : [lost(`the activity is ${desk.activity ?? 'none'}, and was set to ${possible.join(' or ')}`)]
}
