/** The tasks behind the npm scripts: prepares the ground that a task stands on, runs it, and leaves as it ended. */
import { forwardSignals } from './children.mjs'
import { checksGround, electronGround, toolsGround, windowGround, type Ground } from './setup/ground.ts'
import { build } from './tasks/build.ts'
import { electronPath } from './tasks/electron-path.ts'
import { packageApp } from './tasks/package.ts'
import { runScript } from './tasks/script.ts'
import { start } from './tasks/start.ts'
import { needsWindow, test } from './tasks/test.ts'

/** Takes the arguments of the command line, answers the exit code. */
type Task = (args: readonly string[]) => Promise<number>

const tasks: Readonly<Record<string, Task>> = {
  start: on(windowGround, start),
  test: (args) => (needsWindow(args) ? on(checksGround, test)(args) : on(toolsGround, test)(args)),
  demo: on(electronGround, runScript('e2e/demo.ts', { needsBuild: true })),
  bench: on(windowGround, runScript('bench/bench.ts', { needsBuild: true })),
  chaos: on(electronGround, runScript('chaos/main.ts', { needsBuild: true })),
  build: on(toolsGround, build),
  package: on(windowGround, packageApp),
  sandbox: on(toolsGround, runScript('sandbox/main.ts', { needsBuild: false })),
  'team-check': on(toolsGround, runScript('scripts/team-check/main.ts', { needsBuild: false })),
  'electron-path': on(electronGround, electronPath),
}

/** What a signal has to clean up when no program is running to which it could go. */
let leave = (): void => undefined

/** A task on its ground, which is left when the task has ended, however it ended. */
function on<G extends Ground>(prepare: () => Promise<G>, task: (args: readonly string[], ground: G) => Promise<number>): Task {
  return async (args) => {
    const ground = await prepare()
    leave = ground.close
    try {
      return await task(args, ground)
    } finally {
      ground.close()
    }
  }
}

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (!task) {
    console.error(`There is no task "${name}". There are: ${Object.keys(tasks).join(', ')}`)
    return 2
  }
  try {
    return await task(args)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

forwardSignals(() => leave())
process.exit(await main(process.argv.slice(2)))
