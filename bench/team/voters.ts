/** The voters of the load run: each begins a chat, writes some texts in it, and is never heard of again; their texts are the number's list. */
import type { Reply } from '../../main/team/placing/place.ts'
import type { Chance, Clock } from '../../main/team/model/clock.kit.ts'
import { startsAt, type LoadCarrier } from './exchange.ts'

/** As in team mode's model: one of eight replies begins a chat, and a desk holds three. */
export const textsOfEach = 8
export const betweenMs = { from: 20_000, to: 40_000 } as const
/** Rows of a page, as the reader asks for them. */
const pageRows = { news: 200, all: 1_000 } as const
/** A text shows in the list so late at most. */
const lateMs = 1_500

export type Voters = ReturnType<typeof openVoters>

export function openVoters(clock: Clock, chance: Chance, carrier: LoadCarrier, desks: number) {
  const listed: Reply[] = []
  const byPerson = new Map<string, Reply[]>()
  /** Every text that was written. */
  const all: Reply[] = []
  const ended = new Map<string, string[]>()
  let people = 0
  let strangers = 0

  function write(person: string): void {
    const text: Reply = { sid: `SM${String(all.length + 1).padStart(16, '0')}`, person, at: Math.floor((startsAt + clock.now()) / 1_000) * 1_000 }
    all.push(text)
    clock.after(chance.int(0, lateMs), () => {
      listed.push(text)
      byPerson.set(person, [...(byPerson.get(person) ?? []), text])
    })
  }

  function begin(): void {
    const person = `+1602${String((people += 1)).padStart(7, '0')}`
    let at = 0
    for (let text = 0; text < textsOfEach; text += 1) {
      clock.after(at, () => write(person))
      at += chance.int(betweenMs.from, betweenMs.to)
    }
  }

  const texts = (person: string): readonly Reply[] => byPerson.get(person) ?? []

  return {
    all, ended, begin,
    completed: (person: string, taskSid: string): void => void ended.set(person, [...(ended.get(person) ?? []), taskSid]),
    stranger: (): string => `+1702${String((strangers += 1)).padStart(7, '0')}`,
    from: (person: string) => carrier.request('texts of a chat', () => [...texts(person)]),
    between: (person: string) => carrier.request('past of a chat', () => texts(person), 2),
    /** What a desk without a bell asks for, as often as it looks: what is new since then fits a page. */
    page: () => carrier.request('the list, by desks without a bell', () => texts, Math.max(1, Math.ceil((2 * desks) / 10 / pageRows.news))),
    async *list(since: number, { isKnown, isThorough }: { readonly isKnown: (sid: string) => boolean; readonly isThorough: boolean }): AsyncIterable<readonly Reply[]> {
      const size = isThorough ? pageRows.all : pageRows.news
      for (let last = listed.length; last > 0; last -= size) {
        const page = await carrier.request('the list, by the reader', () => listed.slice(Math.max(0, last - size), last))
        yield page
        if (page[0]!.at < since * 1_000 || (!isThorough && page.every(({ sid }) => isKnown(sid)))) return
      }
      if (listed.length === 0) await carrier.request('the list, by the reader', () => undefined)
    },
  }
}
