/** A SID names the very text that the desk gave it to: no other of the desk's, and none of another desk or campaign. */
import type { DeskText, Finding, World } from '../core/facts.ts'
import { grouped } from './groups.ts'

/** Every name that belongs to somebody or something else. */
export function adoptedFindings({ desk, carrier }: World): readonly Finding[] {
  const bySid = new Map(carrier.map((text) => [text.sid, text]))
  const named = desk.texts.filter((text): text is DeskText & { readonly sid: string } => text.direction === 'outbound' && text.sid !== null)
  return [
    ...named.flatMap(({ id, phone, body, sid }): readonly Finding[] => {
      const text = bySid.get(sid)
      if (!text) return [{ kind: 'lost', text: `${id} to ${phone} has the SID ${sid}, which the carrier never gave` }]
      if (text.isForeign) return [adopted(`${id} to ${phone} has the SID ${sid}, which is a text of another desk or campaign`)]
      return text.direction === 'outbound-api' && text.to === phone && text.body === body ? [] : [adopted(`${id} to ${phone} has the SID ${sid}, which is another text, to ${text.to}`)]
    }),
    ...[...grouped(named, ({ sid }) => sid)].filter(([, rows]) => rows.length > 1).map(([sid, rows]) => adopted(`${rows.map(({ id }) => id).join(' and ')} have one SID, ${sid}`)),
  ]
}

const adopted = (text: string): Finding => ({ kind: 'adopted from others', text })
