/** End-to-end tests: the built app in a real window. They are run by `npm test`, which sees to Electron and a display. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  retries: 0,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  // The second is what `npm test` counts; it goes to the file named in PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: { trace: 'retain-on-failure' },
})
