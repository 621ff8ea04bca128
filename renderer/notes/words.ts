/** The texts of private notes where they stand in a conversation, and of what keeps them from the voter. */
import { wordsOf } from '../../common/wording/table.ts'

export const noteWords = wordsOf('notes', {
  private: 'Only on this computer. Never sent.',
  /** In a team, where somebody may think that colleagues see it. */
  privateInTeam: 'Only on this computer: never sent, and colleagues don’t see it.',
  /** Where the team shares what is noted of people. */
  shared: 'On the team’s card: colleagues read it. Never sent.',
  tooLong: 'Too long for the team’s card, so only on this computer. Never sent.',
  label: 'Private note',
  sharedLabel: 'Team note',
  /** Read aloud before a note in the conversation. */
  spoken: 'Private note, never sent. {name}, {time}:',
  sharedSpoken: 'Team note, never sent. {name}, {time}:',
  you: 'You',
  at: '{name} · {time}',

  asks: 'These words are in a private note',
  asksMeans: 'Your reply says “{text}”. If the voter may read that, send it.',
  sendAnyway: 'Send anyway',
  keepWriting: 'Keep writing',
})
