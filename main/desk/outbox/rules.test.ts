import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindly } from './fates.kit.ts'
import { openWorld, type Action } from './rules.kit.ts'
import { afterCheck, conversationsAtOnce, nextTexts } from './rules.ts'

const fateParts = {
  end: fc.constantFrom('answered', 'refused', 'passing', 'unavailable', 'broken', 'broken', 'silent'),
  takes: fc.boolean(),
  lateness: fc.double({ min: 0, max: 1, noNaN: true }),
  hidden: fc.double({ min: 0, max: 1, noNaN: true }),
} as const
const fate = fc.record({ ...fateParts, words: fc.constantFrom('as sent', 'as sent', 'with a trial prefix', 'changed', 'not at all'), picture: fc.constantFrom('as sent', 'as sent', 'left out') })
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write'), conversation: fc.nat(3), body: fc.nat(1), heldMs: fc.constantFrom(0, 0, 5_000) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('take-back'), text: fc.nat(200) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.oneof(fc.nat(300), fc.nat(3_000), fc.nat(80_000)) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('fate'), fate }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('list'), works: fc.constantFrom('yes', 'yes', 'no', 'denied'), staleMs: fc.oneof(fc.constant(0), fc.nat(600_000)) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rival'), conversation: fc.nat(3), body: fc.nat(1), isOdd: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('set-clock'), byMs: fc.integer({ min: -7_200_000, max: 7_200_000 }) }) },
)

/** The world after all this, and after time enough with a kind carrier. */
function play(actions: readonly Action[], judge?: typeof afterCheck) {
  const world = openWorld(judge)
  for (const each of actions) world.act(each)
  world.settle()
  return world
}

