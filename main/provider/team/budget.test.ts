import { describe, expect, it } from 'vitest'
import type { TransportAnswer, TransportRequest } from '../http/transport.ts'
import { atOnce, openBudget } from './budget.ts'

const request: TransportRequest = { method: 'GET', url: 'https://taskrouter.twilio.com/', headers: {}, once: false, timeoutMs: 5000, limitBytes: 1 }
const answerWith = (status: number, code?: number, headers: Readonly<Record<string, string>> = {}): TransportAnswer => ({ status, headers, body: Buffer.from(JSON.stringify({ code })) })
const fine = answerWith(200)
const tooMuch = answerWith(429, 20429)

/** A budget over a carrier that answers as told, at a time that stands still. */
function budgetOver(answer: () => TransportAnswer | Promise<TransportAnswer>, most?: number) {
  let now = 0
  const asked: TransportRequest[] = []
  const budget = openBudget(async (each) => {
    asked.push(each)
    return answer()
  }, { steady: () => now }, most)
  return { budget, asked, pass: (ms: number) => void (now += ms), ask: () => budget.transport(request) }
}

describe('requests of a team', () => {
  it('are on their way four at a time; waiting counts to their time, and ends it', async () => {
    const answers: (() => void)[] = []
    const { asked, ask, pass } = budgetOver(() => new Promise((resolve) => answers.push(() => resolve(fine))))
    const all = Array.from({ length: 6 }, ask)
    await expect.poll(() => asked.length).toBe(4)
    pass(2000)
    answers.shift()!()
    await all[0]
    await expect.poll(() => asked.length).toBe(5)
    expect(asked.map(({ timeoutMs }) => timeoutMs)).toEqual([5000, 5000, 5000, 5000, 3000])
    pass(3000)
    answers.shift()!()
    await expect(all[5]).rejects.toMatchObject({ name: 'TransportError', end: 'unreached' })
    expect(asked).toHaveLength(5)
  })

  it('are more at once for whoever reads the number', async () => {
    const { asked, ask } = budgetOver(() => new Promise(() => undefined), atOnce.reading)
    for (let count = 0; count < atOnce.reading + 1; count += 1) void ask()
    await expect.poll(() => asked.length).toBe(atOnce.reading)
  })

  it('give their place back when they fail', async () => {
    const { ask } = budgetOver(() => Promise.reject(new Error('no')))
    for (let count = 0; count < 6; count += 1) await expect(ask()).rejects.toThrow('no')
  })
})

describe('how slow a team has to be', () => {
  it('is twice as slow at each “too many”, eight times at most, and recovers by itself', async () => {
    const { budget, ask, pass } = budgetOver(() => tooMuch)
    expect(budget.slow()).toBe(1)
    const seen: number[] = []
    for (let count = 0; count < 4; count += 1) {
      await ask()
      seen.push(budget.slow())
      pass(2000)
    }
    expect(seen).toEqual([2, 4, 8, 8])
    pass(30_000)
    expect(budget.slow()).toBe(4)
    pass(60_000)
    expect(budget.slow()).toBe(1)
    pass(600_000)
    expect(budget.slow()).toBe(1)
  })

  it('is told once by answers that come together', async () => {
    const { budget, ask } = budgetOver(() => tooMuch)
    await Promise.all([ask(), ask(), ask()])
    expect(budget.slow()).toBe(2)
  })

  it.each([
    ['9', '100', 2],
    ['10', '100', 1],
    ['0', '3', 2],
    ['many', '100', 1],
  ])('hears that %s of %s are left', async (left, most, slow) => {
    const { budget, ask } = budgetOver(() => answerWith(200, undefined, { 'x-rate-limit-limit': most, 'x-rate-limit-remaining': left }))
    await ask()
    await ask()
    expect(budget.slow()).toBe(slow)
  })

  it('is not told by one document that is asked for too often', async () => {
    const { budget, ask } = budgetOver(() => answerWith(429, 54009))
    await ask()
    expect(budget.slow()).toBe(1)
  })
})
