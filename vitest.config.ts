/** Unit and contract tests in plain Node, and tests of components in a real window; all stand beside what they test. */
import { existsSync, statfsSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { defineConfig } from 'vitest/config'
import { components } from './scripts/components/project.ts'
import { Sequence } from './scripts/sequence.ts'

const memory = '/dev/shm'
const roomBytes = 1_000_000_000

/** Where the tests keep files: in memory where there is room, for a database waits for the disk at every write. */
function scratch(): string {
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > roomBytes ? memory : tmpdir()
}

export default defineConfig({
  test: {
    // Vitest leaves one core free, of which a machine with two has no other use. A window more than there are cores makes all of them slower.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: Sequence },
    // What a failed test leaves behind: pictures of the window, and what differs in them.
    attachmentsDir: 'test-results/components',
    // What a test that passes writes to its console is part of what it tests.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // A process loads what most files import once, and not once for each of them.
          isolate: false,
          setupFiles: ['scripts/unit.ts'],
          // What writes a time is kept (common/wording/formats.ts), and outlives the clock of the test in which it was made.
          fakeTimers: { toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate', 'Date', 'performance'] },
          // Desks of a team wait for each other, and cores for them.
          maxWorkers: 3 * availableParallelism(),
          env: { TMPDIR: scratch() },
          include: ['{common,contract,main,preload,sandbox,renderer,scripts,chaos,bench}/**/*.test.ts'],
          // Polled facts come at once; only a busy machine needs longer.
          expect: { poll: { timeout: 5000 } },
          // Against hanging, not against slowness: a busy machine fails no test.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      components,
    ],
  },
})
