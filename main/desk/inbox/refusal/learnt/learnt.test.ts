import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { randomFrom } from '../../../../store/store.kit.ts'
import { foldText } from '../fold.ts'
import { asWeighed } from '../harmless.ts'
import { refusalBy } from '../refusal.ts'
import { learn, type Example } from './learn.kit.ts'
import { tableOf } from './weigh.ts'

const folder = join(import.meta.dirname, '..', 'labelled')
const texts = (name: string): readonly string[] => readFileSync(join(folder, `${name}.txt`), 'utf8').split('\n').filter(Boolean)
/** Of `unseen` nothing is ever learnt: refusal.test.ts. */
const names = readdirSync(folder).map((file) => file.replace('.txt', '')).filter((name) => !name.startsWith('unseen')).toSorted()
const examples = new Map(names.map((name) => [name, texts(name).map((text): Example => ({ read: asWeighed(foldText(text)), refuses: name.endsWith('refused') }))]))
const learntFrom = (some: readonly string[]): string => learn(some.flatMap((name) => examples.get(name)!), randomFrom(1))

it('is what the labelled texts teach; renew it with `npm test -- unit main/desk/inbox/refusal/learnt -u`', async () => {
  await expect(learntFrom(names)).toMatchFileSnapshot('weights.txt')
})

/**
 * Each of these sets is by a writer who saw neither rules nor texts; what an earlier set has was taken out of it, so that the plain ones are fewer.
 * Each is judged by what all others teach.
 */
it('hears 99 of 100 refusals of writers from whom it has not learnt, and asks about fewer than one in fifty of their other texts', () => {
  const judged = ['crowd', 'revoked', 'tester', 'plain', 'outside'].map((set) => {
    const table = tableOf(learntFrom(names.filter((name) => !name.startsWith(set))))
    const answers = (name: string) => texts(name).map((text) => refusalBy(table, foldText(text)))
    return { refusals: answers(`${set}-refused`), others: answers(`${set}-others`) }
  })
  const share = (of: 'refusals' | 'others', isMeant: (answer: ReturnType<typeof refusalBy>) => boolean): number => {
    const all = judged.flatMap((set) => set[of])
    return all.filter(isMeant).length / all.length
  }
  expect(share('refusals', (answer) => answer !== undefined)).toBeGreaterThanOrEqual(0.99)
  expect(share('refusals', (answer) => answer === 'refused')).toBeGreaterThanOrEqual(0.9)
  expect(share('others', (answer) => answer !== undefined)).toBeLessThan(0.02)
  expect(share('others', (answer) => answer === 'refused')).toBeLessThan(0.002)
})
