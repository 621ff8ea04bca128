/**
 * Loads the app that is named on Electron's command line: a folder with a package.json, or a file. It is packed into
 * the stand-in Electron as resources/default_app.asar and runs only there.
 *
 * It has to be an ES module that awaits the app: for such a one, and for no other, Electron keeps `ready` back until the
 * app's first run is over, so that the app can register its schemes and hear every early event.
 */
import { app } from 'electron/main'
import fs from 'node:fs'
import Module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const { named, preloads } = readCommandLine(process.argv.slice(1))
// Apps ask for it, to know that their own arguments begin one later.
process.defaultApp = true
Module._preloadModules(preloads)

try {
  const entry = entryOf(path.resolve(named ?? '.'))
  await import(pathToFileURL(entry).href)
} catch (error) {
  console.error('The app could not be loaded.')
  console.error(error)
  process.exit(1)
}

/** The app's path and the modules to load before it (-r, as Playwright passes its own). */
function readCommandLine(args) {
  const wanted = []
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === '--version' || args[i] === '-v') {
      console.log(`v${process.versions.electron}`)
      process.exit(0)
    }
    if (args[i] === '-r' || args[i] === '--require') wanted.push(args[++i])
    else if (!args[i].startsWith('-')) return { named: args[i], preloads: wanted }
  }
  return { named: undefined, preloads: wanted }
}

/** The file to run. A folder's package.json also names the app; its data folder follows the name by itself. */
function entryOf(target) {
  if (!fs.statSync(target).isDirectory()) {
    app.setAppPath(path.dirname(target))
    return target
  }
  const about = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'))
  if (about.version) app.setVersion(about.version)
  app.name = about.productName ?? about.name ?? app.name
  app.setDesktopName(about.desktopName ?? `${app.name}.desktop`)
  app.setAppPath(target)
  return Module._resolveFilename(target, null, true)
}
