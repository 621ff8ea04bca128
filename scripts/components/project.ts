/** How Vitest runs the component tests: every `.test.tsx` of the page, drawn by the project's Electron. */
import react from '@vitejs/plugin-react'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { commands } from './commands.ts'
import { electronProvider } from './provider.ts'

export const components: TestProjectInlineConfiguration = {
  plugins: [react()],
  // Found before the first test asks for them: what is found later reloads the page under the test.
  optimizeDeps: { entries: ['renderer/main.tsx', 'renderer/**/*.test.tsx', 'renderer/testing/*'], include: ['react/jsx-dev-runtime'] },
  test: {
    name: 'components',
    include: ['renderer/**/*.test.tsx'],
    setupFiles: ['renderer/testing/setup.ts'],
    // No module of the page holds state, so a file needs no page of its own.
    isolate: false,
    expect: { poll: { timeout: 5000 } },
    testTimeout: 20_000,
    hookTimeout: 30_000,
    browser: {
      enabled: true,
      provider: electronProvider(),
      instances: [{ browser: 'chromium' }],
      headless: false,
      ui: false,
      viewport: { width: 1280, height: 800 },
      commands,
      screenshotDirectory: 'test-results/components',
      expect: {
        toMatchScreenshot: {
          // Letters may stand a shade apart on another machine of the kind; a moved or missing part is more than that.
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.005 },
          resolveScreenshotPath: ({ root, arg, ext }) => `${root}/renderer/testing/pictures/${arg}${ext}`,
        },
      },
    },
  },
}
