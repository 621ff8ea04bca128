/** The agent's word on texts of which nobody knows whether the carrier has them. Here the agent knows: the carrier's own list is asked. */
import type { Running } from './app.ts'
import { bridgeTo } from './bridge.ts'
import { openDeskFile } from './desk.ts'
import type { Stage } from './stage.ts'

/** Decides about every text that is unclear, by the truth. */
export async function decide({ folder, carrier, figures, deeds }: Stage, app: Running): Promise<void> {
  const file = openDeskFile(folder)
  const unclear = file.unclear()
  const { texts } = unclear.length > 0 ? file.read() : { texts: [] }
  file.close()
  if (unclear.length === 0) return
  figures.decided(unclear.length)
  const taken = await carrier.messages()
  for (const { id: messageId, phone, body } of unclear) {
    const atCarrier = taken.filter((text) => text.direction === 'outbound-api' && text.to === phone && text.body === body).length
    const elsewhere = texts.filter((text) => text.direction === 'outbound' && text.phone === phone && text.body === body && text.id !== messageId && text.sid !== null).length
    const wasSent = atCarrier > elsewhere
    const answered = deeds.note({ kind: 'decide', messageId, wasSent })
    const outcome = await bridgeTo(app.page).command('message.decide', { messageId, wasSent })
    answered(outcome.ok ? 'ok' : outcome.refusal.kind)
  }
}
