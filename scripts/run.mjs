/**
 * What every npm script calls: `run.mjs TASK [arguments]`.
 *
 * Plain JavaScript on built-in modules only, because it runs before anything is installed, on any Node from 20 on.
 * It sees to a Node that runs TypeScript and hands the task to run.ts on it.
 */
import { fileURLToPath } from 'node:url'
import { endWithParent, forwardSignals, runChild } from './children.mjs'
import { toolsNode } from './setup/node.mjs'

forwardSignals(() => undefined)
endWithParent()
try {
  const script = fileURLToPath(new URL('run.ts', import.meta.url))
  process.exitCode = await runChild(await toolsNode(), [script, ...process.argv.slice(2)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
