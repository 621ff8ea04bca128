/** The texts of private notes. */
import { wordsOf } from '../../common/wording/table.ts'

export const noteWords = wordsOf('notes', {
  heading: 'Notes',
  add: 'Add a note',
  private: 'Only on this computer. Never sent.',
  /** In a team, where somebody may think that colleagues see it. */
  privateInTeam: 'Only on this computer: never sent, and colleagues don’t see it.',
  label: 'Private note',
  /** Read aloud before a note in the conversation. */
  spoken: 'Private note, never sent. {name}, {time}:',
  you: 'You',
  by: '{name}, {date}',
  at: '{name} · {time}',
  edited: 'edited',
  edit: 'Edit note',
  editing: 'Note',
  delete: 'Delete note',
  save: 'Save',
  cancel: 'Cancel',
  deleteTitle: 'Delete this note?',
  deleteMeans: 'Its words are gone for good. That it was there, and when it was deleted, stays in the journal.',
  tooLong: 'A note can have {most, number} characters. This one has {count, number}.',

  asks: 'These words are in a private note',
  asksMeans: 'Your reply says “{text}”. If the voter may read that, send it.',
  sendAnyway: 'Send anyway',
  keepWriting: 'Keep writing',
})
