/** The app's own way to the network, taken out of the app and driven from a test: the same code, in the same process, on the same Chromium. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { Network } from '../../../main/net/network.ts'
import { TransportError, type Transport, type TransportEnd, type TransportRequest } from '../../../main/provider/http/transport.ts'
import { root, type App } from '../app.ts'

type Ended = { readonly end: TransportEnd; readonly name: string }
type Answered = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }

/** A text on its way to a server: it may go there once. */
export const post = (url: string, timeoutMs = 10_000): TransportRequest => ({ method: 'POST', url, headers: {}, body: 'Body=Hello', once: true, timeoutMs, limitBytes: 100_000 })

/** What lives in the app's main process while a test drives it. */
type Inside = { network: Network; stops: Map<number, AbortController> }

let bundle: Promise<string> | undefined

/** Builds main/net/network.ts into one script that the running app can load, once. */
function bundled(): Promise<string> {
  bundle ??= (async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'textdesk-network-'))
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: { outDir, ssr: join(root, 'main/net/network.ts'), rolldownOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'network.cjs' } } },
    })
    return join(outDir, 'network.cjs')
  })()
  return bundle
}

/** The transport of the running app. What crosses the processes is text, so a signal is heard by its number. */
export async function networkIn({ electron }: App): Promise<Network> {
  await electron.evaluate((_electron, file) => {
    const { openNetwork } = process.getBuiltinModule('node:module').createRequire(file)(file) as { openNetwork(): Network }
    Object.assign(globalThis, { inside: { network: openNetwork(), stops: new Map() } })
  }, await bundled())

  let count = 0
  const transport: Transport = async ({ signal, ...request }) => {
    const id = (count += 1)
    const stop = (): void => void electron.evaluate((_electron, stopped) => (globalThis as unknown as { inside: Inside }).inside.stops.get(stopped)?.abort(), id)
    signal?.addEventListener('abort', stop)
    const end: Ended | Answered = await electron.evaluate(
      async (_electron, { id: begun, isStopped, request: asked }) => {
        const { network, stops } = (globalThis as unknown as { inside: Inside }).inside
        const controller = new AbortController()
        stops.set(begun, controller)
        if (isStopped) controller.abort()
        try {
          const { status, headers, body } = await network.transport({ ...asked, signal: controller.signal })
          return { status, headers, body: Buffer.from(body).toString('base64') }
        } catch (error) {
          return { end: (error as { end: TransportEnd }).end, name: (error as Error).message }
        }
      },
      { id, isStopped: signal?.aborted === true, request },
    )
    if ('end' in end) throw new TransportError(end.end, end.name)
    return { ...end, body: Buffer.from(end.body, 'base64') }
  }
  return { transport, renew: () => electron.evaluate(() => (globalThis as unknown as { inside: Inside }).inside.network.renew()) }
}
