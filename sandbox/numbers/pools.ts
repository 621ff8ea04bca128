/** Which senders the account has, and which of them belong together in a Messaging Service. */
import type { Pool, Settings } from '../settings.ts'

export const isNumber = (sender: string): boolean => sender.startsWith('+')
export const isShortCode = (sender: string): boolean => /^\d{3,6}$/.test(sender)
/** Of another channel than SMS: `rcs:brand_agent`, `whatsapp:+18335550100`. */
export const isChannel = (sender: string): boolean => sender.includes(':')

/** Every Messaging Service of the account. */
export const poolsOf = ({ serviceSid, numbers, campaigns }: Settings): readonly Pool[] => [{ sid: serviceSid, senders: numbers }, ...campaigns]

/** Everything that the account may text from, in no service or in any. */
export const sendersOf = (settings: Settings): readonly string[] => [...poolsOf(settings).flatMap(({ senders }) => senders), ...settings.unpooled]

/** A sender of ours with all others of its service. */
export const linesOf = (settings: Settings, line: string): readonly string[] =>
  poolsOf(settings).find(({ senders }) => senders.includes(line))?.senders ?? [line]
