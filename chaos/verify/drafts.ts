/** Drafts: what was acknowledged last is on disk; an answer that never came leaves two possibilities. */
import type { Deed, Finding, World } from '../core/facts.ts'

/** What a draft may be: its number field and words, `null` for none. */
type State = { readonly to: string | undefined; readonly body: string; readonly messageId: string } | null
/** `unknown` after keys were pressed: the page saves when it sees fit. */
type Possible = readonly State[] | 'unknown'

/** Every draft that is not one of those that it may be. */
export function draftFindings({ desk, deeds }: World): readonly Finding[] {
  const possible = new Map<string, Possible>()
  const sent = new Set<string>()
  for (const deed of deeds) apply(deed, possible, sent)
  const rows = new Map(desk.drafts.map((draft) => [draft.key, draft]))
  return [...possible].flatMap(([key, states]): readonly Finding[] => {
    if (states === 'unknown') return []
    const row = rows.get(key)
    const fits = states.some((state) => (state === null ? row === undefined : row?.body === state.body && (state.to === undefined || state.to === row.recipient)))
    return fits ? [] : [{ kind: 'draft lost', text: `draft ${key} is ${JSON.stringify(row?.body)}, and was saved as ${states.map((state) => JSON.stringify(state?.body)).join(' or ')}` }]
  })
}

/** Most changes leave most drafts as they were, so that without this the possibilities would double with every answer that never came. */
const distinct = (states: readonly State[]): readonly State[] => [...new Map(states.map((state) => [JSON.stringify(state), state])).values()]

function apply(deed: Deed, possible: Map<string, Possible>, sent: Set<string>): void {
  if (deed.kind === 'typed') return void possible.set(deed.draft, 'unknown')
  // What it takes back comes into the composer, or into the person's conversation.
  if (deed.kind === 'escape') for (const key of possible.keys()) possible.set(key, 'unknown')
  if (deed.answer !== 'ok' && deed.answer !== 'none') return
  const isSure = deed.answer === 'ok'
  /** Changes one draft; without an answer it may also be as it was. */
  const change = (key: string, next: (state: State) => State): void => {
    const before = possible.get(key) ?? [null]
    if (before === 'unknown') return
    possible.set(key, distinct([...before.map(next), ...(isSure ? [] : before)]))
  }
  switch (deed.kind) {
    case 'draft': {
      const state = deed.body === '' && !deed.to ? null : { to: deed.to, body: deed.body, messageId: deed.messageId }
      // A late save of what is already sent changes nothing; a sure save says where an unknown draft stands.
      if (sent.has(deed.messageId)) return
      if (isSure) return void possible.set(deed.key, [state])
      return change(deed.key, () => state)
    }
    case 'compose':
    case 'say':
      if (isSure) sent.add(deed.messageId)
      for (const key of possible.keys()) change(key, (state) => (state?.messageId === deed.messageId ? null : state))
      return
    case 'typed draft':
      return void possible.set(deed.key, isSure ? [{ to: undefined, body: deed.body, messageId: '' }] : 'unknown')
    default:
      return
  }
}