describe('texts, whatever the carrier, the machine, its clock and others do', () => {
  it('go out at most once, in the order of their conversation; each is known to be taken, refused or taken back, or the agent is asked; no text of others is taken for ours', { timeout: 120_000 }, () => {
    let steps = 0
    fc.assert(
      fc.property(fc.array(action, { minLength: 60, maxLength: 140, size: 'max' }), (actions) => {
        const world = play(actions)
        steps += world.steps
        for (const { id, sid, delivery } of world.texts) {
          const rows = world.taken.filter(({ of }) => of === id)
          expect(rows.length).toBeLessThanOrEqual(1)
          if (delivery === 'unclear') continue
          if (delivery === 'taken') expect(rows.map((row) => row.sid)).toEqual([sid])
          else expect([['failed', 'taken back'].includes(delivery), rows]).toEqual([true, []])
        }
        for (const conversation of new Set(world.texts.map(({ conversationId }) => conversationId))) {
          const order = world.taken.flatMap(({ of, person }) => (of !== undefined && person === conversation && world.texts[of]!.delivery === 'taken' ? [of] : []))
          expect(order).toEqual(order.toSorted((a, b) => a - b))
        }
      }),
      { numRuns: 1_500 },
    )
    expect(steps).toBeGreaterThan(100_000)
  })

  it('are settled without the agent where the list is fresh and nobody else texts from our number', () => {
    const troubled = fc.record({ kind: fc.constant('fate' as const), fate: fc.record({ ...fateParts, words: fc.constantFrom('as sent', 'with a trial prefix'), picture: fc.constant('as sent' as const) }) })
    const busy = fc.oneof(
      fc.record({ kind: fc.constant('write' as const), conversation: fc.nat(3), body: fc.nat(1) }),
      fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(8_000) }),
      troubled,
    )
    fc.assert(
      fc.property(fc.array(busy, { minLength: 40, maxLength: 80 }), (actions) => {
        const world = openWorld()
        let weather = kindly
        // Somebody goes on texting, as on any evening: that is what shows how fresh the list is.
        const others = (nth: number) => [{ kind: 'fate', fate: kindly }, { kind: 'write', conversation: 4 + nth, body: 0 }, { kind: 'wait', ms: 200 }, { kind: 'fate', fate: weather }] as const
        const fine = [{ kind: 'fate', fate: kindly }, ...Array.from({ length: 40 }, () => ({ kind: 'wait', ms: 8_000 }) as const)] as const
        for (const [nth, each] of [...actions, ...fine].entries()) {
          if (each.kind === 'fate') weather = each.fate
          world.act(each)
          for (const other of others(nth)) world.act(other)
        }
        world.settle()
        expect(world.texts.filter(({ delivery }) => delivery === 'unclear')).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  /** A text that is taken, lost and shown late, and one before it that says how fresh the list is. */
  const late: readonly Action[] = [
    { kind: 'write', conversation: 0, body: 0 },
    { kind: 'wait', ms: 1_000 },
    { kind: 'fate', fate: { end: 'broken', takes: true, lateness: 0.3, hidden: 1, words: 'as sent', picture: 'as sent' } },
    { kind: 'write', conversation: 0, body: 1 },
    { kind: 'wait', ms: 500 },
    { kind: 'fate', fate: { end: 'answered', takes: true, lateness: 0, hidden: 0, words: 'as sent', picture: 'as sent' } },
  ]

  it('would be seen to go out twice, were the first empty list believed', () => {
    const actions: readonly Action[] = [...late, { kind: 'write', conversation: 1, body: 0 }, { kind: 'wait', ms: 90_000 }]
    expect(play(actions).taken).toHaveLength(3)
    expect(play(actions, (end, doubt) => afterCheck(end, { ...doubt, absentFrom: 0, newestAt: Infinity })).taken.length).toBeGreaterThan(3)
  })

  it('would be seen to go out twice, were a list believed that is not proved to be fresh', () => {
    const actions: readonly Action[] = [...late, { kind: 'list', works: 'yes', staleMs: 300_000 }, { kind: 'wait', ms: 200_000 }]
    expect(play(actions).texts.map(({ delivery }) => delivery)).toEqual(['taken', 'unclear'])
    expect(play(actions, (end, doubt) => afterCheck(end, { ...doubt, newestAt: Infinity })).taken).toHaveLength(3)
  })
})

describe('the next texts', () => {
  const text = (conversationId: string, more = {}) => ({ conversationId, delivery: 'queued' as const, notBefore: 0, ...more })
  const at = { at: 1_000, sure: 1_000, busy: new Set<string>(), lanes: conversationsAtOnce, starts: 100 }

  it('are the first of each conversation, in free lanes only', () => {
    const texts = [text('a'), text('a'), ...Array.from({ length: conversationsAtOnce }, (_, index) => text(`b${index}`))]
    expect(nextTexts(texts, at)).toEqual([texts[0], ...texts.slice(2, conversationsAtOnce + 1)])
    expect(nextTexts(texts, { ...at, busy: new Set(['a']), lanes: 1 })).toEqual([texts[2]])
    expect(nextTexts(texts, { ...at, lanes: 0 })).toEqual([])
  })

  it('never pass one that waits in the same conversation', () => {
    expect(nextTexts([text('a', { notBefore: 2_000 }), text('a')], at)).toEqual([])
  })

  it('do not wait behind one that the agent put off, or that asks whether it should still go', () => {
    const now = text('a')
    expect(nextTexts([text('a', { notBefore: 2_000, isPutOff: true }), text('a', { askedAt: 500 }), now], at)).toEqual([now])
  })

  it('that were put off wait for a time that is certain', () => {
    const putOff = text('a', { notBefore: 900, isPutOff: true })
    expect(nextTexts([putOff], at)).toEqual([putOff])
    expect(nextTexts([putOff], { ...at, sure: 800 })).toEqual([])
    expect(nextTexts([putOff], { ...at, sure: undefined })).toEqual([])
  })

  it('are looked for although the sender must rest', () => {
    const checking = text('b', { delivery: 'checking' })
    expect(nextTexts([text('a'), checking], { ...at, starts: 0 })).toEqual([checking])
  })
})
