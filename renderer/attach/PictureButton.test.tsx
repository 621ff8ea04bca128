import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ReplyBox } from '../chat/reply/ReplyBox.tsx'
import { composer, message, number, openComposer, sendMessage } from '../testing/composer.tsx'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { atRest, look, press, resize } from '../testing/window/window.ts'
import { aMessage, aTask } from '../testing/world/samples.ts'
import type { World } from '../testing/world/world.ts'

const chat = aTask('chat')
const box = page.getByRole('textbox', { name: 'Reply' })
const opener = page.getByRole('button', { name: 'Add a picture by link' })
const dialog = page.getByRole('dialog', { name: 'Add a picture by link' })
const field = dialog.getByRole('textbox', { name: 'Link to the picture' })
const add = dialog.getByRole('button', { name: 'Add' })
const chip = page.getByRole('group', { name: 'Picture that goes along' })
const url = 'https://pictures.example.org/2026/ballot.png'

async function openBox(world: Partial<World> = {}, width = 1280) {
  await resize(width, 640)
  return renderPage(<div style={{ position: 'fixed', insetInline: 0, insetBlockEnd: 0, background: 'var(--bg-surface)' }}><ReplyBox task={chat} /></div>, { tasks: [chat], ...world })
}

async function give(link = url) {
  await userEvent.click(opener)
  await expect.element(field).toHaveFocus()
  await atRest()
  await userEvent.fill(field, link)
}

describe('a picture by its link', () => {
  it('goes along with a reply, is kept with it until then, and is called by its host and file', async () => {
    const { desk } = await openBox()
    await userEvent.fill(box, 'It looks like this')
    await give()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => dialog.query()).toBeNull()
    await expect.element(box).toHaveFocus()
    await expect.element(chip).toMatchTextContent('pictures.example.org ballot.png')
    await expect.element(page.getByText('Picture message')).toBeVisible()
    await expect.poll(() => desk.given('draft.save').at(-1)).toMatchObject({ body: 'It looks like this', pictureUrl: url })
    await press('Enter')
    await expect.poll(() => desk.given('message.send')).toMatchObject([{ taskId: 'chat', body: 'It looks like this', pictureUrl: url }])
    await expect.element(box).toHaveValue('')
    expect(chip.query()).toBeNull()
    await expect.element(page.getByText(/^1 segment/).first()).toBeInTheDocument()
  })

  it('says plainly who can see it, and that words belong to it: alone it does not go', async () => {
    const { desk } = await openBox()
    await give()
    await expect.element(dialog).toMatchTextContent('Anybody who has the link can see the picture')
    await expect.element(dialog).toMatchTextContent('picture message (MMS)')
    await userEvent.click(add)
    await expect.element(chip).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Send' })).toBeDisabled()
    await press('Enter')
    expect(desk.given('message.send')).toEqual([])
  })

  it('is removed by its button, and the agent goes on writing', async () => {
    const { desk } = await openBox()
    await give()
    await userEvent.click(add)
    await userEvent.click(chip.getByRole('button', { name: 'Remove the picture' }))
    await expect.poll(() => chip.query()).toBeNull()
    await expect.element(box).toHaveFocus()
    await userEvent.keyboard('Hello')
    await press('Enter')
    await expect.poll(() => desk.given('message.send').length).toBe(1)
    expect(desk.given('message.send')[0]?.pictureUrl).toBeUndefined()
  })

  it('is fetched by nobody here', async () => {
    const { place } = await openBox()
    await give()
    await userEvent.click(add)
    await expect.element(chip).toBeVisible()
    expect(place.querySelector('img')).toBeNull()
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('example.org'))).toEqual([])
  })

  it('takes the place of the one before', async () => {
    await openBox()
    await give()
    await userEvent.click(add)
    await userEvent.click(opener)
    await expect.element(field).toHaveValue(url)
    await userEvent.fill(field, 'https://example.org/other.png')
    await press('Enter')
    await expect.element(chip).toMatchTextContent('example.org other.png')
  })

  it.each([
    ['example.org/ballot.png', 'The link has to begin with https://'],
    ['http://example.org/ballot.png', 'The link has to begin with https://'],
    ['https://', 'This isn’t a whole link yet.'],
    ['https://me:pw@example.org/ballot.png', 'There is a name or a password in this link. Take one that works without.'],
    ['https://192.168.1.20/ballot.png', 'The carrier can’t reach this one. Take the link of a public website.'],
    [`https://example.org/${'a'.repeat(2048)}`, 'This link is too long for the carrier. Take a shorter one.'],
  ])('is none at %s, which is said while it is typed', async (link, why) => {
    await openBox()
    await give(link)
    await expect.element(field).toHaveAccessibleDescription(why)
    await expect.element(add).toBeDisabled()
    await press('Enter')
    await expect.element(dialog).toBeVisible()
    await press('Escape')
    await expect.poll(() => dialog.query()).toBeNull()
    expect(chip.query()).toBeNull()
  })

  it.each([1280, 380])('has no barrier at %i px', async (width) => {
    const { place } = await openBox({}, width)
    await userEvent.fill(box, 'It looks like this')
    await give('https://nas.local/ballot.png')
    await look(`picture-link-${width}`)
    await expectNoBarriers(dialog.element())
    await userEvent.fill(field, url)
    await press('Enter')
    await expect.element(chip).toBeVisible()
    await look(`picture-chip-${width}`)
    await expectNoBarriers(place)
  })
})

describe('a picture of a text that failed', () => {
  const failed = aMessage(1, 'It looks like this', { direction: 'outbound', delivery: 'failed', pictureUrl: url })

  it('comes back with its words by Up, and goes again with them', async () => {
    const { desk, page: drawn } = await openBox({ messages: [failed] })
    await drawn.threads.load('chat')
    await userEvent.click(box)
    await press('ArrowUp')
    await expect.element(box).toHaveValue(failed.body)
    await expect.element(chip).toBeVisible()
    await press('Enter')
    await expect.poll(() => desk.given('message.retry').map(({ messageId }) => messageId)).toEqual([failed.id])
  })

  it('is another text without it', async () => {
    const { desk, page: drawn } = await openBox({ messages: [failed] })
    await drawn.threads.load('chat')
    await userEvent.click(box)
    await press('ArrowUp')
    await userEvent.click(chip.getByRole('button', { name: 'Remove the picture' }))
    await press('Enter')
    await expect.poll(() => desk.given('message.send').map(({ body }) => body)).toEqual([failed.body])
    expect(desk.given('message.retry')).toEqual([])
  })
})

describe('in a new message', () => {
  it.each([1280, 380])('it goes along, and is put aside and brought back with what was written, at %i px', async (width) => {
    await resize(width)
    const { desk } = await openComposer()
    await userEvent.fill(number, '8085550123')
    await userEvent.fill(message, 'It looks like this')
    await give()
    await press('Enter')
    await expect.element(message).toHaveFocus()
    await expect.element(chip).toMatchTextContent('pictures.example.org ballot.png')
    await look(`picture-composer-${width}`)
    await expectNoBarriers(composer.element())
    await userEvent.click(page.getByRole('button', { name: 'Discard' }))
    await expect.poll(() => chip.query()).toBeNull()
    await userEvent.click(page.getByRole('button', { name: 'Undo' }))
    await expect.element(chip).toBeVisible()
    await userEvent.click(sendMessage)
    await press('2')
    await expect.poll(() => desk.given('compose.send')).toMatchObject([{ body: 'It looks like this', pictureUrl: url, option: 'me' }])
  })
})
