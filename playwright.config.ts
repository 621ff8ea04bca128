/** End-to-end tests: the built app in a real window. They are run by `npm test`, which sees to Electron and a display. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Generous, for a machine that is busy with other things: nothing here is a measurement.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // What is compared is the same on every system: it lies beside the test, under its own name.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}',
  retries: 0,
  // Half of the time a window waits for its carrier.
  workers: 3,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // The second is what `npm test` counts; it goes to the file named in PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
})
