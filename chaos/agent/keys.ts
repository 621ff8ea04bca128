/** The agent's hands on the real window: composer and reply by mouse and keys, with the haste that sends things twice elsewhere. */
import { expect } from '@playwright/test'
import type { Page } from 'playwright'
import { agentAt, type Agent, type Way } from '../../e2e/kit/agent.ts'
import type { Chance } from '../core/chance.ts'
import { asks, buttons, deedOf, wordOn } from './answers.ts'
import type { Seat } from './moves.ts'
import { anybody, words } from './people.ts'

/** A window that does not do it by then does not want to: the person has a task already, or wants no texts. */
const patience = { timeout: 1500 }
/** By then every draft is promised to be on disk. */
const draftMs = 1000

/** One thing that an agent does at the window; it rejects when the window does not go along, or is gone. */
export type Gesture = (page: Page, seat: Seat, chance: Chance) => Promise<void>

export const likelyGestures = { compose: 40, reply: 40, draft: 20, answer: 30 } as const satisfies Record<string, number>

export const gestures: Readonly<Record<keyof typeof likelyGestures, Gesture>> = {
  /** Steps 2 to 6 of the manual, the last one clicked twice. */
  async compose(page, seat, chance) {
    const agent = agentAt({ page })
    const [phone, body, way] = [anybody(chance), words(chance, seat.tag()).trim(), chance.pick<Way>(['open', 'me', 'any'])]
    await agent.openComposer()
    const answered = seat.deeds.note({ kind: 'typed', phone, body, draft: 'composer' })
    // What was begun there and never sent has its picture still.
    const picture = agent.composer().getByRole('button', { name: 'Remove the picture', exact: true })
    if (await picture.isVisible()) await picture.click(patience)
    await agent.number().fill(phone, patience)
    await agent.message().fill(body, patience)
    await agent.send().click(patience)
    await agent.way(way).dblclick({ ...patience, force: true })
    await expect(agent.composer()).toBeHidden(patience)
    answered('ok')
  },
  /** A reply in one of the chats, sent by a key that is held down or by a double click. */
  async reply(page, seat, chance) {
    const agent = agentAt({ page })
    const chat = await openSome(agent, seat, chance)
    if (!chat) return
    const body = words(chance, seat.tag()).trim()
    const answered = seat.deeds.note({ kind: 'typed', phone: chat.phone, body, draft: chat.conversationId })
    await agent.reply().fill(body, patience)
    if (chance.hits(0.5)) for (const key of ['down', 'down', 'down', 'up'] as const) await page.keyboard[key]('Enter')
    else await agent.chat().getByRole('button', { name: 'Send', exact: true }).dblclick({ ...patience, force: true })
    await expect(agent.reply()).toHaveValue('', patience)
    answered('ok')
  },
  /** A reply that is typed and left alone. */
  async draft(page, seat, chance) {
    const agent = agentAt({ page })
    const chat = await openSome(agent, seat, chance)
    if (!chat) return
    const body = words(chance, seat.tag())
    const answered = seat.deeds.note({ kind: 'typed draft', key: chat.conversationId, body })
    await agent.reply().fill(body, patience)
    await page.waitForTimeout(draftMs)
    answered('ok')
  },
  /** A word on the one text of a chat that asks. */
  async answer(page, seat, chance) {
    const agent = agentAt({ page })
    const chat = await openSome(agent, seat, chance)
    const [text, ...more] = seat.questions.filter((each) => each.phone === chat?.phone && asks(each))
    if (!text || more.length > 0) return
    const word = wordOn(text, chance)
    if (word === 'leave') return
    const button = agent.log().getByRole('button', { name: buttons[word], exact: true })
    const answered = seat.deeds.note(deedOf(word, text.id))
    await button.click(patience)
    await expect(button).toBeHidden(patience)
    answered('ok')
  },
}

/** Puts the window back to where a gesture can begin after one that it did not go along with. */
export async function stepBack(page: Page, { deeds }: Pick<Seat, 'deeds'>): Promise<void> {
  for (let count = 0; count < 2; count += 1) {
    const answered = deeds.note({ kind: 'escape' })
    await page.keyboard.press('Escape')
    answered('ok')
  }
}

/** Opens one of the chats that are drawn; undefined when there is none. */
async function openSome(agent: Agent, seat: Seat, chance: Chance): Promise<{ conversationId: string; phone: string } | undefined> {
  const options = await agent.actives().all()
  if (options.length === 0) return undefined
  const option = chance.pick(options)
  const digits = /\((\d{3})\) (\d{3})-(\d{4})/.exec(await option.innerText(patience))
  const phone = digits && `+1${digits.slice(1).join('')}`
  await option.click(patience)
  const { tasks } = await seat.bridge.query('desk.snapshot', {})
  const task = tasks.find((row) => row.phone === phone && row.state === 'assigned')
  if (!task || !digits) return undefined
  await expect(agent.log()).toHaveAccessibleName(`Conversation with ${digits[0]}`, patience)
  return { conversationId: task.conversationId, phone: task.phone }
}
