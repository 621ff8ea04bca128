/** Unit and contract tests: plain Node, beside what they test. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    // Polled facts come at once; only a busy machine needs longer.
    expect: { poll: { timeout: 5000 } },
    include: ['{common,contract,main,preload,sandbox,renderer,scripts,chaos,bench}/**/*.test.{ts,tsx}'],
    // Against hanging, not against slowness: a busy machine fails no test.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
