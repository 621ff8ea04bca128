import { expect, it } from 'vitest'
import { fileWords, mayBePicture, whyNotShown } from './attachment.ts'

const answering = (status: number, body: unknown) => async (): Promise<Response> => Response.json(body, { status })

it.each([
  ['image/jpeg', true],
  ['IMAGE/JPEG; name=a.jpg', true],
  ['application/octet-stream', true],
  ['', true],
  ['text/x-vcard', false],
  ['application/pdf', false],
])('%o may be a picture: %s', (contentType, may) => {
  expect(mayBePicture(contentType)).toBe(may)
})

it.each([
  ['image/png', 413, 'Picture, too large to show here (20,000 × 18,000 pixels)'],
  ['Image/HEIC; x=1', 200, 'Picture, of a kind that can’t be shown here (image/heic)'],
  ['application/octet-stream', 200, 'File (application/octet-stream)'],
])('says why %s is not shown after %i', async (contentType, status, words) => {
  expect(await whyNotShown('app://textdesk/media/ME1', contentType, answering(status, { width: 20_000, height: 18_000 }))).toBe(words)
})

it('says it without an answer too, and names a file without a type', async () => {
  expect(await whyNotShown('app://textdesk/media/ME1', 'image/png', () => Promise.reject(new TypeError('gone')))).toBe('Picture, of a kind that can’t be shown here (image/png)')
  expect(fileWords('')).toBe('File')
})
