/** The bounds of what is typed and set: the schemas judge by them, and the page's fields say them before anything is lost. Plain constants, since the page reads no schema. */

/** What a number may be; `whole`: no fractions; `step`: a multiple of that. */
export type Bounds = { readonly least: number; readonly most: number; readonly whole?: boolean; readonly step?: number }

const day = 24 * 60

export const limits = {
  /** Characters of one text. Twilio takes no more (error 21617). */
  text: 1600,
  /** Of a web address: longer ones are cut by carriers and servers. */
  link: 2048,
  /** Characters of a draft that are kept on the disk: far more than can be sent, so that a long paste can be cut by hand. */
  draft: 20_000,
  note: 20_000,
  /** Characters of the composer's number field, and of what is searched for. */
  number: 200,
  search: 200,
  /** What is written to whoever has a chat next: the carrier keeps no more than 4,096 characters of a task. */
  handNote: 300,
  agentName: 80,
  activityName: 40,
  activities: 20,
  dispositionName: 40,
  dispositions: 30,
  macroName: 40,
  macros: 30,
  /** A BCP 47 code, at its longest. */
  language: 35,
  contactName: 120,
  /** Of a template, and how many an agent may have, or a file hold. `id`: of one of the hotline's, made of its folder and title; `path`: where their file is; `bytes`: how large it may be. */
  template: { title: 80, folder: 60, code: 24, id: 200, count: 2000, path: 1000, bytes: 16_000_000 },
  place: 120,
  tagName: 40,
  /** Tags that one person can have: a team's card has room for no more. */
  tagsEach: 30,
  /** What is noted of a person, in one note. */
  personNote: 1000,
  /** Bytes of a note that goes onto a team's card, which keeps several and has little room. */
  noteOnCard: 1000,
  /** Bytes of a list of people, and of a part of it that crosses at once. */
  importBytes: 128 * 1024 * 1024,
  importPart: 1024 * 1024,
  /** Why a person is texted no more, or again. */
  reason: 500,
  /** Of a table that is saved. */
  cell: 500,
  columns: 30,
  rows: 5_000,
  /** Of a fault of the page, as the log keeps it. */
  fault: { message: 300, stack: 2000 },
} as const

/** The numbers of the settings. */
export const bounds = {
  /** Texts a second. */
  perSecond: { least: 0.1, most: 100 },
  /** What the copies take, as multiples of the database. */
  copyTimes: { least: 1, most: 10, whole: true },
  ringSeconds: { least: 5, most: 300, whole: true },
  capacity: { least: 1, most: 50, whole: true },
  ownerMinutes: { least: 0.05, most: day },
  idleMinutes: { least: 0, most: day },
  routeDays: { least: 0, most: 365 },
  staleMinutes: { least: 0, most: day },
  undoSeconds: { least: 0, most: 30, whole: true },
  wrapMinutes: { least: 0, most: 60 },
  warnMinutes: { least: 0, most: day },
  lateMinutes: { least: 0, most: day },
  /** Apart by so much that the one is always before the other. */
  textsFrom: { least: 0, most: 11 * 60 + 45, whole: true, step: 15 },
  textsUntil: { least: 12 * 60, most: day, whole: true, step: 15 },
} as const satisfies Readonly<Record<string, Bounds>>
