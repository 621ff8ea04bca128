/** Labelled sends, put together from people and texts: what an agent types in a season, and what goes wrong in one. */
import { nearNumbers } from '../near.ts'
import { slipOf, type Other, type Send } from '../slip.ts'

export type Labelled = {
  /** A line for each person: the name on their card (empty: none; after a ~: a remark that is no name), then the ways in which they are rightly called. */
  readonly people: string
  /**
   * A text a line. `{call}` is a right way to call the person, `{third}` somebody else’s first name, `{agent}` the agent’s. `heard:` before a bar is what
   * the person wrote before, in which `{call}` may stand for how they call themselves.
   */
  readonly normal: string
  /** Texts of slips; in these `{call}` is somebody else’s name. */
  readonly wrong: string
}

type Person = { readonly name: string; readonly isRemark: boolean; readonly calls: readonly string[]; readonly phone: string }
export type Planted = { readonly send: Send; readonly kind: 'greets' | 'elsewhere' | 'idle' | 'near' }

const agent = 'Dana Okafor'
/** What voters write before anything else: words like names in them, and no name. */
const ordinary = `
I need a ride to the polls
I'm new here, where do I go?
the line and the parking lot are full
Is the line long?
I have a question about my ballot
I'd like to vote early
how many days are left?
I hope so
Yes please and thank you
What time does it open on Saturday
Can my son bring my ballot in
¿Hablo con la línea de votantes?
Quiero saber dónde voto
Le doy las gracias
no me ha llegado la boleta
`
const dayMs = 24 * 3_600_000
const linesOf = (text: string): readonly string[] => text.trim().split('\n').map((line) => line.trim())

/** The same numbers at every run (mulberry32). */
function randomFrom(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most
  }
}

/** @param seed makes the numbers and the pairs */
export function sendsOf({ people: lines, normal, wrong }: Labelled, seed: number) {
  const random = randomFrom(seed)
  const phone = (): string => `+1${['602', '480', '623', '928'][random(4)]}${String(2_000_000 + random(7_999_999))}`
  const people = linesOf(lines).map((line): Person => {
    const [name = '', calls = ''] = line.split('|').map((part) => part.trim())
    return { name: name.replace(/^~/, ''), isRemark: name.startsWith('~'), calls: calls.split(',').map((call) => call.trim()), phone: phone() }
  })
  const one = <T>(list: readonly T[]): T => list[random(list.length)]!
  const recent = (not: Person): readonly Other[] => Array.from({ length: 60 }, () => one(people)).filter((each) => each !== not).map(({ name, phone: number }) => ({ phone: number, ...(name && { name }) }))
  const fill = (text: string, { calls }: Person, third: Person): string =>
    text.replaceAll('{call}', one(calls)).replaceAll('{CALL}', one(calls).toUpperCase()).replaceAll('{call-low}', one(calls).toLowerCase())
      .replaceAll('{third}', third.calls[0]!).replaceAll('{agent}', 'Dana').replaceAll(String.raw`\n`, '\n')
  const sendTo = (to: Person, body: string, more: Partial<Send> = {}): Send =>
    ({ body, agent, to: { phone: to.phone, ...(to.name && { name: to.name }) }, heard: linesOf(ordinary), others: recent(to), begunFor: to.phone, ...more })

  function normalSend(index: number): Send {
    const texts = linesOf(normal)
    const to = people[random(people.length)]!
    const third = one(people.filter((each) => each !== to))
    const line = texts[index % texts.length]!
    const [heard, text] = line.startsWith('heard:') ? line.slice(6).split('|') : ['', line]
    const call = one(to.calls)
    const own: Person = { ...to, calls: heard ? [call] : to.calls }
    // Now and then a number is mistyped and put right, or a chat is taken up after days on purpose.
    const begunFor = random(20) === 0 ? one(nearNumbers(to.phone)) : random(3) === 0 ? undefined : to.phone
    const idleMs = random(125) === 0 ? 3 * dayMs : random(30 * 3_600_000)
    return sendTo(to, fill(text!.trim(), own, third), { heard: [...linesOf(ordinary), ...(heard ? [fill(heard.trim(), own, third)] : [])], begunFor, idleMs })
  }

  function slip(index: number): Planted {
    const texts = linesOf(wrong)
    const named = people.filter(({ name, isRemark }) => name && !isRemark)
    const to = one(named)
    const other = one(named.filter(({ calls }) => !calls.some((call) => to.calls.includes(call))))
    const plain = 'Your polling place is open until 7 PM.'
    if (index % 10 < 6) return { kind: 'greets', send: sendTo(to, fill(texts[index % texts.length]!, other, to)) }
    if (index % 10 < 8) return { kind: 'near', send: sendTo({ ...to, name: '', phone: one(nearNumbers(other.phone)) }, plain, { others: [other, ...recent(other)] }) }
    return index % 10 === 8 ? { kind: 'elsewhere', send: sendTo(to, plain, { begunFor: other.phone }) } : { kind: 'idle', send: sendTo(to, plain, { idleMs: (2 + random(9)) * dayMs }) }
  }

  return { normal: (count: number) => Array.from({ length: count }, (_, index) => normalSend(index)), slips: (count: number) => Array.from({ length: count }, (_, index) => slip(index)) }
}

/** Whether the agent is asked, or shown that the number is near one that they know. */
export const isStopped = (send: Send): boolean => slipOf(send) !== undefined || isNearOne(send)

/** The desk knows whoever has a name here. */
const isNearOne = ({ to, others }: Send): boolean => to.name === undefined && !others.some(({ phone }) => phone === to.phone) && nearNumbers(to.phone).some((near) => others.some(({ phone }) => phone === near))
