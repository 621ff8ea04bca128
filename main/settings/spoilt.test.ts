import { expect, it } from 'vitest'
import { spoiltNotice, type Spoilt } from './spoilt.ts'

const textOf = (spoilt: Spoilt) => (spoiltNotice(spoilt) as { text: string }).text

it('names the sections to look through, each once, as they stand on the page', () => {
  expect(textOf({ file: 'settings.json', parts: ['perSecond', 'rules.ringSeconds', 'rules.textsFrom', 'activities'] })).toBe(
    'Part of your settings could not be read, so the standard ones are used there. Please look through Settings: Work, Sending, Quiet hours, Incoming chats, Statuses, Wrap-up.',
  )
})

it('says that nothing of a file was believed, and where it lies now', () => {
  expect(textOf({ file: 'settings.json', parts: [], copy: 'settings.json.bad-1' })).toMatch(/^Your settings could not be read, so Textdesk begins with the standard ones\..*settings\.json\.bad-1/)
})
