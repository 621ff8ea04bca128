import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Media, Message } from '../../../../contract/model.ts'
import type { FileFacts } from '../../../../contract/answers/files.ts'
import { renderPage } from '../../../testing/render.tsx'
import { expectNoBarriers } from '../../../testing/window/barriers.ts'
import { press } from '../../../testing/window/window.ts'
import { aPicture } from '../../../testing/world/picture.ts'
import { aMessage, aTask } from '../../../testing/world/samples.ts'
import type { World } from '../../../testing/world/world.ts'
import { Bubble } from './Bubble.tsx'

const aFile = (id: string, more: Partial<Media> = {}): Media => ({ id, contentType: 'image/png', url: aPicture(40, 30), ...more })
const other = '+14145550101'

/** Bubbles one below the other. */
function renderBubbles(messages: readonly Message[], world: Partial<World> = {}) {
  const bubbles = messages.map((message) => <Bubble key={message.id} item={{ kind: 'bubble', key: message.id, message, joinsBefore: false, joinsAfter: false }} phone="+16025550148" isOver={false} isFound={false} />)
  return renderPage(<main style={{ width: 560, padding: 20, background: 'var(--bg-surface)' }}>{bubbles}</main>, world)
}

it('writes each text, and each line of it, in its own direction', async () => {
  await renderBubbles([aMessage(1, 'سلام 😀!\nHello, where do I vote?\nالعنوان 4418 W Larkspur Ln.'), aMessage(2, 'Hello!')])
  const [arabic, english] = [page.getByText(/سلام/), page.getByText('Hello!')].map((each) => getComputedStyle(each.element()))
  expect([arabic?.direction, arabic?.unicodeBidi, english?.direction]).toEqual(['rtl', 'plaintext', 'ltr'])
  // The exclamation mark ends an Arabic sentence on its left, and the English line begins on the left of its own.
  const words = page.getByText(/سلام/).element().firstChild!
  const left = (at: number): number => {
    const range = document.createRange()
    range.setStart(words, at)
    range.setEnd(words, at + 1)
    return range.getBoundingClientRect().left
  }
  expect(left('سلام 😀'.length)).toBeLessThan(left(0))
  const hello = words.textContent!.indexOf('Hello')
  expect(left(hello)).toBeLessThan(left(hello + 4))
})

it('asks before it opens a link, says where it leads, and opens it only then', async () => {
  const { desk } = await renderBubbles([aMessage(1, 'See https://vote.gov/register?x=1 and http://раураl.com/')])
  await userEvent.click(page.getByRole('link', { name: 'https://vote.gov/register?x=1' }))
  const ask = page.getByRole('dialog', { name: 'Open link' })
  await expect.element(ask).toMatchTextContent(/This opens vote\.gov in your browser/)
  expect(desk.commands).toEqual([])
  await expectNoBarriers(ask.element())
  await userEvent.click(ask.getByRole('button', { name: 'Cancel' }))
  await expect.poll(() => ask.query()).toBeNull()
  page.getByRole('link').first().element().focus()
  await press('Enter')
  await userEvent.click(ask.getByRole('button', { name: 'Open' }))
  expect(desk.given('link.open')).toEqual([{ url: 'https://vote.gov/register?x=1' }])
  await userEvent.click(page.getByRole('link').nth(1))
  await expect.element(ask).toMatchTextContent(/This opens xn--/)
  await press('Escape')
  await expect.poll(() => ask.query()).toBeNull()
  await expect.poll(() => document.activeElement).toBe(page.getByRole('link').nth(1).element())
})

it('names the picture that went with a text by its link, which opens once the agent says so, and shows nothing of it', async () => {
  const pictureUrl = 'https://pictures.example.org/2026/ballot.png?size=2'
  const { desk, place } = await renderBubbles([aMessage(1, 'It looks like this', { direction: 'outbound', delivery: 'delivered', pictureUrl })])
  await expect.element(page.getByRole('img', { name: 'Picture' })).toBeVisible()
  await expectNoBarriers(place)
  await userEvent.click(page.getByRole('link', { name: 'pictures.example.org/…/ballot.png' }))
  const ask = page.getByRole('dialog', { name: 'Open link' })
  await expect.element(ask).toMatchTextContent(/This opens pictures\.example\.org in your browser/)
  expect(desk.commands).toEqual([])
  await userEvent.click(ask.getByRole('button', { name: 'Open' }))
  expect(desk.given('link.open')).toEqual([{ url: pictureUrl }])
  expect(place.querySelector('img')).toBeNull()
})

it('leads from a number to its chat, or to a new message', async () => {
  const { page: drawn } = await renderBubbles([aMessage(1, 'My mother is 414-555-0101, my son (602) 555-0199')], { tasks: [aTask('hers', { phone: other })] })
  await userEvent.click(page.getByRole('button', { name: 'Text (414) 555-0101' }))
  expect(drawn.view.getState()).toMatchObject({ selected: 'hers', composer: false })
  await userEvent.click(page.getByRole('button', { name: 'Text (602) 555-0199' }))
  await expect.poll(() => drawn.view.getState().composer).toBe(true)
  expect(drawn.drafts.of('composer')).toMatchObject({ to: '(602) 555-0199', body: '' })
})

