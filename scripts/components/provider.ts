/** Lets Vitest run the component tests in the project's Electron: the engine that the page is made for, and the only browser that every machine has here. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { playwright, PlaywrightBrowserProvider } from '@vitest/browser-playwright'
import type { ElectronApplication } from 'playwright'
import type { BrowserProviderOption } from 'vitest/node'
import { root } from '../setup/places.mjs'

type Opened = { readonly app: ElectronApplication; readonly close: () => Promise<void> }

/** A window for each page that Vitest asks for, driven by Playwright like any other browser of Vitest's. */
class ElectronProvider extends PlaywrightBrowserProvider {
  readonly #opened: Promise<Opened>[] = []

  override async openPage(sessionId: string, url: string): Promise<void> {
    const opening = openElectron()
    this.#opened.push(opening)
    const { app } = await opening
    const page = await app.firstWindow()
    this.contexts.set(sessionId, app.context())
    this.pages.set(sessionId, page)
    await page.goto(url, { timeout: 0 })
  }

  override async close(): Promise<void> {
    this.pages.clear()
    this.contexts.clear()
    await Promise.all(this.#opened.map((opening) => opening.then(({ close }) => close(), () => undefined)))
  }
}

const program = path.join(root, 'scripts', 'components', 'window')
/** Every machine draws the same: colours, letters, sizes, language and time zone are none of its own. */
const sameEverywhere = {
  flags: ['--force-color-profile=srgb', '--force-device-scale-factor=1', '--disable-lcd-text', '--lang=en-US'],
  env: { TZ: 'America/Phoenix', LANG: 'en_US.UTF-8', FONTCONFIG_FILE: path.join(program, 'fonts.conf') },
}

/** For Vitest's `browser.provider`. */
export function electronProvider(): BrowserProviderOption {
  const option = playwright()
  // Without `prewarm`, which would look for a Chromium of Playwright's own.
  return { name: option.name, supportedBrowser: option.supportedBrowser, options: {}, serverFactory: option.serverFactory, providerFactory: (project) => new ElectronProvider(project, {}) }
}

/** Opens the window, on a display of its own where the machine has none. Each run has a data folder of its own. */
async function openElectron(): Promise<Opened> {
  // Not before they are needed: the unit tests read this file too.
  const [{ _electron }, { cleanEnvironment, electron, flags }, { openDisplay }] = await Promise.all([import('playwright'), import('../../e2e/kit/app.ts'), import('../setup/display.ts')])
  const folder = mkdtempSync(path.join(os.tmpdir(), 'textdesk-components-'))
  const display = await openDisplay()
  const leave = () => {
    display.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  // However this process ends, display and folder end with it; Playwright does the same for the app.
  process.once('exit', leave)
  const app = await _electron.launch({
    executablePath: electron(),
    args: [...flags(), ...sameEverywhere.flags, `--user-data-dir=${folder}`, program],
    env: { ...cleanEnvironment(), ...display.env, ...sameEverywhere.env },
  })
  const close = async () => {
    await app.close()
    leave()
  }
  return { app, close }
}
