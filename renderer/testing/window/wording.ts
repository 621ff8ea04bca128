/** Looks at the window while it speaks the pseudo-language (common/wording/pseudo.ts): which texts come from no table, and which have too little room. */
import { initials } from '../../ui/sign/initials.ts'
import type { World } from '../world/world.ts'

/** A language whose own numbers, days and times have no Latin letter, so that every one is ours, and are as long as they get. */
export const pseudoLocale = { language: 'pseudo', tag: 'ru-RU' } as const

/** As on key caps. */
const keys = /\b(?:Ctrl|Shift|Alt|Enter|Esc|F\d+|[A-Z])\b/g
const letter = /\p{Script=Latin}/u
const named = ['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt']

/** What people wrote and are called: the longest first, so that a part of one is not taken for another. */
export function dataOf({ worker, settings, contacts = [], messages = [], tasks = [], past = {}, board }: Partial<World>, ...more: readonly string[]): readonly string[] {
  const names = [worker?.name, ...(board?.workers ?? []).map(({ name }) => name), ...(board?.waiting ?? []).map(({ name }) => name), ...contacts.flatMap(({ name, place }) => [name, place])]
  const activities = [worker?.activity, ...(board?.workers ?? []).map(({ activity }) => activity), ...(settings?.activities ?? []).map(({ name }) => name)]
  const bodies = [...messages.map(({ body }) => body), ...tasks.map(({ last }) => last?.body)]
  const notes = Object.values(past).flatMap((each) => each.map(({ note }) => note))
  const all = [...names, ...names.map((name) => name && initials(name)), ...activities, ...bodies, ...notes, ...more].filter((each) => each !== undefined && each !== '')
  return [...new Set(all as readonly string[])].toSorted((a, b) => b.length - a.length)
}

/** The texts and names in a part of the window that stand in no brackets and are nobody's own. */
export function textsOutside(part: Element, data: readonly string[]): readonly string[] {
  const drawn = seenTexts(part)
  let depth = 0
  const texts = drawn.filter((text) => {
    const [outside, after] = outsideOf(text.data, depth)
    depth = after
    return isOurs(markedWhole(text) ?? outside, data)
  })
  const names = [part, ...part.querySelectorAll('*')].flatMap((element) =>
    named.flatMap((name) => (isOurs(outsideOf(element.getAttribute(name) ?? '', 0)[0], data) ? [`${name}: ${element.getAttribute(name)}`] : [])),
  )
  return [...texts.map(({ data: text, parentElement }) => `${text} in ${parentElement!.tagName} ${parentElement!.className}`), ...names]
}

/** What of a text stands outside of brackets, and how deep in them it ends. */
function outsideOf(text: string, depth: number): readonly [string, number] {
  let [outside, now] = ['', depth]
  for (const sign of text) {
    if (sign === '⟦') now += 1
    else if (sign === '⟧') now -= 1
    else if (now === 0) outside += sign
  }
  return [outside, now]
}

const isOurs = (outside: string, data: readonly string[]): boolean => letter.test(data.reduce((rest, each) => rest.replaceAll(each, ''), outside).replaceAll(keys, ''))

/** The whole of a text of which a part is marked, as search does. */
const markedWhole = ({ parentElement }: Text): string | undefined => {
  const owner = parentElement?.closest('mark')?.parentElement ?? parentElement
  return owner?.querySelector(':scope > mark') ? outsideOf(owner.textContent, 0)[0] : undefined
}

/** Nobody sees what the chart measures its texts with (@visx/text), which it leaves in the document. */
const unseen = 'kbd, script, style, #__react_svg_text_measurement_id'

/** In the document's order. What is on key caps is said by the keys themselves. */
export function seenTexts(part: Element): readonly Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (text.data.trim() !== '' && text.parentElement!.checkVisibility({ visibilityProperty: true }) && !text.parentElement!.closest(unseen)) texts.push(text)
  }
  return texts
}
