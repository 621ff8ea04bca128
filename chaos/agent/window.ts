/** What the window shows: threads as the page is told of them, and one of the chats as it is drawn. */
import type { Page } from 'playwright'
import { setTimeout as pause } from 'node:timers/promises'
import { agentAt } from '../../e2e/kit/agent.ts'
import { bridgeTo } from '../core/bridge.ts'
import type { Chance } from '../core/chance.ts'
import type { DeskRows, DeskText, ShownThread } from '../core/facts.ts'
import { grouped } from '../verify/groups.ts'
import { asks } from './answers.ts'

/** So many conversations are looked at, those with questions and those with the newest texts first. */
const mostThreads = 8
const pageSize = 50
/** All of a shorter thread is in the window at once, but for chats that are over and folded. */
const shortThread = 18
/** The window has drawn everything by then, also on a busy machine. */
const drawnWithinMs = 10_000
const lookEveryMs = 50

/** @throws when the app is gone */
export async function readWindow(page: Page, desk: DeskRows, chance: Chance): Promise<readonly ShownThread[]> {
  const bridge = bridgeTo(page)
  const threads = grouped(desk.texts, ({ conversationId }) => conversationId)
  const tell = async (conversationId: string): Promise<ShownThread> => {
    const { messages } = await bridge.query('message.page', { conversationId, limit: pageSize })
    return { conversationId, ids: messages.map(({ id }) => id) }
  }
  const looked = [...threads].toSorted(([, a], [, b]) => interest(b) - interest(a)).slice(0, mostThreads)
  const told = await Promise.all(looked.map(([conversationId]) => tell(conversationId)))
  const rows = await agentAt({ page }).actives().all()
  const names = await Promise.all(rows.map((row) => row.innerText()))
  const chats = desk.tasks.flatMap(({ state, conversationId, phone }) => {
    const row = rows[names.findIndex((name) => name.includes(national(phone)))]
    const texts = threads.get(conversationId) ?? []
    const hasFolded = desk.tasks.some((task) => task.conversationId === conversationId && task.state === 'completed')
    return row && state === 'assigned' && texts.length <= shortThread && !hasFolded ? [{ conversationId, row, texts }] : []
  })
  if (chats.length === 0) return told
  const { conversationId, row, texts } = chance.pick(chats)
  await row.click()
  return [...told, { ...(await tell(conversationId)), drawn: await draw(page, texts) }]
}

const interest = (texts: readonly DeskText[]): number => texts.at(-1)!.seq + (texts.some(asks) ? Number.MAX_SAFE_INTEGER / 2 : 0)

/** As numbers of North America are drawn. */
const national = (phone: string): string => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3')

/** Counts in the chat that was opened until it shows what it should, or does not. */
async function draw(page: Page, texts: readonly DeskText[]): Promise<NonNullable<ShownThread['drawn']>> {
  const agent = agentAt({ page })
  const wanted = { replies: texts.filter(({ direction }) => direction === 'inbound').length, questions: texts.filter(asks).length }
  const count = async () => ({
    replies: await agent.heard(),
    questions: await agent.log().getByRole('button', { name: /^(Send again|Send it)$/ }).count(),
  })
  for (const begun = performance.now(); ; await pause(lookEveryMs)) {
    const drawn = await count()
    const isRight = drawn.replies === wanted.replies && drawn.questions === wanted.questions
    if (isRight || performance.now() - begun > drawnWithinMs) return drawn
  }
}
