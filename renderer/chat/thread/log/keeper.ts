/** Keeps a log where the agent wants it: at its end while they are there, whatever makes it higher or lower; else at the row under their eye. */
import type { Message } from '../../../../contract/model.ts'
import type { ThreadItem } from '../items/items.ts'
import type { Aim } from './beginning.ts'
import { placeIn, sightOf, type DrawnRow } from './sight.ts'

/** So near to the end the last text is in view: only its time and the padding are not. */
const nearPx = 40

/** What the log holds. */
export type Held = {
  readonly items: readonly ThreadItem[]
  readonly newest: Message | undefined
  /** The newest message of the conversation is among them, so that its end can be followed. */
  readonly holdsNewest: boolean
}

/** Hears, whenever something may have moved, which messages stand in view, and whether the end is followed. */
type Tell = (sight: ReturnType<typeof sightOf>, isFollowing: boolean) => void

export type Keeper = ReturnType<typeof createKeeper>

/** @param begins where the log stands when it is drawn for the first time; undefined is its end */
export function createKeeper(begins: Aim | undefined, tell: Tell) {
  let isFollowing = begins === undefined
  /** Where the agent is still to be led. */
  let awaited = begins
  /** What was known of the scroller when it was looked at last. */
  let last = { top: 0, height: 0 }
  let held: Held | undefined
  let place: ReturnType<typeof placeIn>

  const rowsIn = (log: HTMLElement) => drawnRows(log, held?.items ?? [])
  const holdsNewest = () => held?.holdsNewest ?? false

  function look(log: HTMLElement): void {
    const shown = rowsIn(log)
    place = isFollowing ? undefined : placeIn(shown)
    last = { top: log.scrollTop, height: log.clientHeight }
    tell(sightOf(shown, log.clientHeight), isFollowing)
  }

  /** The log may have been scrolled. Only a move upwards lets go of the end: it also runs away when something above it grows. */
  function heed(log: HTMLElement): void {
    if (distanceIn(log) > nearPx && log.scrollTop < last.top - 1) isFollowing = false
  }

  /** Leads to what is awaited. What is drawn around it may turn out higher or lower, so it goes on until it stands. */
  function lead(log: HTMLElement, aim: Aim): void {
    const away = awayFrom(aim, rowsIn(log), log.clientHeight)
    if (away === undefined) return
    const before = log.scrollTop
    log.scrollTop += away
    if (Math.abs(log.scrollTop - before) < 1) awaited = undefined
  }

  /** Something was drawn, or the scroller has another size: the end stays the end, and what is above it keeps its distance from it. */
  function settle(log: HTMLElement): void {
    // A hidden pane has no height, and nothing in it has moved.
    if (log.clientHeight === 0) return
    // Scrolling draws other rows, and may do so before the scroll is heard of here.
    heed(log)
    if (isFollowing) log.scrollTop = log.scrollHeight
    else if (awaited) lead(log, awaited)
    else if (last.height > 0) log.scrollTop += last.height - log.clientHeight
    if (!awaited && holdsNewest() && distanceIn(log) <= 1) isFollowing = true
    look(log)
  }

  return {
    settle,
    /** After every drawing. What the agent sends is followed, wherever they were. */
    drew(log: HTMLElement, now: Held): void {
      const isSent = held !== undefined && now.newest?.direction === 'outbound' && now.newest.seq > (held.newest?.seq ?? 0)
      held = now
      if (isSent) isFollowing = true
      settle(log)
    },
    scrolled(log: HTMLElement): void {
      if (log.clientHeight === 0) return
      if (awaited && !isFollowing) return settle(log)
      heed(log)
      if (distanceIn(log) <= nearPx) isFollowing = holdsNewest()
      look(log)
    },
    /** Goes to the end of what is loaded and stays there. */
    follow(log: HTMLElement): void {
      isFollowing = holdsNewest()
      awaited = undefined
      settle(log)
    },
    /** Leads to a row, and lets go of the end. */
    goTo(log: HTMLElement, aim: Aim): void {
      isFollowing = false
      awaited = aim
      settle(log)
    },
    /** The agent reads here: the end is let go of. */
    letGo: () => void (isFollowing = false),
    /** Where the agent stands; undefined at the end. */
    place: () => place,
  }
}

/** How many px the log must be scrolled for the row to stand where it is wanted; undefined while it is not drawn. */
function awayFrom({ key, below }: Aim, shown: readonly DrawnRow[], height: number): number | undefined {
  const row = shown.find((one) => one.key === key)
  return row && row.top - (below === 'middle' ? (height - (row.bottom - row.top)) / 2 : below)
}

const distanceIn = (log: HTMLElement): number => log.scrollHeight - log.clientHeight - log.scrollTop

/** In the order in which they stand; a list that scrolls fast draws them in another. */
function drawnRows(log: HTMLElement, items: readonly ThreadItem[]): readonly DrawnRow[] {
  const { top: above } = log.getBoundingClientRect()
  const rows = [...log.querySelectorAll<HTMLElement>('[data-index]')].map((row) => {
    const item = items[Number(row.dataset.index)]
    const { top, bottom } = row.getBoundingClientRect()
    return { key: item?.key ?? '', seq: item?.kind === 'bubble' ? item.message.seq : undefined, top: top - above, bottom: bottom - above }
  })
  return rows.toSorted((a, b) => a.top - b.top)
}
