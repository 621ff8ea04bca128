import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { runChild } from './children.mjs'

const node = (code: string, options?: Parameters<typeof runChild>[2]) => runChild(process.execPath, ['-e', code], options)

describe('a program that we wait for', () => {
  it('ends with its own exit code', async () => expect(await node('process.exit(7)')).toBe(7))
  it('ends with 128 and the number of the signal that ended it', async () => {
    expect(await node("process.kill(process.pid, 'SIGTERM')")).toBe(128 + 15)
  })
  it('cannot be started when there is none', async () => {
    await expect(runChild('/nowhere/at/all', [])).rejects.toThrow('ENOENT')
  })

  it.each([
    [0, ''],
    [1, 'what it said'],
  ])('with exit code %i shows %j of what it kept back', async (code, shown) => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await node(`process.stdout.write('what it said', () => process.exit(${code}))`, { output: 'on-failure' })
    expect(written.mock.calls.map(([text]) => String(text)).join('')).toBe(shown)
    written.mockRestore()
  })
})

describe.skipIf(process.platform === 'win32')('a command whose npm was told to end', () => {
  it('ends too, although the shell between the two says nothing', async () => {
    const module = new URL('children.mjs', import.meta.url).href
    const command = `import { endWithParent } from '${module}'; endWithParent(); console.log(process.pid); setInterval(() => undefined, 1000)`
    const shell = spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, command])
    const [line] = (await once(shell.stdout, 'data')) as [Buffer]
    shell.kill('SIGKILL')
    await expect.poll(() => isRunning(Number(line.toString())), { timeout: 10_000 }).toBe(false)
  })
})

/** Signal 0 asks whether there is somebody to signal. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
