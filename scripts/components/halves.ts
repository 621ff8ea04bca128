/** Which component tests are run by which of several windows, so that all are done at about the same time. */
import { statSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that draw every screen, at every width: few lines, and far the longest to run. */
const ofEveryScreen = /[/\\]frame[/\\]looks[/\\]/
const sizeOfEveryScreen = 40_000

const weight = ({ moduleId }: TestSpecification): number => (ofEveryScreen.test(moduleId) ? sizeOfEveryScreen : statSync(moduleId).size)

/** Vitest itself deals files out by a hash of their names, whatever is in them. */
export class Halves extends BaseSequencer {
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard!
    const parts = Array.from({ length: count }, () => ({ weight: 0, files: [] as TestSpecification[] }))
    for (const file of files.toSorted((a, b) => weight(b) - weight(a) || (a.moduleId < b.moduleId ? -1 : 1))) {
      const lightest = parts.reduce((least, part) => (part.weight < least.weight ? part : least))
      lightest.weight += weight(file)
      lightest.files.push(file)
    }
    return parts[index - 1]!.files
  }
}
