/** How Vitest runs the component tests: every `.test.tsx` of the page, drawn by the project's Electron. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { root } from '../setup/places.mjs'
import { commands } from './commands.ts'
import { electronProvider } from './provider.ts'

/** What the page takes from packages, as it is written in its imports. */
function packagesIn(folder: string): readonly string[] {
  const files = globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root, exclude: (name) => name.endsWith('.test.ts') })
  const imports = files.flatMap((file) => [...readFileSync(path.join(root, file), 'utf8').matchAll(/^import (?!type ).* from '([^.'][^']*)'$|^} from '([^.'][^']*)'$/gm)])
  const names = imports.map(([, whole, last]) => whole ?? last ?? '')
  return [...new Set(names)].filter((name) => !/^vitest(\/|$)/.test(name)).toSorted()
}

export const components: TestProjectInlineConfiguration = {
  // React as agents get it. The one for developers notes a stack for every element that it makes, which takes a third of all the time.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  optimizeDeps: {
    // Named before the first test asks for them: what is found later reloads the page under the test.
    include: ['react/jsx-runtime', ...packagesIn('{renderer,common}')],
    rolldownOptions: { transform: { define: { 'process.env.NODE_ENV': '"production"' } } },
  },
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
      // Vitest opens several pages at once only where nobody is to look at them.
      headless: true,
      ui: false,
      viewport: { width: 1280, height: 800 },
      commands,
      screenshotDirectory: 'test-results/components',
      expect: {
        toMatchScreenshot: {
          // Letters may stand a shade apart on another machine of the kind; a word that is another is more than that.
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.0002 },
          resolveScreenshotPath: ({ arg, ext }) => path.join(root, 'renderer', 'testing', 'pictures', `${arg}${ext}`),
        },
      },
    },
  },
}
