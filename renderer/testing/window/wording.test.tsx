/** What is held against the wording of the window sees what it is there for. */
import { expect, it } from 'vitest'
import { textsCutOff } from './room.ts'
import { textsOutside } from './wording.ts'

function drawn(html: string): Element {
  document.body.insertAdjacentHTML('beforeend', `<div id="root" style="font: 14px sans-serif">${html}</div>`)
  return document.body.lastElementChild!
}

function without<Found>(html: string, find: (part: Element) => Found): Found {
  const part = drawn(html)
  try {
    return find(part)
  } finally {
    part.remove()
  }
}

const outside = (html: string) => without(html, (part) => textsOutside(part, ['Marisol Vega', 'MV']))
const cutOff = (html: string) => without(html, (part) => textsCutOff(part, (text) => text.includes('Marisol')).length)

it.each([
  ['<p>Chats</p>', 'Chats in P '],
  ['<p>⟦Çhàts··⟧ today</p>', '⟦Çhàts··⟧ today in P '],
  ['<p>Marisol Vega wrote</p>', 'Marisol Vega wrote in P '],
  ['<button aria-label="Close"></button>', 'aria-label: Close'],
  ['<input placeholder="⟦Fïñd··⟧ it">', 'placeholder: ⟦Fïñd··⟧ it'],
])('a text that is in no table is seen in %s', (html, found) => expect(outside(html)).toEqual([found]))

it.each([
  '<p>⟦Réàd <a>thé màñûàl</a>, Marisol.··⟧</p>',
  '<p>Marisol Vega</p><span>MV</span><time>вторник, 19:31</time>',
  '<p><mark>Mar</mark>isol Vega</p>',
  '<kbd>Ctrl</kbd><i title="⟦Rémôvé Marisol··⟧"></i><p style="visibility: hidden">Chats</p>',
])('%s is all from tables, or somebody’s own', (html) => expect(outside(html)).toEqual([]))

const narrow = 'width: 40px; white-space: nowrap;'

it.each([
  `<p style="${narrow} overflow: hidden; text-overflow: ellipsis">⟦Séàrçh méssàgés··⟧</p>`,
  `<p style="${narrow} overflow: hidden">⟦Séàrçh méssàgés··⟧</p>`,
  `<p style="${narrow} overflow-y: auto">⟦Séàrçh méssàgés··⟧</p>`,
  `<button style="${narrow}"><span>⟦Séàrçh méssàgés··⟧</span></button>`,
  '<p style="width: 40px; height: 20px; overflow: hidden">⟦Séàrçh méssàgés··⟧</p>',
  '<p style="margin-left: calc(100vw - 30px); white-space: nowrap">⟦Séàrçh méssàgés··⟧</p>',
  '<input style="width: 40px" placeholder="⟦Séàrçh méssàgés··⟧">',
])('a text that has too little room is seen in %s', (html) => expect(cutOff(html)).toBe(1))

it.each([
  `<p style="${narrow} overflow: hidden; text-overflow: ellipsis">Marisol Vega</p>`,
  `<p style="${narrow} overflow-x: auto; display: flex">⟦Séàrçh méssàgés··⟧</p>`,
  '<p style="height: 20px; overflow-y: auto">⟦Séàrçh<br>méssàgés··⟧</p>',
  '<button>⟦Séàrçh méssàgés··⟧</button><input placeholder="⟦Fïñd··⟧">',
])('%s can be read to its end, or may end so', (html) => expect(cutOff(html)).toBe(0))
