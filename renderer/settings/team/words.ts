/** The texts of the team in the settings. */
import { wordsOf } from '../../../common/wording/table.ts'

export const teamSettingWords = wordsOf('settings, team', {
  lead: 'A team is several desks on one number: a voter who writes is offered to one agent, and whoever is Available takes the next. Each desk keeps its own window.',
  leadPractice: 'A team is several desks on one number. In practice mode the colleagues are played on this computer: they take chats, hand you some, and take breaks.',
  makes: 'Setting it up makes a TaskRouter workspace and a Sync service in your Twilio account. Every agent’s desk then joins.',
  costs: 'Besides the messages Twilio bills the tasks of TaskRouter and the operations of Sync. <link>Twilio’s prices</link>',
  keys: 'Give each agent a standard API key of their own, in a subaccount that only the hotline uses. Don’t give them the auth token.',
  usesToken: 'This desk is connected with the auth token, which opens the whole account. Change the account to an API key before you join.',

  practise: 'Practise with a team',
  setUp: 'Make this number a team’s',
  join: 'Join the team',
  leave: 'Leave the team',
  tryAgain: 'Try again',

  foreign: 'This number belongs to a team that this desk isn’t in, so this desk hands out no work. Join it, or ask whoever runs the hotline.',
  'setting-up': 'Setting the team up. This takes some seconds; you can go on working.',
  joining: 'Joining the team. This takes some seconds; you can go on working.',
  leaving: 'Leaving the team. This takes some seconds; you can go on working.',
  isIn: 'You’re in the team as {name}.',
  isSupervisor: 'You’re in the team as {name}, a supervisor: on the Team page you can set a colleague’s status and say who gets what waits.',
  waits: '{count, plural, one {# thing you did hasn’t reached the team yet. It goes there by itself.} other {# things you did haven’t reached the team yet. They go there by themselves.}}',

  notes: 'Share notes with the team',
  notesHelp:
    'What is noted of a person from now on goes onto their card, which every desk of the team reads: its words then lie in Twilio’s Sync, until 180 days after the card’s last change. Older notes, those of imported lists and of wrap-ups stay on this computer.',

  leaveMeans: 'If you leave, your open chats stay at this desk. Replies promised to you go to your colleagues, and so does whoever writes next. You can join again at any time.',
})
