/** Opens the composer on a person or a text that came from elsewhere: a search, a text that failed, a link. */
import { createStore } from 'zustand/vanilla'
import { contentOf, hasContent } from '../../../common/content.ts'
import { countryOf } from '../../../common/number/country.ts'
import { numberText } from '../../../common/number/write.ts'
import type { TextContent } from '../../../contract/message.ts'
import type { MirrorStore } from '../../desk/mirror/mirror.ts'
import type { DraftStore } from '../../desk/typed/drafts.ts'
import { straightQuotes } from '../../words/people/quotes.ts'
import type { Report } from '../core/faults.ts'
import type { ViewStore } from '../view/view.ts'

/** What somebody outside wants to be written: `to` in any form that a person would type. */
export type Wish = TextContent & { readonly to: string }

export type Filling = {
  /** Counts how often the composer was filled from elsewhere, so that an open one takes the focus again. */
  readonly count: number
  /** The number is to be corrected: it takes the focus and is selected. */
  readonly correct: boolean
  /** The person whose number failed, while the agent corrects it. */
  readonly failed?: string
  /** What came while the agent had typed something else; they decide which of the two they want. */
  readonly rival?: Wish & { readonly failed?: string }
  /** What the agent had typed before it was replaced or discarded; it can be brought back while the composer is open. */
  readonly aside?: Wish & { readonly why: 'replaced' | 'discarded' }
}

type Parts = {
  readonly mirror: MirrorStore
  readonly view: ViewStore
  readonly drafts: DraftStore
  readonly report: Report
}

export type ComposingStore = ReturnType<typeof createComposing>

export function createComposing({ mirror, view, drafts, report }: Parts) {
  const store = createStore<Filling>(() => ({ count: 0, correct: false }))
  const country = (): string => mirror.getState().settings.country
  const isEmpty = (wish: Wish): boolean => wish.to.trim() === '' && !hasContent(wish)
  const typed = (): Wish => {
    const { to = '', ...text } = drafts.of('composer')
    return { to, ...contentOf(text) }
  }
  /** The one, with what it lacks from the other; a picture goes with its own words only. */
  const either = (one: TextContent, other: TextContent): TextContent =>
    one.body === '' || one.body === other.body ? contentOf({ body: other.body, pictureUrl: one.pictureUrl ?? other.pictureUrl }) : contentOf(one)

  /** A number as the field shows it; what is none yet stays as it came, and the field says what is wrong. */
  async function shownNumber(to: string, readIn = country()): Promise<string> {
    try {
      // The composer's own code is not on the first screen, and whoever calls this may be.
      const { readNumber } = await import('../../../common/number/read/read.ts')
      const reading = readNumber(to, countryOf(readIn))
      return reading.kind === 'number' ? numberText(reading.phone, country()) : to
    } catch (error) {
      report('load', error)
      return to
    }
  }

  /** The desk's country has changed: a number without a code stays the person's who was meant. */
  async function stayWith(before: string): Promise<void> {
    const { to } = typed()
    const kept = await shownNumber(to, before)
    if (kept !== to && typed().to === to) drafts.keep({ ...drafts.of('composer'), to: kept })
  }
  mirror.subscribe(({ settings }, { phase, settings: before }) => {
    if (phase === 'ready' && settings.country !== before.country) void stayWith(before.country)
  })

  /** Fills the composer anew, so that it takes the focus again. */
  const fill = ({ to, ...text }: Wish, rest: Omit<Partial<Filling>, 'count'> = {}): void => {
    const { pictureUrl: _, ...draft } = drafts.of('composer')
    drafts.keep({ ...draft, to, ...contentOf(text) })
    store.setState(({ count }) => ({ count: count + 1, correct: false, ...rest }), true)
  }

  /**
   * Opens the composer filled. Nothing typed is ever lost by it: where the agent has begun something else, that stays, and the composer asks.
   *
   * @param failed the person's number is wrong, so it takes the focus and is selected
   */
  async function begin(wish: Wish, failed?: string): Promise<void> {
    const to = await shownNumber(wish.to)
    const text = contentOf({ ...wish, body: straightQuotes(wish.body) })
    const begun = typed()
    view.openComposer()
    const isOther = (mine: string, wanted: string) => wanted !== '' && mine.trim() !== '' && mine !== wanted
    const about = failed === undefined ? {} : { failed }
    if (isOther(begun.to, to) || isOther(begun.body, text.body) || isOther(begun.pictureUrl ?? '', text.pictureUrl ?? '')) return store.setState({ rival: { to, ...text, ...about } })
    fill({ to: begun.to || to, ...either(begun, text) }, { correct: failed !== undefined, ...about })
  }

  /** The agent's word on what came from outside: what it has takes the place of what is typed, or it goes. */
  function settle(takeIt: boolean): void {
    const { rival } = store.getState()
    if (!rival) return
    const mine = typed()
    const { to, failed, ...text } = rival
    if (!takeIt) return fill(mine)
    fill({ to: to || mine.to, ...either(text, mine) }, { aside: { ...mine, why: 'replaced' }, correct: failed !== undefined, ...(failed !== undefined && { failed }) })
  }

  /** Empties the composer; what was in it can be brought back. */
  function discard(): void {
    const mine = typed()
    fill({ to: '', body: '' }, isEmpty(mine) ? {} : { aside: { ...mine, why: 'discarded' } })
  }

  /** Brings back what was put aside; what has been typed since is put aside for it. */
  function bringBack(): void {
    const { aside } = store.getState()
    if (!aside) return
    const mine = typed()
    fill(aside, isEmpty(mine) ? {} : { aside: { ...mine, why: 'replaced' } })
  }

  /** The composer has closed: what it was filled for is over. What the agent has not answered is asked again. */
  const forget = (): void => store.setState(({ count, rival }) => ({ count, correct: false, ...(rival && { rival }) }), true)

  /** Whether the number is to be corrected; true once for each filling that asked for it. */
  function takeCorrection(): boolean {
    const { correct } = store.getState()
    if (correct) store.setState({ correct: false })
    return correct
  }

  return Object.assign(store, { begin, settle, discard, bringBack, forget, takeCorrection })
}
