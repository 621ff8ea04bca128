/**
 * The ground that tasks stand on: dependencies, an Electron with its native module, the system's libraries, a display.
 * Each is brought when it is missing; what takes long goes side by side.
 */
import path from 'node:path'
import { installDependencies } from './dependencies.ts'
import { hasDisplay, openDisplay } from './display.ts'
import { ownElectron, standInFor } from './electron/electron.ts'
import type { Electron } from './electron/model.ts'
import { compilerNeeds, displayNeeds, installLibraries, missingLibraries, windowNeeds } from './libraries.ts'
import { needsCompiling, takeCompiledSqlite, takeOwnSqlite } from './sqlite.ts'

/** An environment for the programs of a task, and how to leave it. */
export type Ground = {
  readonly env: NodeJS.ProcessEnv
  readonly close: () => void
}

/** A ground with Electron. */
export type ElectronGround = Ground & {
  readonly electron: Electron
  /** What this machine makes necessary on Electron's command line. */
  readonly electronFlags: readonly string[]
}

/** A ground whose windows come later. */
export type ChecksGround = Ground & { readonly windows: Promise<Ground> }

/** The dependencies, enough for tasks that open no window. */
export async function toolsGround(): Promise<Ground> {
  await installDependencies()
  return { env: toolsEnv(), close: () => undefined }
}

/**
 * Electron and all that it needs, but no display that is open: the end-to-end tests open one for each of their workers.
 * Tests and benchmarks find Electron by the environment.
 */
export async function electronGround(): Promise<ElectronGround> {
  // Looked for first: when somebody has to install them by hand, that is said before anything takes long.
  const missing = missingLibraries(hasDisplay() ? windowNeeds : [...windowNeeds, ...displayNeeds])
  const libraries = installLibraries(missing)
  const [electron] = await bothOrFirstFailure(electronWithSqlite(libraries), libraries)
  return { electron, electronFlags: rootFlags(), env: { ...toolsEnv(), TEXTDESK_ELECTRON: electron.executable }, close: () => undefined }
}

/**
 * For the checks: those that open no window begin as soon as the dependencies are there, for on a fresh machine Electron and its native module
 * take a minute more. What keeps them from coming is told where they are waited for, or at once when nothing has begun.
 */
export async function checksGround(): Promise<ChecksGround> {
  const windows = electronGround()
  windows.catch(() => undefined)
  await Promise.race([installDependencies(), windows])
  return { env: toolsEnv(), windows, close: () => undefined }
}

/** Electron, all that it needs, and a display. */
export async function windowGround(): Promise<ElectronGround> {
  const ground = await electronGround()
  const display = await openDisplay()
  // On a display without a graphics card Chromium logs that it found none, and a missing session bus; both are harmless.
  const electronFlags = [...ground.electronFlags, ...(display.isOurs ? ['--disable-gpu', '--log-level=3'] : [])]
  return { ...ground, electronFlags, env: { ...ground.env, ...display.env }, close: display.close }
}

async function electronWithSqlite(libraries: Promise<void>): Promise<Electron> {
  await installDependencies()
  const own = await ownElectron()
  if ('executable' in own) {
    await takeOwnSqlite()
    return own
  }
  const [electron] = await bothOrFirstFailure(standInFor(own), sqliteForStandIn(libraries))
  return electron
}

async function sqliteForStandIn(libraries: Promise<void>): Promise<void> {
  if (needsCompiling()) {
    // Two runs of apt-get at once would meet on its lock.
    await libraries
    await installLibraries(missingLibraries(compilerNeeds))
  }
  await takeCompiledSqlite()
}

/** Waits for both; the first failure is the one that is told, but not before both have come to rest. */
async function bothOrFirstFailure<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second])
  return Promise.all([first, second])
}

/** Chromium refuses to run as root with its own sandbox. */
function rootFlags(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

function toolsEnv(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH ?? ''}` }
}
