/** How a desk is set: what the page may know and change of it. No secret is among it. */

/** The statuses of a desk that has not changed its list. These ids are persisted: do not rename them. */
export const standardActivities = ['available', 'break', 'lunch', 'training', 'offline'] as const
export type StandardActivity = (typeof standardActivities)[number]

/** A status of the worker. Only one flagged `available` takes work (TaskRouter: Activity.available). */
export type Activity = {
  /** What is persisted, and stays when it is renamed: a standard one's, or the first name of one that an administrator made. */
  readonly id: string
  /** Absent for a standard one that nobody has renamed. */
  readonly name?: string | undefined
  readonly available: boolean
}

/** In every list: the first start's activity, and where a missed offer may lead. */
export const offlineActivity: StandardActivity = 'offline'

export const quietHours = ['warn', 'hold', 'refuse'] as const
export type QuietHours = (typeof quietHours)[number]

/** Those of a list that nobody has changed. These codes are persisted: do not rename them. */
export const standardDispositions = ['answered', 'polling-place', 'registration', 'escalated', 'no-response', 'wrong-number', 'no-texts'] as const
export type StandardDisposition = (typeof standardDispositions)[number]

/** How a chat ends that goes on with a colleague or in the queue: nobody chooses it, and it is in no list. Persisted. */
export const handedOn = 'handed-on'

/** What marks an outcome beside its name. Persisted. None is red, which says failure, or a party's colour. */
export const dispositionColors = ['gray', 'green', 'amber', 'teal', 'clay', 'slate'] as const
export type DispositionColor = (typeof dispositionColors)[number]

/** One way in which a chat ends. The keys 1 to 9 choose those in sight, in the order of the list. */
export type Disposition = {
  /** What is persisted, and stays when it is renamed: a standard one's code, or the first name of one that an administrator made. */
  readonly id: string
  /** Absent for a standard one that nobody has renamed. */
  readonly name?: string | undefined
  readonly color: DispositionColor
  /** It is not offered any more. None is ever removed: chats have ended with it. */
  readonly hidden?: true | undefined
}

/** What ends a chat in one go: a last reply, how it ended, and whether it is completed as well. */
export type Macro = {
  readonly id: string
  readonly name: string
  /** The reply, with variables as templates have them (common/template/variables.ts); empty for none. */
  readonly text: string
  /** The reply to voters who speak Spanish, where it is another. */
  readonly spanish?: string | undefined
  /** The id of an outcome. */
  readonly disposition?: string | undefined
  /** It is completed, once it can no longer be taken back. */
  readonly completes: boolean
  /** The digit that runs it, 1 to 9. */
  readonly digit?: number | undefined
}

/** How work is handed out, and what becomes of it. */
export type DeskRules = {
  /** How long an offer rings. */
  readonly ringSeconds: number
  /** Chats at once by offer; the agent's own sends are not limited. */
  readonly capacity: number
  /** How long a promised reply waits for its owner who is not there. */
  readonly ownerMinutes: number
  /** Without a hand on the machine for so long the worker is away; 0 is never. */
  readonly idleMinutes: number
  /** Whether a missed offer sets the worker Offline. */
  readonly missedGoesOffline: boolean
  /** After so many days a parked send is waited for no longer; 0 is never. */
  readonly routeDays: number
  /** A text that has waited for longer, or since another day, only goes out if the agent still wants it to; 0 is never. */
  readonly staleMinutes: number
  /** For so long the first text of a chat can be taken back before it goes; 0 is not at all. */
  readonly undoSeconds: number
  /** A text that is scheduled goes no more by itself once the voter has written. */
  readonly replyStopsScheduled: boolean
  /** A reply during wrap-up goes on with that chat, or begins a task of its own. */
  readonly wrapReply: 'reopen' | 'new'
  /** In a team what agents note of people from now on goes onto the people's cards, which the team keeps at the carrier. */
  readonly sharesNotes: boolean
  /** When texts may go out, in minutes of the day where the person may be; the hours around that are quiet. Whole quarters of an hour. */
  readonly textsFrom: number
  readonly textsUntil: number
  /** In quiet hours the agent is warned, or a text is held until they end, or none is taken. */
  readonly quietHours: QuietHours
  /** How long a wrap-up should take; 0 is as long as it likes. */
  readonly wrapMinutes: number
  /** Whether a chat is completed by itself when that is over. */
  readonly wrapCompletes: boolean
  /** Whether a chat can only be completed with an outcome. */
  readonly outcomeRequired: boolean
  /** A voter who has waited so long is marked amber, and later red; 0 is never. */
  readonly warnMinutes: number
  readonly lateMinutes: number
}

