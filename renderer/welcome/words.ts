/** The texts of the first start. */
import { wordsOf } from '../../common/wording/table.ts'

export const welcomeWords = wordsOf('welcome', {
  taskBar: 'Task bar',
  product: 'Textdesk',
  title: 'Welcome to Textdesk',
  name: 'Your name',
  nameHelp: 'Your team sees it. Voters never do.',
  question: 'How do you want to start?',
  ways: 'How to start',
  practice: 'Practice mode',
  practiceText: 'Practice with pretend voters. Nothing is really sent, and you need no account.',
  twilio: 'Connect Twilio',
  twilioText:
    'Text real voters with your hotline’s number. Twilio is the phone service that carries the messages; you’ll need its account SID and auth token.',
  startPractice: 'Start practicing',
  practiceLater: 'You can connect Twilio later in Settings.',
  goOn: 'Continue',
  twilioLater: 'You can go back to practice mode.',
  encrypted: 'Account keys are encrypted with this computer’s keychain.',

  connectLead: 'Textdesk checks the account and the number before it saves them.',
  practiceInstead: 'Use practice mode instead',
  whatIsTwilio: 'What is Twilio?',
  whatIsTwilioText: 'The phone service behind your hotline’s number. Whoever runs the hotline has the account.',
  whereToFind: 'Where to find these',
  signIn: 'Sign in to the Twilio Console.',
  openKeys: 'Open Account, then API keys and tokens.',
  copyKeys: 'Copy the account SID and the auth token.',
  whatItCan: 'What Textdesk can do with them',
  whatItCanText: 'It only sends and reads messages on the number you choose. It never buys numbers or changes billing.',
  tryingOut: 'Just trying it out?',
  tryingOutText: 'Practice mode has everything except real messages.',
})

/** The picture of a practice chat. `left` are the voter's messages, `right` the agent's. */
export const pictureWords = wordsOf('welcome, picture', {
  tag: 'Practice voter',
  left1: 'Hi, is it too late to register?',
  right1: 'Good morning Ruben, I can check that. Which county do you live in?',
  left2: 'Maricopa',
  right2: 'Thanks. One moment while I look up the date for you.',
  delivered: 'Delivered',
  sent: 'Sent',
  caption: 'Practice voters take their time, as real ones do.',
})
