/** What the starter set's templates and their folders are called in the list. What they say to voters is in starter.json, in both languages. */
import { wordsOf } from '../../../common/wording/table.ts'

/** By the code of each template. */
export const starterTitles = wordsOf('starter templates', {
  hello: 'Greeting',
  address: 'Ask for the address',
  wait: 'Looking it up',
  neutral: 'We are nonpartisan',
  where: 'Polling place and hours',
  lookup: 'Look up the polling place',
  moved: 'Polling place moved',
  early: 'Early voting',
  line: 'In line at closing time',
  ride: 'Ride to the polls',
  deadline: 'Registration deadline',
  check: 'Check registration',
  sameday: 'Same-day registration',
  newaddress: 'New address',
  id: 'Which ID to bring',
  noid: 'No ID needed',
  mail: 'Ask for a mail ballot',
  status: 'Ballot status',
  dropbox: 'Drop box',
  notcome: 'Ballot hasn’t come',
  provisional: 'Not on the list',
  access: 'Curbside and access',
  language: 'Help in another language',
  office: 'Election office',
  trouble: 'Trouble at the polls',
  wrong: 'Wrong person',
  optout: 'How to opt out',
  handover: 'Handing over',
  still: 'Still there?',
  bye: 'Goodbye',
})

export const starterFolders = wordsOf('starter templates, folders', {
  beginning: 'Beginning',
  voting: 'Where and when',
  registration: 'Registration',
  id: 'ID',
  mail: 'Voting by mail',
  help: 'Help and problems',
  ending: 'Ending',
})
