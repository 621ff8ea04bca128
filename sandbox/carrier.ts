/** The network behind the API: delivers texts, lets voters hear and answer, and brings their texts in when they are due. */
import type { Drawn } from './faults/kinds.ts'
import { arrive, note, take, type Foreign, type Incoming, type Outgoing, type Parts } from './messages/rows.ts'
import { timeOf } from './messages/statuses.ts'
import type { Person } from './voters/script.ts'
import { answer, freshTalk, utterances, type Utterance } from './voters/talk.ts'
import { openVisits, visitKey } from './voters/visits.ts'
import { openAlarm } from './world/alarm.ts'
import type { Due, Row } from './world/state.ts'

export type Carrier = ReturnType<typeof openCarrier>

/**
 * The voter has our text when it is sent, and will answer. Texts that come before it has answered are heard as one.
 * The receipt comes when it likes, often after the answer.
 */
function expectToHear({ keeper, voters, random, settings }: Parts, { to: voter, from, body, sid, course }: Row) {
  const line = from ?? ''
  const script = voters.at(voter)
  const sent = timeOf(course, 'sent')
  if (!script || sent === undefined || timeOf(course, 'delivered') === undefined) return
  const key = `hear ${voter} ${line}`
  const waiting = keeper.world.due.get(key)
  const heard = waiting?.kind === 'hear' ? `${waiting.heard}\n${body}` : body
  const at = sent + (random.between(script.answersAfter, `answer:${sid}`) * 1000) / settings.speed
  keeper.put('due', key, { kind: 'hear', at, voter, line, heard })
}

/** The first text goes at once, the others after pauses. */
function sayInTurn(parts: Parts, { voter, line }: { voter: string; line: string }, [first, ...others]: readonly Utterance[]): Row[] {
  if (!first) return []
  const { keeper, random, settings, clock } = parts
  const row = say(parts, { voter, line, utterance: first })
  let at = clock.now()
  for (const [index, utterance] of others.entries()) {
    const pause = random.between(parts.voters.at(voter)?.betweenTexts ?? [0, 0], `pause:${row.sid}:${index}`)
    at += (pause * 1000) / settings.speed
    keeper.put('due', `say ${row.sid} ${index}`, { at, kind: 'say', voter, line, utterance })
  }
  return [row]
}

const say = (parts: Parts, { voter, line, utterance }: { voter: string; line: string; utterance: Utterance }): Row =>
  arrive(parts, { from: voter, to: line, body: utterance.text, files: utterance.picture === undefined ? [] : [{ picture: utterance.picture }] })

function hear(parts: Parts, { voter, line, heard }: Due & { kind: 'hear' }) {
  const { keeper, voters } = parts
  const script = voters.at(voter)
  if (!script || keeper.world.facts.has('silent')) return
  const next = answer(script, keeper.world.talks.get(voter) ?? freshTalk, heard)
  keeper.put('talks', voter, next.talk)
  sayInTurn(parts, { voter, line }, next.say)
}

/** Opens the network on a world. What fell due while it was closed happens at once, in order. */
export function openCarrier(parts: Parts) {
  const { settings, keeper, clock, book } = parts
  const { world } = keeper
  const visits = openVisits(parts, bringIn)

  function perform(due: Due) {
    if (due.kind === 'hear') hear(parts, due)
    else if (due.kind === 'say') say(parts, due)
    else visits.fall()
  }

  function fire() {
    const now = clock.now()
    const ready = [...world.due].filter(([, due]) => due.at <= now).toSorted(([, a], [, b]) => a.at - b.at)
    for (const [key] of ready) keeper.drop('due', key)
    for (const [, due] of ready) perform(due)
  }

  const alarm = openAlarm(clock, () => (world.due.size === 0 ? undefined : Math.min(...[...world.due.values()].map(({ at }) => at))), fire)

  function bringIn(person: Person): Row[] {
    keeper.put('talks', person.number, freshTalk)
    return sayInTurn(parts, { voter: person.number, line: settings.numbers[0] ?? '' }, utterances(person.opening ?? []))
  }

  /** Does something that may make things due. */
  function thenWait<T>(result: T): T {
    alarm.set()
    return result
  }

  keeper.drop('due', visitKey)
  alarm.set()
  return {
    world, book, clock,
    close: alarm.close,
    /** Takes a text of a voter's now. */
    arrive: (text: Incoming): Row => arrive(parts, text),
    /** Takes a text of ours; when it is sent, the voter will answer. */
    take(text: Outgoing, faults: Drawn): Row {
      const row = take(parts, text, faults)
      expectToHear(parts, row)
      visits.answered(text.to)
      return thenWait(row)
    },
    /** Notes a text that somebody else has the carrier send. */
    note: (text: Foreign): Row => note(parts, text),
    /** Lets a scripted voter begin a chat on the account's first number. The first text, which is returned, comes at once. */
    bringIn: (person: Person): Row[] => thenWait(bringIn(person)),
    /** Whether somebody at a desk takes work: while it is so, voters begin chats by themselves. */
    staff: (isStaffed: boolean) => thenWait(visits.staff(isStaffed)),
    /** Whether voters answer nothing. */
    silence: (isSilent: boolean) => (isSilent ? keeper.put('facts', 'silent', 1) : keeper.drop('facts', 'silent')),
  }
}