/** What notifications tell and how they sound. */
export type NotificationSettings = {
  /** `full`: name and text. `name`: who, not what. `count`: only that something came. `off`: none. */
  readonly shows: 'full' | 'name' | 'count' | 'off'
  readonly sounds: boolean
  /** 0 to 1. */
  readonly volume: number
}

/** How the agent is kept from what is hard to read or to see. */
export type CareSettings = {
  /** Hostile texts are covered until the agent wishes to read them. */
  readonly coversHostile: boolean
  /** So are pictures and other files that nobody asked for. */
  readonly coversUnasked: boolean
  /** After a run of hostile texts a break is offered. */
  readonly offersBreak: boolean
}

/** How the app lives on this computer. */
export type DesktopSettings = {
  /** Electron accelerator that opens the composer from anywhere; empty is none. */
  readonly shortcut: string
  readonly openAtLogin: boolean
  /** Starts in the tray, without a window. */
  readonly startHidden: boolean
}

/** `system`: as the system has it. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The language of the window as the system's user has chosen theirs; every other choice is a language's BCP 47 code. */
export const systemLanguage = 'system'

/** In which language words are checked; `both`: a word is right when either knows it. */
export const spellings = ['both', 'en', 'es', 'off'] as const
export type Spelling = (typeof spellings)[number]

/** What the agent and the administrator choose: all that `settings.change` changes. */
export type ChosenSettings = {
  readonly agentName: string
  /** ISO 3166 country that numbers without a prefix are read in. */
  readonly country: string
  readonly activities: readonly Activity[]
  readonly dispositions: readonly Disposition[]
  readonly macros: readonly Macro[]
  readonly rules: DeskRules
  readonly notifications: NotificationSettings
  readonly care: CareSettings
  readonly desktop: DesktopSettings
  /** Copies of the database, all together, may be so many times as large as it is. */
  readonly copyTimes: number
  readonly theme: Theme
  /** `system`, or the code of a language that there are words of. */
  readonly language: string
  readonly spelling: Spelling
  /** The agent's own keys for shortcuts of the window, by the shortcuts' names: `Mod+Shift+E`, where Mod is Ctrl, on a Mac Cmd. */
  readonly shortcuts: Readonly<Record<string, string>>
  /** Texts a second that the desk hands over for one sender at most. */
  readonly perSecond: number
  /** Where the file with the hotline's templates is; empty for none. */
  readonly templateFile: string
  /** Whether the starter set is among the templates. */
  readonly starterTemplates: boolean
}

/** Settings that come together, and of which each is chosen by itself. */
export type SettingGroup = 'rules' | 'notifications' | 'care' | 'desktop'
/** A setting by its name; one of a group with the group's before it: `rules.capacity`. */
export type SettingName = Exclude<keyof ChosenSettings, SettingGroup> | { [G in SettingGroup]: `${G}.${keyof ChosenSettings[G] & string}` }[SettingGroup]

/** What the page may know of the settings. No secret is among them. */
export type Settings = ChosenSettings & {
  /** `unset` until the welcome has been answered. */
  readonly mode: 'unset' | 'practice' | 'twilio'
  /** The environment decides (an administrator's roll-out), so the page must not offer to change the account. */
  readonly managed: boolean
  /** What an administrator has set from outside, so that it can't be changed here, and where: a variable's name, or the path of the policy file. */
  readonly locks: Readonly<Partial<Record<SettingName, string>>>
  /** The languages that there are words of, by their codes, English first. */
  readonly languages: readonly string[]
  /** How Textdesk speaks now: by which language, and as which Unicode tag numbers and times are written. */
  readonly spoken: { readonly language: string; readonly tag: string }
  /** `address`: where it is connected when that is not Twilio itself (`http://127.0.0.1:4010`). */
  readonly account?: { readonly accountSid: string; readonly apiKeySid?: string; readonly from: string; readonly address?: string }
}
