/** The texts about the team that are no part of the page's own: what happened, what it means, what to do. */
import { wordsOf } from '../../../../common/wording/table.ts'

export const words = wordsOf('team-desk', {
  noLine: 'There is no line to Twilio, so the team can’t be asked. Nothing was changed. Try again when you are connected.',
  none: 'Nobody has made this number a team’s yet. Ask your administrator, or choose “Make this number a team’s”.',
  nameTaken: 'Somebody with another key is in this team as {name} already. Change your name in Settings, then join again.',
  unreachable: 'The team can’t be reached, so nothing was changed. Textdesk keeps what you typed. Try again.',
  denied: 'These keys may not do that{code, select, none {} other { (error {code})}}. A team needs a standard API key of the hotline’s own subaccount. Ask your administrator.',
  notInTime: 'Twilio has not answered yet. Textdesk goes on with it by itself, and you can go on working.',
  notSupervisor: 'Only supervisors of this team can do that.',
  waiting: 'The team can’t be reached. Your chats go on, new replies wait at Twilio. Textdesk keeps trying.',
  left: 'Left the team',
  takenOver: 'Taken over by {name}: {why}',
  shiftOpen: 'Not everything could be handed on, so your shift is still open. What is left is listed. Try again in a moment.',
})
