/** Whom the guide has the agent text: practice voters who answer soon and kindly (sandbox/voters/scripts). */
import type { Contact, Task } from '../../../contract/model.ts'

export type Partner = { readonly phone: string; readonly name: string }

export const partners: readonly Partner[] = [
  { phone: '+14145550101', name: 'Dana Whitfield' },
  { phone: '+12155550123', name: 'Priya Raman' },
  { phone: '+16125550139', name: 'Beth Lindqvist' },
]

/** The first who can be texted anew; undefined when the agent has chats with all of them. */
export function partnerIn(tasks: ReadonlyMap<string, Task>, contacts: ReadonlyMap<string, Contact>): Partner | undefined {
  const open = new Set([...tasks.values()].map(({ phone }) => phone))
  return partners.find(({ phone }) => !open.has(phone) && (contacts.get(phone)?.marks.length ?? 0) === 0)
}
