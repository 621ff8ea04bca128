import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ReplyBox } from '../chat/reply/ReplyBox.tsx'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { look, press, resize } from '../testing/window/window.ts'
import { aTask } from '../testing/world/samples.ts'

const chat = aTask('chat')
const box = page.getByRole('textbox', { name: 'Reply' })
const opener = page.getByRole('button', { name: 'Insert emoji' })
const picker = page.getByRole('dialog', { name: 'Insert emoji' })
const find = picker.getByRole('textbox', { name: 'Find an emoji' })

async function open(width = 1280) {
  await resize(width, 640)
  const drawn = await renderPage(<div style={{ position: 'fixed', insetInline: 0, insetBlockEnd: 0 }}><ReplyBox task={chat} /></div>, { tasks: [chat] })
  await userEvent.fill(box, 'See you there!')
  await press('Home')
  await userEvent.click(opener)
  await expect.element(find).toHaveFocus()
  return drawn
}

it('puts one where the caret is, and the agent goes on writing', async () => {
  await open()
  await userEvent.click(picker.getByRole('option', { name: 'thumbs up' }))
  await expect.element(box).toHaveValue('👍See you there!')
  await expect.poll(() => picker.query()).toBeNull()
  await expect.element(box).toHaveFocus()
  await userEvent.keyboard(' ')
  await expect.element(box).toHaveValue('👍 See you there!')
})

it('is found and taken by keys alone, and says what the text costs with it', async () => {
  await open()
  await expect.element(picker.getByText(/^With an emoji: Emoji: 1 segment/)).toBeVisible()
  await userEvent.keyboard('ballot box')
  await expect.element(picker.getByRole('option').first()).toHaveAccessibleName(/ballot/)
  await press('ArrowDown')
  await expect.element(picker.getByRole('option').first()).toHaveFocus()
  await press('Enter')
  await expect.poll(() => (box.element() as HTMLTextAreaElement).value).toMatch(/^🗳/u)
})

it('says so when nothing is called that, and closes by Escape', async () => {
  await open()
  await userEvent.keyboard('qqqq')
  await expect.element(picker.getByText('No emoji is called that.')).toBeVisible()
  await press('Escape')
  await expect.poll(() => picker.query()).toBeNull()
  await expect.element(box).toHaveValue('See you there!')
})

it.each([1280, 380])('has no barrier at %i px', async (width) => {
  await open(width)
  await look(`emoji-${width}`)
  await expectNoBarriers(picker.element())
})
