import { expect, it } from 'vitest'
import { spoiltNotice } from './spoilt.ts'

it('names the sections to look through, each once, as they stand on the page', () => {
  const { text } = spoiltNotice({ file: 'settings.json', parts: ['perSecond', 'rules.ringSeconds', 'rules.textsFrom', 'activities'] }) as { text: string }
  expect(text).toBe('Part of your settings could not be read, so the standard ones are used there. Please look through Settings: Work, Sending, Quiet hours, Incoming chats, Statuses, Wrap-up.')
})
