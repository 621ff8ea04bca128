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
const examples = (name: string, refuses: boolean): readonly Example[] => texts(name).map((text) => ({ read: asWeighed(foldText(text)), refuses }))
/** Of `unseen` nothing is ever learnt: refusal.test.ts. */
const names = readdirSync(folder).map((file) => file.replace('.txt', '')).filter((name) => !name.startsWith('unseen')).toSorted()
const learntFrom = (some: readonly string[]): string => learn(some.flatMap((name) => examples(name, name.endsWith('refused'))), randomFrom(1))

it('is what the labelled texts teach; renew it with `npm test -- unit main/desk/inbox/refusal/learnt -u`', async () => {
  await expect(learntFrom(names)).toMatchFileSnapshot('weights.txt')
})

/**
 * Each of these sets is by a writer who saw neither rules nor texts; what an earlier set has was taken out of it, so that the plain ones are fewer.
 * All that is learnt here is learnt from the others.
 */
it.each(['crowd', 'revoked', 'tester', 'plain', 'outside'])('hears of $set, which it has not learnt from, all but one in fifty, and asks about one in thirty of the others', (set) => {
  const table = tableOf(learntFrom(names.filter((name) => !name.startsWith(set))))
  const share = (name: string): number => {
    const all = texts(name)
    return all.filter((text) => refusalBy(table, foldText(text)) !== undefined).length / all.length
  }
  expect(share(`${set}-refused`)).toBeGreaterThanOrEqual(0.98)
  expect(share(`${set}-others`)).toBeLessThanOrEqual(0.03)
})
