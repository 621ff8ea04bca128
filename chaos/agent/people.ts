/** Whom the agent texts and what is said, by chance: regulars and strangers, and now and then a number that the carrier refuses. */
import type { Chance } from '../core/chance.ts'

const areas = ['602', '808', '414', '215', '612', '305', '512', '702', '503', '313'] as const
/** Subscriber numbers from 555-0100 up to here end as any text does; those above have meanings at the practice carrier (sandbox/README.md). */
const ordinary = 79
const regulars = 24
/** The carrier writes Mexican mobile numbers in two ways. */
const abroad = ['+525555501234', '+525555501236'] as const

const numberOf = (area: string, line: number): string => `+1${area}5550${100 + line}`

/** The practice carrier refuses every text to these at once. */
export const isRefused = (phone: string): boolean => /55501(9[1-5])$/.test(phone)

/** One of a few people who are texted again and again. */
export const regular = (chance: Chance): string => numberOf(areas[0], chance.whole(0, regulars - 1))

/** Somebody to text: mostly ordinary, seldom somebody whom no text reaches. */
export function anybody(chance: Chance): string {
  const area = chance.pick(areas)
  const kind = chance.weighted({ regular: 55, stranger: 33, abroad: 3, unreachable: 5, refused: 4 })
  if (kind === 'regular') return regular(chance)
  if (kind === 'abroad') return chance.pick(abroad)
  if (kind === 'stranger') return numberOf(area, chance.whole(0, ordinary))
  return kind === 'unreachable' ? numberOf(area, chance.whole(80, 87)) : numberOf(area, chance.whole(91, 95))
}

/** Somebody who writes: mostly a regular. */
export const voter = (chance: Chance): string => (chance.hits(0.75) ? regular(chance) : numberOf(chance.pick(areas), chance.whole(0, ordinary)))

/** Said often and to the same people, so that texts cannot be told apart by their words; one is the end of another. */
const common = ['Yes', 'Oh, Yes', 'Thank you!', 'Hello, this is the Voter Hotline.'] as const
const openings = ['Do you know where to vote', 'Bring your license', 'The polls close at 8', '¿Sabe dónde votar', 'See you there 🗳️', 'Pregunte por «Ana» – hoy…', 'Look at https://vote.example.com/where?state=AZ'] as const
const shapes = [
  (text: string) => text,
  (text: string) => `${text}\nSecond line`,
  (text: string) => `${text} ${'and on it goes '.repeat(14)}`.trim(),
  (text: string) => `  ${text} `,
] as const

/** What the agent says. `tag` makes a text the only one of its kind. */
export function words(chance: Chance, tag: string): string {
  if (chance.hits(0.25)) return chance.pick(common)
  const shape = chance.hits(0.8) ? shapes[0] : chance.pick(shapes)
  return shape(`${chance.pick(openings)} (${tag})`)
}

const stops = ['STOP', 'Unsubscribe'] as const

/** What a voter says. A few take back their consent, and some of them give it again. */
export function answer(chance: Chance, tag: string): string {
  const kind = chance.weighted({ own: 70, common: 26, stop: 2, start: 2 })
  if (kind === 'stop') return chance.pick(stops)
  if (kind === 'start') return 'START'
  return kind === 'common' ? chance.pick(['Ok', 'Who is this?', 'Thanks']) : `Where is my polling place? (${tag})`
}

/** Whether a voter's text tells the carrier to let no more texts through. */
export const isStop = (body: string): boolean => stops.some((word) => word.toUpperCase() === body.trim().toUpperCase())
