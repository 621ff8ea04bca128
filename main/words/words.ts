/** The texts about the database, a repair and the start. */
import { wordsOf } from '../../common/wording/table.ts'
import type { StoreTrouble } from '../store/file/trouble.ts'

/** What a command could not do, and so where the agent's words are now; `background` is work that nobody asked for just now. */
export type Undone = 'send' | 'retry' | 'draft' | 'other' | 'background'

/** What the machine refuses, what that means for what was asked, and what helps. */
export const refusalWords = wordsOf('database refusals', {
  'full:send': 'The disk is full, so your message wasn’t sent. It stays in the box. Free some space, then send it again.',
  'full:retry': 'The disk is full, so the message wasn’t sent again. It stays as it is. Free some space, then try again.',
  'full:draft': 'The disk is full, so what you type isn’t saved. It stays in the box while Textdesk is open. Free some space, then go on typing.',
  'full:other': 'The disk is full, so nothing was changed. Free some space, then try again.',
  'full:background': 'The disk is full, so nothing is sent or received right now. What you’ve sent is safe and goes out by itself afterwards. Free some space.',
  'readonly:send': 'Textdesk may not write into its folder, so your message wasn’t sent. It stays in the box. Make sure the folder and the files in it can be written, then send it again.',
  'readonly:retry': 'Textdesk may not write into its folder, so the message wasn’t sent again. It stays as it is. Make sure the folder and the files in it can be written, then try again.',
  'readonly:draft': 'Textdesk may not write into its folder, so what you type isn’t saved. It stays in the box while Textdesk is open. Make sure the folder and the files in it can be written, then go on typing.',
  'readonly:other': 'Textdesk may not write into its folder, so nothing was changed. Make sure the folder and the files in it can be written, then try again.',
  'readonly:background': 'Textdesk may not write into its folder, so nothing is sent or received right now. What you’ve sent is safe and goes out by itself afterwards. Make sure the folder and the files in it can be written.',
  'locked:send': 'Another program holds the file with your messages, so your message wasn’t sent. It stays in the box. Close it (it may be a backup program or a database viewer), then send it again.',
  'locked:retry': 'Another program holds the file with your messages, so the message wasn’t sent again. It stays as it is. Close it (it may be a backup program or a database viewer), then try again.',
  'locked:draft': 'Another program holds the file with your messages, so what you type isn’t saved. It stays in the box while Textdesk is open. Close it (it may be a backup program or a database viewer), then go on typing.',
  'locked:other': 'Another program holds the file with your messages, so nothing was changed. Close it (it may be a backup program or a database viewer), then try again.',
  'locked:background': 'Another program holds the file with your messages, so nothing is sent or received right now. What you’ve sent is safe and goes out by itself afterwards. Close it. It may be a backup program or a database viewer.',
  'failing:send': 'The disk reports errors, so your message wasn’t sent. It stays in the box. Have it looked at, then send it again.',
  'failing:retry': 'The disk reports errors, so the message wasn’t sent again. It stays as it is. Have it looked at, then try again.',
  'failing:draft': 'The disk reports errors, so what you type isn’t saved. It stays in the box while Textdesk is open. Have it looked at, then go on typing.',
  'failing:other': 'The disk reports errors, so nothing was changed. Have it looked at, then try again.',
  'failing:background': 'The disk reports errors, so nothing is sent or received right now. What you’ve sent is safe and goes out by itself afterwards. Have it looked at.',
  'damaged:send': 'The file with your messages was damaged while Textdesk was using it, so your message wasn’t sent. It stays in the box. Close Textdesk and start it: it repairs the file by itself. Then send it again.',
  'damaged:retry': 'The file with your messages was damaged while Textdesk was using it, so the message wasn’t sent again. It stays as it is. Close Textdesk and start it: it repairs the file by itself. Then try again.',
  'damaged:draft': 'The file with your messages was damaged while Textdesk was using it, so what you type isn’t saved. It stays in the box while Textdesk is open. Close Textdesk and start it: it repairs the file by itself. Then go on typing.',
  'damaged:other': 'The file with your messages was damaged while Textdesk was using it, so nothing was changed. Close Textdesk and start it: it repairs the file by itself. Then try again.',
  'damaged:background': 'The file with your messages was damaged while Textdesk was using it, so nothing is sent or received right now. What you’ve sent is safe and goes out by itself afterwards. Close Textdesk and start it: it repairs the file by itself.',
} as const satisfies Record<`${StoreTrouble}:${Undone}`, string>)

/** Why the desk could not be opened, and what to do about it. `reason` is the machine's own text, `folder` where everything is kept. */
export const openingWords = wordsOf('database at the start', {
  full: 'The disk is full, so your messages cannot be opened ({reason}). They are in {folder}, and none of them is lost. Free some space, then start Textdesk again.',
  readonly: 'Textdesk may not write into its folder, so your messages cannot be opened ({reason}). They are in {folder}, and none of them is lost. Make sure the folder and the files in it can be written, then start Textdesk again.',
  locked: 'Another program holds the file with your messages, so your messages cannot be opened ({reason}). They are in {folder}, and none of them is lost. Close it (it may be a backup program or a database viewer), then start Textdesk again.',
  failing: 'The disk reports errors, so your messages cannot be opened ({reason}). They are in {folder}. Have it looked at, then start Textdesk again.',
  damaged: 'The file with your messages was damaged while Textdesk was using it, so your messages cannot be opened ({reason}). They are in {folder}. Start Textdesk again: it repairs the file by itself.',
} as const satisfies Record<StoreTrouble, string>)

export const databaseWords = wordsOf('database', {
  fault: 'Textdesk had a problem. Your messages are safe and go out by themselves. If this comes back, close Textdesk and open it again.',
  newer:
    'This desk was last opened by a newer Textdesk (schema {found}, this version knows {known}). Nothing was changed. Install the newer version to go on.\n\nYour messages are in {folder}.',
  unknown: '{reason}\n\nYour messages are in {folder}. Start Textdesk again; if this comes back, show this text to your administrator.',
})

export const repairWords = wordsOf('repair', {
  begins:
    'The file with your messages is damaged, and Textdesk is repairing it. Until that’s done nothing is sent or received. What you’ve sent is safe and goes out afterwards. You don’t have to do anything.',
  gone: 'The file with your messages was gone, so Textdesk has put it in place again.',
  behind: 'The newest changes were missing from the file with your messages, so Textdesk has put it in order.',
  damaged: 'The file with your messages was damaged, so Textdesk has repaired it.',
  fromCopy:
    '{texts, plural, =0 {It went on from its copy of {time}.} one {It went on from its copy of {time} and saved # message written since then.} other {It went on from its copy of {time} and saved # messages written since then.}}',
  fromNothing:
    '{texts, plural, =0 {There was no copy to go on from, and nothing in the file could be read.} one {There was no copy to go on from; # message could be read.} other {There was no copy to go on from; # messages could be read.}}',
  asked:
    '{waiting, plural, one {# message that was waiting is checked with the carrier first, so that none goes out twice.} other {# messages that were waiting are checked with the carrier first, so that none goes out twice.}}',
  whole: 'Nothing is missing.',
  gapAfterCopy: 'Some of what was written after that copy may be missing. Look through your newest chats.',
  gapAtEnd: 'Some of what was written just before the end may be missing. Look through your newest chats.',
  gapInIt: 'Some of what was written in it may be missing. Look through your newest chats.',
  kept: 'What was found is kept in {folder}.',
})
