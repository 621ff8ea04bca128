/** Which settings there are, for whoever looks for one from elsewhere: the sections, and what stands in them by its name. */
import { computerWords } from './computer/words.ts'
import { officeWords } from './office/words.ts'
import { outcomesWords } from './outcomes/words.ts'
import { teamSettingWords } from './team/words.ts'
import { sectionWords, type SectionId } from './words.ts'
import { ownWords } from './you/words.ts'

export type SettingPlace = { readonly section: SectionId; readonly says: string }

/** Read each time, since the language can change. */
const named = (): Partial<Readonly<Record<SectionId, readonly string[]>>> => ({
  you: [ownWords.name],
  look: [ownWords.theme, ownWords.language, ownWords.spelling],
  work: [ownWords.missed, ownWords.idle, ownWords.undo, ownWords.replyStops, ownWords.stale, ownWords.wrapReply],
  notifications: [ownWords.shows, ownWords.sounds],
  care: [ownWords.coversHostile, ownWords.coversUnasked, ownWords.offersBreak],
  computer: [computerWords.openAtLogin, computerWords.startHidden, computerWords.shortcut],
  team: [teamSettingWords.notes],
  sending: [officeWords.country, officeWords.perSecond],
  quiet: [officeWords.textsFrom, officeWords.textsUntil, officeWords.quietHours],
  routing: [officeWords.ring, officeWords.capacity, officeWords.owner, officeWords.route, officeWords.warn, officeWords.late],
  wrapUp: [outcomesWords.minutes, outcomesWords.completes, outcomesWords.required],
  storage: [officeWords.copies, officeWords.export, officeWords.journal],
})

/** In the order of the page: each section, then what stands in it. */
export function settingPlaces(): readonly SettingPlace[] {
  const inside = named()
  return (Object.keys(sectionWords) as SectionId[]).flatMap((section) => [sectionWords[section], ...(inside[section] ?? [])].map((says) => ({ section, says })))
}
