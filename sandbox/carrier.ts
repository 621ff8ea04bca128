/** The network behind the API: takes texts, delivers them, lets voters hear and answer, and brings their texts in. */
import { SegmentedMessage } from 'sms-segments-calculator'
import { noteKeyword } from './optouts.ts'
import type { Outcome } from './numbers.ts'
import type { Person } from './script.ts'
import type { Random } from './random.ts'
import type { Settings } from './settings.ts'
import type { Due, Keeper, Row } from './state.ts'
import { plan, timeOf } from './statuses.ts'
import { answer, freshTalk, utterances, type Utterance } from './talk.ts'
import type { Voters } from './voters.ts'

/** A text of ours that passed every check. */
export type Outgoing = { readonly from: string; readonly to: string; readonly body: string; readonly serviceSid?: string; readonly pictures: number }

/** A text of a voter's. `pictures` are names out of voters/pictures. */
export type Incoming = { readonly from: string; readonly to: string; readonly body: string; readonly pictures: readonly string[] }

export type Carrier = ReturnType<typeof openCarrier>

type Parts = { settings: Settings; keeper: Keeper; voters: Voters; random: Random }

/** The picture that stands for every file that the account sends: the practice carrier fetches nothing from elsewhere. */
const sentPicture = 'sent'

const longestTimer = 2 ** 31 - 1

/** Opens the network on a world. What fell due while it was closed happens at once, in order. */
export function openCarrier({ settings, keeper, voters, random }: Parts) {
  const { world } = keeper
  let timer: NodeJS.Timeout | undefined

  function add(row: Omit<Row, 'sid' | 'segments' | 'media'>, pictures: readonly string[]): Row {
    world.count += 1
    const sid = random.sid(pictures.length > 0 ? 'MM' : 'SM', `${world.count}`)
    const media = pictures.map((picture, index) => ({ sid: random.sid('ME', `${world.count}:${index}`), picture }))
    const made: Row = { ...row, sid, media, segments: new SegmentedMessage(row.body).segmentsCount || 1 }
    world.rows.push(made)
    keeper.changed()
    return made
  }

  /** Takes a text of a voter's now. */
  function arrive({ from, to, body, pictures }: Incoming): Row {
    const lines = settings.numbers.includes(to) ? settings.numbers : [to]
    noteKeyword(world, { lines, voter: from, body })
    const now = Date.now()
    return add({ direction: 'inbound', from, to, body, createdAt: now, course: [{ status: 'received', at: now }] }, pictures)
  }

  /** Takes a text of ours, plans its course and, when it will be delivered, the moment at which the voter has read it. */
  function take({ from, to, body, serviceSid, pictures }: Outgoing): Row {
    const now = Date.now()
    const outcome = outcomeNow(to)
    const course = plan(now, outcome, { service: serviceSid !== undefined, speed: settings.speed })
    const service = serviceSid === undefined ? {} : { serviceSid }
    const error = 'code' in outcome ? { errorCode: outcome.code } : {}
    const row = add({ direction: 'outbound-api', from, to, body, createdAt: now, course, ...service, ...error }, Array(pictures).fill(sentPicture))
    const delivered = timeOf(course, 'delivered')
    if (delivered !== undefined) expectToHear(row, delivered)
    return row
  }

  function outcomeNow(to: string): Outcome {
    const outcome = voters.outcomeAt(to)
    const again = world.rows.some((row) => row.direction === 'outbound-api' && row.to === to)
    return 'firstOnly' in outcome && outcome.firstOnly && again ? { end: 'delivered' } : outcome
  }

  /** Texts that come before the voter has answered are heard as one. */
  function expectToHear({ to: voter, from: line, body, sid }: Row, delivered: number) {
    const script = voters.at(voter)
    if (!script) return
    const waiting = world.due.find((due) => due.kind === 'hear' && due.voter === voter && due.line === line)
    const heard = waiting?.kind === 'hear' ? `${waiting.heard}\n${body}` : body
    const at = delivered + (random.between(script.answersAfter, `answer:${sid}`) * 1000) / settings.speed
    world.due = [...world.due.filter((due) => due !== waiting), { kind: 'hear', at, voter, line, heard }]
    keeper.changed()
    wait()
  }

  function hear({ voter, line, heard }: Due & { kind: 'hear' }) {
    const script = voters.at(voter)
    if (!script || world.silent) return
    const { say, talk } = answer(script, world.talks[voter] ?? freshTalk, heard)
    world.talks[voter] = talk
    sayInTurn(voter, line, say)
  }

  /** The first text goes at once, the others after pauses. */
  function sayInTurn(voter: string, line: string, texts: readonly Utterance[]) {
    let at = Date.now()
    for (const [index, utterance] of texts.entries()) {
      const pause = random.between(voters.at(voter)?.betweenTexts ?? [0, 0], `pause:${world.count}:${index}`)
      at += index === 0 ? 0 : (pause * 1000) / settings.speed
      if (index === 0) say({ at, kind: 'say', voter, line, utterance })
      else world.due.push({ at, kind: 'say', voter, line, utterance })
    }
    keeper.changed()
    wait()
  }

  const say = ({ voter, line, utterance }: Due & { kind: 'say' }) =>
    arrive({ from: voter, to: line, body: utterance.text, pictures: utterance.picture === undefined ? [] : [utterance.picture] })

  function fire() {
    const now = Date.now()
    const ready = world.due.filter((due) => due.at <= now).toSorted((a, b) => a.at - b.at)
    world.due = world.due.filter((due) => due.at > now)
    for (const due of ready) {
      if (due.kind === 'hear') hear(due)
      else say(due)
    }
    keeper.changed()
    wait()
  }

  function wait() {
    clearTimeout(timer)
    if (world.due.length === 0) return
    const next = Math.min(...world.due.map((due) => due.at))
    timer = setTimeout(fire, Math.min(Math.max(next - Date.now(), 0), longestTimer))
  }

  /** Lets a scripted voter begin a chat on the account's first number: the first text comes at once. */
  function bringIn(person: Person): Row[] {
    world.broughtIn += 1
    world.talks[person.number] = freshTalk
    const before = world.rows.length
    sayInTurn(person.number, settings.numbers[0] ?? '', utterances(person.opening ?? []))
    return world.rows.slice(before)
  }

  wait()
  return { world, take, arrive, bringIn, changed: keeper.changed, close: () => clearTimeout(timer) }
}
