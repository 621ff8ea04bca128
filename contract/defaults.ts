/** The one home of every default: how a desk is set that nobody has changed. */
import { standardActivities, standardDispositions, systemLanguage, type Activity, type Disposition, type Settings, type StandardDisposition } from './settings.ts'

/** The activities of a desk that has not changed its list. */
export const defaultActivities: readonly Activity[] = standardActivities.map((id) => ({ id, available: id === 'available' }))

const colors: Readonly<Record<StandardDisposition, Disposition['color']>> = {
  answered: 'green',
  'polling-place': 'teal',
  registration: 'slate',
  escalated: 'amber',
  'no-response': 'gray',
  'wrong-number': 'gray',
  'no-texts': 'clay',
}

/** The outcomes of a desk that has not changed its list. */
export const defaultDispositions: readonly Disposition[] = standardDispositions.map((id) => ({ id, color: colors[id] }))

export const defaultSettings: Omit<Settings, 'mode' | 'managed' | 'account'> = {
  /** Until they have told it; the main process has a word for them (main/settings/words.ts). */
  agentName: '',
  /** The hotline texts voters of the United States. */
  country: 'US',
  /** A US toll-free number sends three segments a second, the fewest of the senders that a hotline usually has (help.twilio.com/articles/115002943027). */
  perSecond: 3,
  templateFile: '',
  starterTemplates: true,
  copyTimes: 2,
  activities: defaultActivities,
  dispositions: defaultDispositions,
  macros: [],
  /**
   * `undoSeconds`: whoever has texted the wrong person sees it in the first seconds, when the chat or the toast shows whom it went to; a voter who is texted
   * for the first time does not notice five seconds, and one who waits for an answer is kept from none, since only first texts wait.
   */
  rules: {
    ringSeconds: 30,
    capacity: 5,
    ownerMinutes: 10,
    idleMinutes: 10,
    missedGoesOffline: false,
    routeDays: 7,
    staleMinutes: 120,
    undoSeconds: 5,
    replyStopsScheduled: true,
    wrapReply: 'new',
    sharesNotes: false,
    wrapMinutes: 2,
    wrapCompletes: false,
    outcomeRequired: false,
    warnMinutes: 1,
    lateMinutes: 3,
    textsFrom: 8 * 60,
    textsUntil: 21 * 60,
    quietHours: 'warn',
  },
  notifications: { shows: 'full', sounds: true, volume: 0.6 },
  care: { coversHostile: true, coversUnasked: true, offersBreak: true },
  theme: 'system',
  language: systemLanguage,
  spelling: 'both',
  shortcuts: {},
  desktop: { shortcut: '', openAtLogin: false, startHidden: false },
  locks: {},
  languages: ['en'],
  spoken: { language: 'en', tag: 'en-US' },
}
