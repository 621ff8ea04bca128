import { describe, expect, it } from 'vitest'
import { first } from './first.kit.ts'
import { season } from './season.kit.ts'
import { second } from './second.kit.ts'
import { isStopped, sendsOf, type Labelled } from './sends.kit.ts'
import { third } from './third.kit.ts'
import { unseen } from './unseen.kit.ts'

/** Of 1,000 normal sends and 100 slips. */
function score(labelled: Labelled) {
  const sends = sendsOf(labelled, 1)
  return { prompts: sends.normal(1_000).filter(isStopped).length, caught: sends.slips(100).filter(({ send }) => isStopped(send)).length }
}

describe('of 1,000 normal sends and 100 slips the guard', () => {
  it.each([['made with', season], ['that taught it first', first], ['second', second], ['third', third]])('asks at 20 at most, and catches 95, in those %s', (_, labelled) => {
    const { prompts, caught } = score(labelled)
    expect(prompts).toBeLessThanOrEqual(20)
    expect(caught).toBeGreaterThanOrEqual(95)
  })

  it('asks at 10 and catches 97 in those that it was never changed for', () => {
    expect(score(unseen)).toEqual({ prompts: 10, caught: 97 })
  })
})
