/** What an agent does with a person whose card the team shares: a note may go onto it, and it is read when their chat is shown. */
import { fitsOnCard } from '../../../../common/note/card.ts'
import type { DeskHandlers } from '../../../../contract/handlers.ts'
import { noteAdd, noteChange } from '../../commands/note.ts'
import type { Context } from '../../core/context.ts'
import type { Cards } from './cards.ts'

type Parts = { readonly isOn: () => boolean; readonly cards: Cards; readonly local: DeskHandlers }

/** @param parts.isOn whether this desk is in a team */
export function sharedCommands(context: Context, { isOn, cards, local }: Parts): Pick<DeskHandlers, 'note.add' | 'note.change' | 'task.show'> {
  const isShared = ({ body }: { readonly body: string }): boolean => isOn() && context.settings().rules.sharesNotes && fitsOnCard(body)
  return {
    'note.add': (input) => noteAdd(context, input, isShared(input)),
    'note.change': (input) => noteChange(context, input, isShared(input)),
    'task.show': (input) => {
      const phone = context.store.tasks.card(input.taskId)?.phone
      if (phone !== undefined) void cards.read(phone)
      return local['task.show'](input)
    },
  }
}