it('shows a picture, by its bytes and whatever its sender calls it, as a button that opens it', async () => {
  const media = [aFile('one', { contentType: 'IMAGE/JPEG; name=a.jpg' }), aFile('two', { contentType: 'application/octet-stream' })]
  const small: FileFacts = { kind: 'picture', width: 40, height: 30, tooLarge: false }
  const { page: drawn } = await renderBubbles([aMessage(1, 'My ballot', { media })], { files: { one: small, two: small } })
  await expect.poll(() => page.getByRole('img', { name: 'Sent by the voter' }).all().length).toBe(2)
  await userEvent.click(page.getByRole('button', { name: 'Sent by the voter' }).first())
  expect(drawn.view.getState().picture).toMatchObject({ conversationId: 'chat', mediaId: 'one' })
})

it('says what a file is that is not shown, and saves each', async () => {
  const kinds: Readonly<Record<string, FileFacts>> = {
    heic: { kind: 'other', name: 'HEIC' },
    pdf: { kind: 'other', name: 'PDF' },
    none: { kind: 'empty' },
    huge: { kind: 'picture', width: 20_000, height: 18_000, tooLarge: true },
    broken: { kind: 'picture', width: 40, height: 30, tooLarge: false },
  }
  const media = Object.keys(kinds).map((id) => aFile(id, id === 'broken' ? { url: 'data:image/png;base64,AAAA' } : {}))
  const { desk } = await renderBubbles([aMessage(1, '', { media })], { files: kinds })
  for (const words of ['A photo in HEIC format that Textdesk can’t show. Save it to open it.', 'A PDF file that Textdesk can’t show. Save it to open it.', '(empty file)', 'A picture that is too large to show here (20,000 × 18,000 pixels). Save it to open it.', 'A damaged picture. Save it to open it.']) {
    await expect.element(page.getByText(words)).toBeInTheDocument()
  }
  const save = page.getByRole('button', { name: 'Save as…' })
  expect(save.all()).toHaveLength(5)
  desk.onCommand('file.save', () => ({ ok: false, refusal: { kind: 'canceled' } }))
  await userEvent.click(save.nth(1))
  expect(desk.given('file.save')).toEqual([{ mediaId: 'pdf' }])
  await expectNoBarriers(document.querySelector('main')!)
})

it('says nothing when the agent cancels the saving, and why it failed when it did', async () => {
  const { desk, page: drawn } = await renderBubbles([aMessage(1, '', { media: [aFile('pdf')] })], { files: { pdf: { kind: 'other', name: 'PDF' } } })
  desk.onCommand('file.save', () => ({ ok: false, refusal: { kind: 'canceled' } }))
  await userEvent.click(page.getByRole('button', { name: 'Save as…' }))
  desk.onCommand('file.save', () => ({ ok: false, refusal: { kind: 'trouble', text: 'There is no space left there.' } }))
  await userEvent.click(page.getByRole('button', { name: 'Save as…' }))
  await expect.poll(() => drawn.toasts.getState().map(({ text }) => text)).toEqual(['There is no space left there.'])
})

it('shows a file that is text, the beginning of a long one first', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `N:${index + 1}`).join('\n')
  await renderBubbles([aMessage(1, '', { media: [aFile('card', { contentType: 'text/x-vcard' }), aFile('cut', { contentType: 'text/plain' })] })], {
    files: { card: { kind: 'text', text: lines, isCut: false }, cut: { kind: 'text', text: 'Dear Sirs', isCut: true } },
  })
  await expect.element(page.getByText(/N:12/)).toBeInTheDocument()
  expect(page.getByText(/N:13/).query()).toBeNull()
  await userEvent.click(page.getByRole('button', { name: 'Show all' }))
  await expect.element(page.getByText(/N:40/)).toBeInTheDocument()
  await userEvent.click(page.getByRole('button', { name: 'Show less' }))
  await expect.poll(() => page.getByText(/N:40/).query()).toBeNull()
  await expect.element(page.getByText('The file goes on. Save it to read the rest.')).toBeInTheDocument()
})

it('says that a file is on its way, or why it will not come', async () => {
  const media = [aFile('a', { url: undefined as never }), aFile('b', { url: undefined as never, contentType: 'text/plain' }), aFile('c', { url: undefined as never, lost: 'too-large' })]
  await renderBubbles([aMessage(1, '', { media })])
  for (const words of ['Picture is on its way', 'File is on its way', 'A picture can’t be shown: it is too large.']) await expect.element(page.getByText(words)).toBeInTheDocument()
  expect(page.getByRole('button', { name: 'Save as…' }).query()).toBeNull()
})

it('says that a message is empty', async () => {
  await renderBubbles([aMessage(1, ' \n ', { isEmpty: true })])
  await expect.element(page.getByText('(empty message)')).toBeInTheDocument()
})

it('says who of the team wrote a text, to the eye and to the ear, and offers nothing about it', async () => {
  const failure = { code: 30003, reason: 'phone off or out of range', advice: 'Retry it.', next: 'retry', passing: true } as const
  const { place } = await renderBubbles([
    aMessage(1, 'From Ana', { direction: 'outbound', delivery: 'delivered', by: 'Ana Ruiz', at: new Date(2026, 10, 3, 12, 31).getTime() }),
    aMessage(2, 'From somebody', { direction: 'outbound', delivery: 'undelivered', failure, by: '' }),
  ])
  expect(place.textContent).toMatch(/Ana Ruiz.*Ana Ruiz, 12:31 PM: From Ana/)
  expect(place.textContent).toMatch(/A colleague.*A colleague, .*From somebody/)
  expect(page.getByRole('button', { name: /^Retry/ }).query()).toBeNull()
  await expectNoBarriers(place)
})
