/** What is known of people beside their number: tags, notes, languages; and when the agent wants to come back to them. */

/** These codes are persisted: do not rename them. None is the colour of a party, and none stands alone: a tag has its name. */
export const tagColours = ['grey', 'green', 'sand', 'teal', 'clay', 'slate'] as const
export type TagColour = (typeof tagColours)[number]

/** A word that agents put people under. */
export type Tag = {
  readonly id: string
  readonly name: string
  readonly colour: TagColour
  /** Nobody has it any more. */
  readonly isGone?: true
  readonly rev: number
}

/** What an agent wrote down of a person, for whoever talks with them next. The person never sees it. */
export type Note = {
  readonly id: string
  readonly phone: string
  readonly body: string
  readonly at: number
  /** The colleague who wrote it; absent when it was this desk. */
  readonly by?: string
  /** It is on the team's card, where colleagues read it; else on this computer alone. */
  readonly isShared?: true
  readonly isGone?: true
  readonly rev: number
}

/** BCP 47, as far as a person's language goes: `es`, `zh-Hant`. Empty for none. */
export const languageForm = /^([a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3})?$/

/** A conversation that the agent wants to come back to. */
export type FollowUp = {
  readonly id: string
  readonly conversationId: string
  readonly phone: string
  readonly at: number
  /** It is time, and the agent has been told. */
  readonly isDue?: true
  readonly isDone?: true
  readonly rev: number
}

/**
 * Languages that are offered to choose from, by BCP 47: English, those in which US counties must help voters (Voting Rights Act, section 203, 2021), and
 * those that most people in the US speak at home beside them. Any other code is kept as it is.
 */
export const languages = [
  'en', 'es', 'zh', 'vi', 'tl', 'ko', 'hi', 'bn', 'ur', 'pa', 'gu', 'ar', 'fa', 'ru', 'pl', 'pt', 'fr', 'ht', 'de', 'it', 'ja', 'km', 'hmn', 'so', 'am', 'sw', 'nv', 'yi', 'hy', 'uk', 'ilo',
] as const
