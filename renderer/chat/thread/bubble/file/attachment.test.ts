import { expect, it } from 'vitest'
import { isCalledPicture, lostWords, whyNotShown } from './attachment.ts'

it.each([
  ['image/jpeg', true],
  ['IMAGE/JPEG; name=a.jpg', true],
  ['application/octet-stream', false],
  ['', false],
])('%o is called a picture: %s', (contentType, is) => expect(isCalledPicture(contentType)).toBe(is))

it.each([
  [{ kind: 'picture', width: 20_000, height: 18_000, tooLarge: true }, 'A picture that is too large to show here (20,000 × 18,000 pixels). Save it to open it.'],
  [{ kind: 'picture', width: 20, height: 18, tooLarge: false }, undefined],
  [{ kind: 'text', text: 'Hi', isCut: false }, undefined],
  [{ kind: 'empty' }, '(empty file)'],
  [{ kind: 'gone' }, 'A file that is no longer on this computer.'],
  [{ kind: 'other', name: 'HEIC' }, 'A photo in HEIC format that Textdesk can’t show. Save it to open it.'],
  [{ kind: 'other', name: 'PDF' }, 'A PDF file that Textdesk can’t show. Save it to open it.'],
  [{ kind: 'other', name: 'MP4', medium: 'video' }, 'An MP4 video that Textdesk can’t show. Save it to open it.'],
  [{ kind: 'other', name: 'Ogg', medium: 'sound' }, 'An Ogg sound that Textdesk can’t show. Save it to open it.'],
  [{ kind: 'other', name: 'ZIP' }, 'A ZIP file that Textdesk can’t show. Save it to open it.'],
  [{ kind: 'other' }, 'A picture of a kind that Textdesk can’t show. Save it to open it.'],
] as const)('%o is said to be: %s', (facts, words) => expect(whyNotShown(facts, 'Image/PNG; x=1')).toBe(words))

it('says why a file will not come', () => {
  expect(lostWords('IMAGE/png', 'gone')).toBe('A picture can’t be shown: the carrier no longer has it.')
  expect(lostWords('text/plain', 'denied')).toBe('A file can’t be shown: the account’s keys can’t fetch files.')
})
