import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { limits } from '../../../contract/limits.ts'
import { renderPage } from '../../testing/render.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { commit, compose, composeKey, holdDown, press, resize } from '../../testing/window/window.ts'
import { aMessage, aTask } from '../../testing/world/samples.ts'
import { ReplyBox } from './ReplyBox.tsx'

const chat = aTask('chat')
const box = page.getByRole('textbox', { name: 'Reply' })

const openBox = () => renderPage(<ReplyBox task={chat} />, { tasks: [chat] })

it('sends by Enter and adds a line by Shift Enter', async () => {
  const { desk } = await openBox()
  await userEvent.type(box, 'Hello')
  await press('Shift+Enter')
  await userEvent.keyboard('there')
  await press('Enter')
  await expect.poll(() => desk.given('message.send')).toMatchObject([{ taskId: 'chat', body: 'Hello\nthere' }])
  await expect.element(box).toHaveValue('')
})

it('sends once while Enter is held, pressed again and again, or Send is clicked twice', async () => {
  const { desk } = await openBox()
  const bodies = () => desk.given('message.send').map(({ body }) => body)
  await userEvent.type(box, 'Held')
  await holdDown('Enter', 10)
  await expect.element(box).toHaveValue('')
  await userEvent.type(box, 'Pressed')
  for (let times = 0; times < 10; times += 1) await press('Enter')
  await expect.element(box).toHaveValue('')
  await userEvent.type(box, 'Clicked')
  await userEvent.dblClick(page.getByRole('button', { name: 'Send', exact: true }))
  await expect.element(box).toHaveValue('')
  await userEvent.type(box, 'After it')
  await press('Enter')
  await expect.poll(bodies).toEqual(['Held', 'Pressed', 'Clicked', 'After it'])
})

it('leaves the keys of an input method to it', async () => {
  const { desk } = await openBox()
  await userEvent.click(box)
  await compose('にほ')
  await expect.element(box).toHaveValue('にほ')
  await composeKey('Enter')
  await commit('日本')
  await expect.element(box).toHaveValue('日本')
  expect(desk.given('message.send')).toEqual([])
})

describe('the text that failed', () => {
  const failed = aMessage(1, 'Your polling place is the library.', { direction: 'outbound', delivery: 'undelivered' })
  async function openFailed() {
    const drawn = await renderPage(<ReplyBox task={chat} />, { tasks: [chat], messages: [failed] })
    await drawn.page.threads.load('chat')
    await userEvent.click(box)
    return drawn
  }

  it.each(['Alt+ArrowUp', 'Shift+ArrowUp', 'Control+ArrowUp', 'Meta+ArrowUp'])('is left alone by %s', async (keys) => {
    const { desk } = await openFailed()
    await press(keys)
    await press('Enter')
    await expect.element(box).toHaveValue('')
    expect(desk.commands.filter(({ name }) => name.startsWith('message.'))).toEqual([])
  })

  it('comes into the empty box by Up, with the caret behind it, and Enter sends it again', async () => {
    const { desk } = await openFailed()
    await press('ArrowUp')
    await expect.element(box).toHaveValue(failed.body)
    expect(desk.commands.filter(({ name }) => name.startsWith('message.'))).toEqual([])
    await press('Enter')
    await expect.poll(() => desk.given('message.retry').map(({ messageId }) => messageId)).toEqual([failed.id])
    await expect.element(box).toHaveValue('')
    expect(desk.given('message.send')).toEqual([])
  })

  it('with other words is another text', async () => {
    const { desk } = await openFailed()
    await press('ArrowUp')
    await userEvent.keyboard(' It is open.')
    await press('Enter')
    await expect.poll(() => desk.given('message.send').map(({ body }) => body)).toEqual([`${failed.body} It is open.`])
    expect(desk.given('message.retry')).toEqual([])
  })

  it('that was sent again is not sent a third time in the place of the same words', async () => {
    const { desk } = await openFailed()
    desk.tell({ kind: 'message', row: { ...failed, retriedBy: 'message 2', rev: 2 } }, { kind: 'message', row: aMessage(2, failed.body, { direction: 'outbound', delivery: 'delivered' }) })
    await press('ArrowUp')
    await expect.element(box).toHaveValue('')
    await userEvent.keyboard(failed.body)
    await press('Enter')
    await expect.poll(() => desk.given('message.send').length).toBe(1)
  })
})

describe('a text that is too long', () => {
  const send = page.getByRole('button', { name: 'Send' })
  const long = 'x'.repeat(limits.text + 1)

  it('is named while it is typed, and cannot be sent until it is cut', async () => {
    const { desk } = await openBox()
    await userEvent.fill(box, long)
    await expect.element(box).toHaveAccessibleDescription('A message can have 1,600 characters. This one has 1,601, so cut 1.')
    await expect.element(page.getByRole('alert')).toMatchTextContent('1,600 characters')
    await expect.element(send).toBeDisabled()
    await press('Enter')
    await expect.element(box).toHaveValue(long)
    await press('Backspace')
    await expect.element(send).toBeEnabled()
    expect(page.getByRole('alert').query()).toBeNull()
    await press('Enter')
    await expect.poll(() => desk.given('message.send').map(({ body }) => body.length)).toEqual([limits.text])
  })

  it('is whole in the box however long it is, and it is said how much of it is kept', async () => {
    const { desk } = await openBox()
    const paste = 'x'.repeat(limits.draft + 500)
    await userEvent.fill(box, paste)
    await expect.element(box).toHaveValue(paste)
    await expect.element(box).toHaveAccessibleDescription(/only the first 20,000 are kept/)
    await expect.poll(() => desk.given('draft.save').at(-1)?.body.length).toBe(limits.draft)
  })

  it.each([380, 640, 1280])('is named inside the box at %i px, without a barrier', async (width) => {
    await resize(width)
    const { place } = await openBox()
    await userEvent.fill(box, long)
    await expect.element(send).toBeInViewport()
    expect(document.documentElement.scrollWidth).toBe(width)
    await expectNoBarriers(place)
  })
})
