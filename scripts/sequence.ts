/** In which order files of tests run. */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Short to read and long to run: the screens at every width, and desks and commands that wait for each other. Begun last, they would be all that is left. */
const isLong = ({ moduleId }: TestSpecification): boolean => /[/\\](looks|weather|team-check)[/\\]/.test(moduleId)

/** What takes long first, and then as Vitest has it: what is large before what is small. */
export class Sequence extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- no array's: it answers a new one
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
