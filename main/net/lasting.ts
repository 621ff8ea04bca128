/** What is done at the carrier stands on this computer's disk first: after a power cut the desk knows that it may have happened. */
import { TransportError, type Transport } from '../provider/http/transport.ts'

/**
 * @param onDisk resolves when all that was written by now outlives a power cut
 * @returns a transport on which nothing leaves that the disk could forget; where the disk fails, nothing has left
 */
export function lastingFirst(transport: Transport, onDisk: () => Promise<void>): Transport {
  return async (request) => {
    if (request.once) {
      await onDisk().catch((error: unknown) => {
        throw new TransportError('unreached', error instanceof Error && 'code' in error ? String(error.code) : 'DISK')
      })
    }
    return transport(request)
  }
}
