import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Message, Task } from '../../contract/model.ts'
import { chat, openApp, taskOf } from '../testing/app.tsx'
import { press, resize } from '../testing/window/window.ts'
import { evening, eveningWorld } from '../testing/world/evening.ts'
import { aMessage } from '../testing/world/samples.ts'

const said = (urgency: 'polite' | 'assertive') => [...document.querySelectorAll(`[data-live-announcer] [aria-live='${urgency}'] p`)].map(({ textContent }) => textContent)

/** The evening before anything rang, in the chat that is in wrap-up. */
const openQuiet = () => openApp({ used: ['ended'], tasks: eveningWorld.tasks!.filter(({ state }) => state !== 'reserved') })

const ringing = (id: string, phone: string, offeredAt: number, rev = 9): Task => ({
  ...taskOf('offer'),
  id,
  conversationId: id,
  phone,
  rev,
  offer: { offeredAt, expiresAt: offeredAt + 30_000 },
})

describe('an offer', () => {
  it.each([380, 1280])('is said at once, and again when it rings again, whatever is in sight, at %i px', async (width) => {
    await resize(width)
    const { desk, page: drawn } = await openApp()
    const words = 'Incoming chat from (440) 555-0167, 30 seconds to accept'
    await expect.poll(() => said('assertive')).toEqual([words])
    drawn.view.openTask('chat')
    const { offer: _over, ...waiting } = taskOf('offer')
    desk.tell({ kind: 'task', row: { ...waiting, state: 'pending', rev: 8 } })
    desk.tell({ kind: 'task', row: ringing('offer', '+14405550167', evening + 60_000) })
    await expect.poll(() => said('assertive')).toEqual([words, words])
  })

  it('is said with the others that ring with it', async () => {
    const { desk } = await openQuiet()
    desk.tell(
      { kind: 'task', row: ringing('one', '+14405550167', evening) },
      { kind: 'task', row: ringing('two', '+12085550115', evening) },
    )
    await expect.poll(() => said('assertive')).toEqual([
      'Incoming chat from (440) 555-0167, 30 seconds to accept. Incoming chat from Bea Lindqvist, 30 seconds to accept',
    ])
  })

  it('is said while a dialog hides the rest of the window from screen readers', async () => {
    const { desk } = await openQuiet()
    await press('Control+k')
    await expect.element(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
    desk.tell({ kind: 'task', row: ringing('one', '+14405550167', evening) })
    await expect.poll(() => said('assertive').length).toBe(1)
    expect(document.querySelector('[data-live-announcer]')?.closest('[aria-hidden="true"], [inert]')).toBeNull()
    expect(document.querySelector('nav')?.closest('[aria-hidden="true"], [inert]')).not.toBeNull()
  })
})

describe('a reply', () => {
  const text = (seq: number, body: string, more: Partial<Message> = {}) => aMessage(seq, body, { at: evening, ...more })
  const unreadIn = (id: string, unread: number): Task => ({ ...taskOf(id), unread, rev: 20 + unread })

  it('in another chat is said with the name, all that came at once together', async () => {
    const { desk } = await openQuiet()
    desk.tell({ kind: 'message', row: text(21, 'Are you there?', { conversationId: 'other' }) }, { kind: 'task', row: unreadIn('other', 3) })
    desk.tell({ kind: 'message', row: text(22, 'Hello?', { conversationId: 'other' }) }, { kind: 'task', row: unreadIn('other', 4) })
    await expect.poll(() => said('polite')).toEqual(['Message from Harold Whitcomb: Are you there? … Hello?'])
  })

  it('in the chat that is open is said without the name', async () => {
    const { desk } = await openQuiet()
    await userEvent.click(chat('Marisol Vega'))
    desk.tell({ kind: 'message', row: text(21, 'Thank you!') }, { kind: 'task', row: unreadIn('chat', 1) })
    await expect.poll(() => said('polite')).toEqual(['Voter: Thank you!'])
  })

  it('is summed up where many come at once', async () => {
    const { desk } = await openQuiet()
    const messages = [21, 22, 23].flatMap((seq) => ['chat', 'other'].map((conversationId) => ({ kind: 'message', row: text(seq, 'Hello', { conversationId, id: `${conversationId} ${seq}` }) }) as const))
    desk.tell(...messages, { kind: 'task', row: unreadIn('chat', 3) }, { kind: 'task', row: unreadIn('other', 5) })
    await expect.poll(() => said('polite')).toEqual(['6 new messages in 2 chats: Marisol Vega, Harold Whitcomb'])
  })
})

it('says what a toast says, that a text in the open chat failed, and another status', async () => {
  const { desk, page: drawn } = await openQuiet()
  await userEvent.click(chat('Marisol Vega'))
  const failed = eveningWorld.messages!.find(({ seq }) => seq === 4)!
  await expect.poll(() => drawn.seen.isInView('chat', failed.seq)).toBe(true)
  drawn.toasts.show('Number copied.')
  desk.tell({ kind: 'notice', row: { kind: 'message-failed', taskId: 'chat', phone: '+16025550148', name: 'Marisol Vega', body: failed.body, failure: { reason: 'The phone is off.', advice: 'Send it again later.', next: 'wait', passing: true } } })
  desk.tell({ kind: 'worker', row: { ...drawn.mirror.getState().worker, activity: 'lunch', available: false, rev: 9 } })
  await expect.poll(() => said('polite')).toEqual(['Number copied.', 'Status: Lunch'])
  expect(said('assertive')).toEqual([expect.stringMatching(/Marisol Vega.*The phone is off\./)])
})

it('says what keeps the desk from its team, once', async () => {
  const { desk } = await openQuiet()
  const foreign = { state: 'foreign', isSupervisor: false, waiting: 0 } as const
  desk.tell({ kind: 'team', row: foreign })
  desk.tell({ kind: 'team', row: { ...foreign, waiting: 1 } })
  desk.tell({ kind: 'team', row: { ...foreign, state: 'on', trouble: 'Twilio doesn’t answer about the team.' } })
  await expect.poll(() => said('polite')).toEqual(['This number belongs to a team. This desk hands out no work until it joins.', 'Twilio doesn’t answer about the team.'])
})

it('says that the desk is at it, where that takes its time', async () => {
  const { desk, page: drawn } = await openQuiet()
  desk.holdCommand('task.complete')
  void drawn.completeChat('ended')
  await expect.poll(() => said('polite')).toEqual(['One moment…'])
})
