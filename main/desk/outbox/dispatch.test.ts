import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openWorld, type Action } from './dispatch-model.ts'
import { afterCheck, LANES, nextTexts } from './dispatch.ts'

const fate = fc.record({
  end: fc.constantFrom('answered', 'refused', 'passing', 'broken', 'broken', 'silent'),
  takes: fc.boolean(),
  lateness: fc.double({ min: 0, max: 1, noNaN: true }),
  hidden: fc.double({ min: 0, max: 1, noNaN: true }),
})
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write'), conversation: fc.nat(3), body: fc.nat(1) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.oneof(fc.nat(300), fc.nat(3_000), fc.nat(40_000)) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('fate'), fate }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('list'), works: fc.boolean() }) },
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

describe('texts, whatever the carrier, the machine and its clock do', () => {
  it('go out exactly once, in the order of their conversation, and a refused one never', { timeout: 120_000 }, () => {
    let steps = 0
    fc.assert(
      fc.property(fc.array(action, { minLength: 60, maxLength: 140, size: 'max' }), (actions) => {
        const world = play(actions)
        steps += world.steps
        expect(world.texts.filter(({ delivery }) => delivery !== 'taken' && delivery !== 'failed')).toEqual([])
        const sids = world.texts.flatMap(({ sid }) => sid ?? [])
        expect(new Set(sids).size).toBe(sids.length)
        expect(sids.toSorted()).toEqual(world.taken.map(({ sid }) => sid).toSorted())
        for (const conversation of new Set(world.texts.map(({ conversationId }) => conversationId))) {
          const ours = world.texts.filter((text) => text.conversationId === conversation).flatMap(({ sid }) => sid ?? [])
          expect(world.taken.filter(({ person }) => person === conversation).map(({ sid }) => sid)).toEqual(ours)
        }
      }),
      { numRuns: 500 },
    )
    expect(steps).toBeGreaterThan(100_000)
  })

  it('would be seen to go out twice, were the first empty list believed', () => {
    const actions: Action[] = [
      { kind: 'write', conversation: 0, body: 0 },
      { kind: 'wait', ms: 1_000 },
      { kind: 'fate', fate: { end: 'broken', takes: true, lateness: 0.3, hidden: 1 } },
      { kind: 'write', conversation: 0, body: 1 },
      { kind: 'wait', ms: 30_000 },
    ]
    expect(play(actions).taken).toHaveLength(2)
    const credulous = play(actions, (end, doubt) => afterCheck(end, { ...doubt, absentFrom: 0 }))
    expect(credulous.taken.length).toBeGreaterThan(2)
  })
})

describe('the next texts', () => {
  const text = (conversationId: string, more = {}) => ({ conversationId, delivery: 'queued' as const, notBefore: 0, ...more })
  const at = { at: 1_000, busy: new Set<string>(), starts: 10 }

  it('are the first of each conversation, in free lanes only', () => {
    const texts = [text('a'), text('a'), text('b'), text('c'), text('d'), text('e')]
    expect(nextTexts(texts, at)).toEqual([texts[0], texts[2], texts[3], texts[4]])
    expect(nextTexts(texts, { ...at, busy: new Set(['b', 'x', 'y']) })).toEqual([texts[0]])
    expect(LANES).toBe(4)
  })

  it('never pass one that waits in the same conversation', () => {
    expect(nextTexts([text('a', { notBefore: 2_000 }), text('a')], at)).toEqual([])
  })

  it('do not wait behind one that the agent put off', () => {
    const now = text('a')
    expect(nextTexts([text('a', { notBefore: 2_000, isPutOff: true }), now], at)).toEqual([now])
  })

  it('are looked for although the sender must rest', () => {
    const checking = text('b', { delivery: 'checking' })
    expect(nextTexts([text('a'), checking], { ...at, starts: 0 })).toEqual([checking])
  })
})
