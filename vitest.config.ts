/** Unit and contract tests in plain Node, and tests of components in a real window; all stand beside what they test. */
import { defineConfig } from 'vitest/config'
import { components } from './scripts/components/project.ts'

export default defineConfig({
  test: {
    // What a failed test leaves behind: pictures of the window, and what differs in them.
    attachmentsDir: 'test-results/components',
    // What a test that passes writes to its console is part of what it tests.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
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
