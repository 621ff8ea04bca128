import { expect, it } from 'vitest'
import type { Transport, TransportRequest } from '../provider/http/transport.ts'
import { lastingFirst } from './lasting.ts'

const request = (once: boolean): TransportRequest => ({ method: once ? 'POST' : 'GET', url: 'http://127.0.0.1/', headers: {}, once, timeoutMs: 1_000, limitBytes: 1_000 })

function wire(onDisk: () => Promise<void>) {
  const left: string[] = []
  const transport: Transport = async ({ method }) => {
    left.push(method)
    return { status: 200, headers: {}, body: new Uint8Array() }
  }
  return { left, send: lastingFirst(transport, onDisk) }
}

it('lets nothing leave before it is on the disk, but what changes nothing there', async () => {
  let there = (): void => undefined
  const { left, send } = wire(() => new Promise((resolve) => (there = resolve)))
  await send(request(false))
  const sent = send(request(true))
  await Promise.resolve()
  expect(left).toEqual(['GET'])
  there()
  await sent
  expect(left).toEqual(['GET', 'POST'])
})

it('lets nothing leave where the disk fails', async () => {
  const { left, send } = wire(async () => {
    throw Object.assign(new Error('i/o error'), { code: 'EIO' })
  })
  await expect(send(request(true))).rejects.toMatchObject({ end: 'unreached', message: 'EIO' })
  expect(left).toEqual([])
})
