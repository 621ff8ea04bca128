/** The network behind the API: delivers texts, lets voters hear and answer, and brings their texts in when they are due. */
import { arrive, take, type Incoming, type Outgoing, type Parts } from './rows.ts'
import type { Person } from './script.ts'
import type { Due, Row } from './state.ts'
import { timeOf } from './statuses.ts'
import { answer, freshTalk, utterances, type Utterance } from './talk.ts'

export type Carrier = ReturnType<typeof openCarrier>

const longestTimer = 2 ** 31 - 1

/** The voter has read our text at `delivered` and will answer. Texts that come before it has answered are heard as one. */
function expectToHear(parts: Parts, { to: voter, from: line, body, sid }: Row, delivered: number) {
  const { world } = parts.keeper
  const script = parts.voters.at(voter)
  if (!script) return
  const waiting = world.due.find((due) => due.kind === 'hear' && due.voter === voter && due.line === line)
  const heard = waiting?.kind === 'hear' ? `${waiting.heard}\n${body}` : body
  const at = delivered + (parts.random.between(script.answersAfter, `answer:${sid}`) * 1000) / parts.settings.speed
  world.due = [...world.due.filter((due) => due !== waiting), { kind: 'hear', at, voter, line, heard }]
}

/** The first text goes at once, the others after pauses. */
function sayInTurn(parts: Parts, { voter, line }: { voter: string; line: string }, [first, ...others]: readonly Utterance[]) {
  if (!first) return
  const { world } = parts.keeper
  let at = Date.now()
  say(parts, { at, kind: 'say', voter, line, utterance: first })
  for (const [index, utterance] of others.entries()) {
    const pause = parts.random.between(parts.voters.at(voter)?.betweenTexts ?? [0, 0], `pause:${world.count}:${index}`)
    at += (pause * 1000) / parts.settings.speed
    world.due.push({ at, kind: 'say', voter, line, utterance })
  }
}

function say(parts: Parts, { voter, line, utterance }: Due & { kind: 'say' }) {
  arrive(parts, { from: voter, to: line, body: utterance.text, pictures: utterance.picture === undefined ? [] : [utterance.picture] })
}

function hear(parts: Parts, { voter, line, heard }: Due & { kind: 'hear' }) {
  const { world } = parts.keeper
  const script = parts.voters.at(voter)
  if (!script || world.silent) return
  const next = answer(script, world.talks[voter] ?? freshTalk, heard)
  world.talks[voter] = next.talk
  sayInTurn(parts, { voter, line }, next.say)
}

function perform(parts: Parts, ready: readonly Due[]) {
  for (const due of ready) {
    if (due.kind === 'hear') hear(parts, due)
    else say(parts, due)
  }
}

/** Opens the network on a world. What fell due while it was closed happens at once, in order. */
export function openCarrier(parts: Parts) {
  const { settings, keeper } = parts
  const { world } = keeper
  let timer: NodeJS.Timeout | undefined

  function fire() {
    const now = Date.now()
    const ready = world.due.filter((due) => due.at <= now).toSorted((a, b) => a.at - b.at)
    world.due = world.due.filter((due) => due.at > now)
    perform(parts, ready)
    dueChanged()
  }

  function wait() {
    clearTimeout(timer)
    if (world.due.length === 0) return
    const next = Math.min(...world.due.map((due) => due.at))
    timer = setTimeout(fire, Math.min(Math.max(next - Date.now(), 0), longestTimer))
  }

  function dueChanged() {
    keeper.changed()
    wait()
  }

  wait()
  return {
    world,
    changed: keeper.changed,
    close: () => clearTimeout(timer),
    /** Takes a text of a voter's now. */
    arrive: (text: Incoming): Row => arrive(parts, text),
    /** Takes a text of ours; when it will be delivered, the voter will answer. */
    take(text: Outgoing): Row {
      const row = take(parts, text)
      const delivered = timeOf(row.course, 'delivered')
      if (delivered !== undefined) expectToHear(parts, row, delivered)
      dueChanged()
      return row
    },
    /** Lets a scripted voter begin a chat on the account's first number. The first text, which is returned, comes at once. */
    bringIn(person: Person): Row[] {
      world.talks[person.number] = freshTalk
      const before = world.rows.length
      sayInTurn(parts, { voter: person.number, line: settings.numbers[0] ?? '' }, utterances(person.opening ?? []))
      dueChanged()
      return world.rows.slice(before)
    },
  }
}
