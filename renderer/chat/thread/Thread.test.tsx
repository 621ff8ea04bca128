import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Task } from '../../../contract/model.ts'
import { useThread } from '../../page/usePage.ts'
import { renderPage } from '../../testing/render.tsx'
import { aMessage, aTask } from '../../testing/samples.ts'
import { resize } from '../../testing/window.ts'
import { Thread } from './Thread.tsx'

const chat = aTask('chat')
const log = page.getByRole('log')
const text = (seq: number) => log.getByText(`text ${seq}`, { exact: true })

function Conversation({ task }: { task: Task }) {
  const thread = useThread(task.conversationId)
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <Thread conversationId={task.conversationId} task={task} contact={undefined} thread={thread} />
    </div>
  )
}

/** A conversation of so many texts, at its end. */
async function openChat(texts: number, options: { readonly mayFail?: boolean } = {}) {
  const messages = Array.from({ length: texts }, (_, index) => aMessage(index + 1, `text ${index + 1}`, { direction: index % 2 === 0 ? 'inbound' : 'outbound', delivery: index % 2 === 0 ? 'received' : 'sent' }))
  const drawn = await renderPage(<Conversation task={chat} />, { tasks: [chat], messages, ...options })
  await drawn.page.threads.load('chat')
  await expect.element(text(texts)).toBeInViewport()
  return drawn
}

it('stands at its end, follows what is written there, and leads back to it from further up', async () => {
  const { desk } = await openChat(50)
  desk.tell({ kind: 'message', row: aMessage(51, 'text 51') })
  await expect.element(text(51)).toBeInViewport()
  await userEvent.wheel(log, { delta: { y: -600 } })
  await expect.element(text(51)).not.toBeInViewport()
  await userEvent.click(page.getByRole('button', { name: 'Newest' }))
  await expect.element(text(51)).toBeInViewport()
})

it('fetches what is older on the way up', async () => {
  await openChat(130)
  for (const seq of [71, 20, 1]) {
    await expect.poll(async () => {
      await userEvent.wheel(log, { delta: { y: -4000 } })
      return text(seq).query()
    }).not.toBeNull()
  }
})

it('says where the older texts would be that they did not load, and loads them when it is asked to', async () => {
  const { desk } = await openChat(130, { mayFail: true })
  const pages = desk.holdQuery('message.page')
  await expect.poll(async () => {
    await userEvent.wheel(log, { delta: { y: -4000 } })
    return pages.length
  }).toBe(1)
  pages[0]?.fail(new Error('no store'))
  const notice = page.getByRole('alert')
  await expect.element(notice).toMatchTextContent('Earlier messages didn’t load.')
  await userEvent.click(notice.getByRole('button', { name: 'Try again' }))
  const seq = (pages[1]?.input.before ?? 0) - 1
  pages[1]?.answer({ messages: [aMessage(seq, `text ${seq}`)], more: false })
  await expect.poll(() => text(seq).query()).not.toBeNull()
  expect(notice.query()).toBeNull()
})

it.each([380, 640, 1000, 1280])('has no text that is wider than its column, at %i px', async (width) => {
  await resize(width)
  const long = `${'wordwithoutend'.repeat(12)} and some words`
  const { page: drawn } = await renderPage(<Conversation task={chat} />, { messages: [aMessage(1, long), aMessage(2, long, { direction: 'outbound', delivery: 'sent' })] })
  await drawn.threads.load('chat')
  await expect.element(log.getByText(/and some words/).first()).toBeInViewport()
  const { scrollWidth, clientWidth } = log.element()
  expect(scrollWidth).toBe(clientWidth)
})
