/**
 * The native part of better-sqlite3, fit for the Electron in use.
 *
 * The package brings one for Node-API 10, which Electron has from version 36 on. For an older Electron it is compiled
 * once for the API before that, and serves the Node of the unit tests as well.
 */
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, cp, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { runChild } from '../children.mjs'
import { madeOnce } from './fetch/made-once.mjs'
import { nodePackage } from './node.mjs'
import { cacheFolder, root, versionOf } from './places.mjs'
import { say } from './say.mjs'

const modules = path.join(root, 'node_modules')
const packageFolder = path.join(modules, 'better-sqlite3')
const addon = path.join('build', 'Release', 'better_sqlite3.node')

/** Whether the cache has no native part that was compiled for an older Electron. */
export function needsCompiling(): boolean {
  return !existsSync(cachedFolder())
}

/** Leaves better-sqlite3 to the native part that it brings, for today's Electron. */
export async function takeOwnSqlite(): Promise<void> {
  await rm(path.join(packageFolder, 'build'), { recursive: true, force: true })
}

/** Puts the native part for an older Electron in place: better-sqlite3 prefers what lies in its `build` folder. */
export async function takeCompiledSqlite(): Promise<void> {
  const built = path.join(await madeOnce(cachedFolder(), compile), 'better_sqlite3.node')
  const target = path.join(packageFolder, addon)
  if (existsSync(target) && readFileSync(target).equals(readFileSync(built))) return
  await mkdir(path.dirname(target), { recursive: true })
  // A program that runs may have the old one mapped into its memory: it keeps that one, the name goes to the new.
  await copyFile(built, `${target}.new`)
  await rename(`${target}.new`, target)
}

function cachedFolder(): string {
  return path.join(cacheFolder(), `better-sqlite3-${versionOf('better-sqlite3')}-napi9-${process.platform}-${process.arch}`)
}

/** Compiles a copy, so that two set-ups of the same checkout don't meet in its `build` folder. */
async function compile(temporary: string): Promise<void> {
  say('Compiling better-sqlite3 for this Electron (about a minute, once) ...')
  const work = path.join(temporary, 'work')
  const copy = path.join(work, 'node_modules', 'better-sqlite3')
  for (const name of ['better-sqlite3', 'node-addon-api']) {
    await cp(path.join(modules, name), path.join(work, 'node_modules', name), { recursive: true, filter: (file) => path.basename(file) !== 'prebuilds' })
  }
  // node-addon-api asks for version 10 by itself; the module must not, or Electron 33 ends on loading it. SQLite as its makers build it: what -O3
  // finds besides takes a compiler twenty seconds more, while the first checks need the core.
  const env = { ...process.env, JOBS: 'max', CFLAGS: '-O2', CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NO_WARNING' }
  const gyp = path.join(modules, 'node-gyp', 'bin', 'node-gyp.js')
  const args = ['rebuild', '--release', '--force_build=1', `--nodedir=${await headersFolder()}`]
  const code = await runChild(process.execPath, [gyp, ...args], { cwd: copy, env, output: 'on-failure' })
  if (code !== 0) throw new Error('better-sqlite3 could not be compiled, so the app could not open its database. What the compiler said is above.')
  await rename(path.join(copy, addon), path.join(temporary, 'better_sqlite3.node'))
  await rm(work, { recursive: true })
}

/** A folder with `include/node`: beside the Node that runs, as most ways to install it have it, or the pinned package. */
async function headersFolder(): Promise<string> {
  const beside = path.join(path.dirname(process.execPath), '..')
  return existsSync(path.join(beside, 'include', 'node', 'node_api.h')) ? beside : nodePackage()
}
