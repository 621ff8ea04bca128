/** The figures as a table for a spreadsheet: a line for each, with what it counts, from when to when, and in what. Pure. */
import { activityNameIn } from '../../common/activity.ts'
import type { CommandInput } from '../../contract/commands.ts'
import type { Settings } from '../../contract/settings.ts'
import { textFates, type Span, type Stats, type Times } from '../../contract/answers/stats.ts'
import { dispositionNameIn, noDisposition } from '../words/dispositions.ts'
import type { Asked } from './days/useStats.ts'
import { chatListWords, statsWords, tableWords as words, textListWords, whoseWords } from './words/words.ts'

type Line = (string | number)[]

/** Durations are in seconds, so that a spreadsheet can count with them; times are written with their zone. */
export function tableOf({ whose }: Asked, stats: Stats, { activities, dispositions }: Pick<Settings, 'activities' | 'dispositions'>): CommandInput<'table.save'> {
  const line = (what: string, of: string, value: number, unit: string, { from, until }: Span = stats): Line => [what, of, localTime(from), localTime(until), value, unit]
  const times = (what: string, { medianMs, ninetiethMs }: Times): readonly Line[] => [
    ...(medianMs === undefined ? [] : [line(what, words.median, seconds(medianMs), words.seconds)]),
    ...(ninetiethMs === undefined ? [] : [line(what, words.ninetieth, seconds(ninetiethMs), words.seconds)]),
  ]
  const rows = [
    [words.figure, words.of, statsWords.firstDay, statsWords.lastDay, words.value, words.unit],
    ...(['received', 'sent', ...textFates] as const).map((count) => line(textListWords[count], '', stats[count], words.messages)),
    line(chatListWords.taken, '', stats.taken, words.chats),
    line(chatListWords.finished, '', stats.finished, words.chats),
    ...stats.outcomes.map(({ disposition, count }) => line(chatListWords.finished, disposition === undefined ? noDisposition.counted : dispositionNameIn(dispositions, disposition), count, words.chats)),
    ...times(words.firstReply, stats.firstAnswer),
    ...times(words.chatTime, stats.handling),
    ...Object.entries(stats.usedMs).map(([id, ms]) => line(statsWords.activities, activityNameIn(activities, id), seconds(ms), words.seconds)),
    ...stats.bars.flatMap((bar) => (['received', 'sent'] as const).map((count) => line(textListWords[count], words[stats.by], bar[count], words.messages, bar))),
  ]
  return { name: `${statsWords.title} ${whoseWords[whose]} ${localTime(stats.from).slice(0, 10)}`, rows }
}

const seconds = (ms: number): number => Math.round(ms / 1_000)

/** `2026-11-03T09:00:00-07:00`, as ISO 8601 writes a time of this computer's zone. */
export function localTime(at: number): string {
  const offset = -new Date(at).getTimezoneOffset()
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0')
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 19)
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`
}
