import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { aTask } from '../../testing/samples.ts'
import { commit, compose, composeKey, press } from '../../testing/window.ts'
import { ReplyBox } from './ReplyBox.tsx'

const chat = aTask('chat')
const box = page.getByRole('textbox', { name: 'Reply' })

const openBox = () => renderPage(<ReplyBox task={chat} messages={[]} />, { tasks: [chat] })

it('sends by Enter and adds a line by Shift Enter', async () => {
  const { desk } = await openBox()
  await userEvent.type(box, 'Hello')
  await press('Shift+Enter')
  await userEvent.keyboard('there')
  await press('Enter')
  await expect.poll(() => desk.given('message.send')).toMatchObject([{ taskId: 'chat', body: 'Hello\nthere' }])
  await expect.element(box).toHaveValue('')
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
