/** Finds texts that have too little room: cut off by what they stand in, or sticking out of it. */
import { seenTexts } from './wording.ts'

/** What a text has to stay within. */
const boxes = 'button, [role="button"], [role="radio"], [role="menuitem"], [role="menuitemradio"], [role="option"], label'
/** Parts of a pixel are rounded. */
const slack = 1

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** @param mayEnd whether a text may end in an ellipsis: names and previews do, for the whole stands elsewhere */
export function textsCutOff(part: Element, mayEnd: (text: string) => boolean): readonly string[] {
  const texts = seenTexts(part).filter(({ data }) => /\p{L}|\S{3}/u.test(data)).flatMap((text) => {
    const why = cutBy(text, mayEnd)
    return why === undefined ? [] : [`“${text.data.trim()}” ${why}`]
  })
  return [...texts, ...[...part.querySelectorAll('input')].filter(isPlaceholderCut).map(({ placeholder }) => `“${placeholder}” is longer than its field`)]
}

/** Why a text can't be read to its end; undefined when it can, or can be scrolled to. */
function cutBy(text: Text, mayEnd: (text: string) => boolean): string | undefined {
  const range = document.createRange()
  range.selectNodeContents(text)
  const drawn = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  const free = { x: true, y: true }
  for (let element = text.parentElement; element; element = element.parentElement) {
    const style = getComputedStyle(element)
    if (style.clipPath !== 'none' || style.opacity === '0') return undefined
    const clips = { x: /hidden|clip/.test(style.overflowX) || (/auto|scroll/.test(style.overflowX) && !isRow(style)), y: /hidden|clip/.test(style.overflowY) }
    if (clips.x && isShortened(element, style)) return mayEnd(element.textContent) ? undefined : `ends in an ellipsis in ${nameOf(element)}`
    const isBox = element.matches(boxes) || element === document.documentElement
    const box = element === document.documentElement ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight } : element.getBoundingClientRect()
    if (free.x && (clips.x || isBox) && drawn.some((rect) => sticksOutX(rect, box)) && !mayEnd(text.data)) return `is ${clips.x ? 'cut off' : 'wider than'} by ${nameOf(element)}`
    // A layout puts away whole what it has no room for.
    if (free.y && clips.y && drawn.every((rect) => rect.top >= box.bottom)) return undefined
    if (free.y && (clips.y || isBox) && drawn.some((rect) => sticksOutY(rect, box))) return `is ${clips.y ? 'cut off below' : 'higher than'} by ${nameOf(element)}`
    if (isRow(style) && /auto|scroll/.test(style.overflowX)) free.x = false
    if (/auto|scroll/.test(style.overflowY)) free.y = false
  }
  return undefined
}

/** Of a text that ends in one, Chromium tells the part that is seen alone. */
function isShortened(element: Element, { display, textOverflow, webkitLineClamp }: CSSStyleDeclaration): boolean {
  if (webkitLineClamp !== 'none') return element.scrollHeight > element.clientHeight + slack
  return textOverflow === 'ellipsis' && display !== 'flex' && element.scrollWidth > element.clientWidth
}

/** What scrolls sideways is a row that is meant to: elsewhere nobody looks for what stands beyond the edge. */
const isRow = ({ display, flexDirection }: CSSStyleDeclaration): boolean => display === 'flex' && flexDirection === 'row'
const sticksOutX = (inner: Box, outer: Box): boolean => inner.right > outer.right + slack || inner.left < outer.left - slack
const sticksOutY = (inner: Box, outer: Box): boolean => inner.bottom > outer.bottom + slack || inner.top < outer.top - slack
const nameOf = ({ tagName, className }: Element): string => `${tagName.toLowerCase()}.${className}`

function isPlaceholderCut(input: HTMLInputElement): boolean {
  if (input.placeholder === '' || input.value !== '' || !input.checkVisibility()) return false
  const style = getComputedStyle(input)
  const pen = document.createElement('canvas').getContext('2d')!
  pen.font = style.font
  const room = input.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
  return pen.measureText(input.placeholder).width > room + slack
}
