/** Unit and contract tests: plain Node, beside what they test. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['{contract,main,preload,sandbox,renderer,scripts}/**/*.test.{ts,tsx}'],
  },
})
