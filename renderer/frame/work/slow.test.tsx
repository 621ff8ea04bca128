/** A carrier that takes its time over what becomes of a chat, as it does in a team. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { chat, composer, openApp, openChat, reply, taskOf, toasts, wrapUp } from '../../testing/app.tsx'
import { press } from '../../testing/window/window.ts'

const offer = page.getByRole('article', { name: /^Incoming chat from/ })
const button = (name: string) => offer.getByRole('button', { name })
const taken = { kind: 'task', row: { ...taskOf('offer'), state: 'assigned', assignedAt: 1, offer: undefined, rev: 9 } } as const

describe('a slow Accept', () => {
  it('shows that it is at it, is asked for once, and opens the chat', async () => {
    const { desk, page: window } = await openChat()
    const asked = desk.holdCommand('task.accept')
    await userEvent.click(button('Accept'))
    await expect.element(button('Accept')).toHaveAttribute('data-pending')
    await expect.element(button('Decline')).toBeDisabled()
    await press('Control+Shift+A')
    expect(asked.length).toBe(1)
    desk.tell(taken)
    asked[0]!.answer({ ok: true })
    await expect.poll(() => window.view.getState().selected).toBe('offer')
    expect(toasts.element().textContent).toBe('')
  })

  it('does not take the agent away who has turned to another chat', async () => {
    const { desk, page: window } = await openChat()
    const asked = desk.holdCommand('task.accept')
    await userEvent.click(button('Accept'))
    await userEvent.click(chat('Harold Whitcomb'))
    desk.tell(taken)
    asked[0]!.answer({ ok: true })
    await expect.element(toasts).toMatchTextContent('The chat with (440) 555-0167 is yours now.')
    expect(window.view.getState().selected).toBe('other')
    await userEvent.click(toasts.getByRole('button', { name: 'Show' }))
    expect(window.view.getState().selected).toBe('offer')
  })

  it('nor one who goes on writing: the words are for whom they were begun', async () => {
    const { desk, page: window } = await openChat()
    const asked = desk.holdCommand('task.accept')
    await userEvent.click(button('Accept'))
    await userEvent.type(reply, 'Yes, until 7')
    asked[0]!.answer({ ok: true })
    await expect.element(toasts).toMatchTextContent('is yours now')
    expect(window.view.getState().selected).toBe('chat')
  })

  it('and opens for one who has sent what they had written', async () => {
    const { desk, page: window } = await openChat()
    await userEvent.type(reply, 'Yes')
    const asked = desk.holdCommand('task.accept')
    await userEvent.click(button('Accept'))
    await userEvent.click(page.getByRole('button', { name: 'Send', exact: true }))
    await expect.element(reply).toHaveValue('')
    asked[0]!.answer({ ok: true })
    await expect.poll(() => window.view.getState().selected).toBe('offer')
  })

  it('says that somebody else was faster', async () => {
    const { desk, page: window } = await openChat()
    desk.onCommand('task.accept', () => ({ ok: false, refusal: { kind: 'taken' } }))
    await userEvent.click(button('Accept'))
    await expect.element(toasts).toMatchTextContent('Somebody else has this chat by now.')
    expect(window.view.getState().selected).toBe('chat')
  })

  it('leaves the rest of the window as it is', async () => {
    const { desk } = await openApp()
    desk.holdCommand('task.accept')
    await userEvent.click(button('Accept'))
    await expect.element(button('Accept')).toHaveAttribute('data-pending')
    await userEvent.click(page.getByRole('button', { name: 'New message' }))
    await expect.element(composer).toBeVisible()
  })
})

describe('a slow COMPLETE', () => {
  const complete = wrapUp.getByRole('button', { name: 'Complete' })
  const ended = async () => {
    const drawn = await openChat()
    drawn.page.view.openTask('ended')
    await expect.element(complete).toBeVisible()
    return drawn
  }

  it('shows that it is at it in both places, and is asked for once', async () => {
    const { desk } = await ended()
    const asked = desk.holdCommand('task.complete')
    await userEvent.click(complete)
    await expect.element(complete).toHaveAttribute('data-pending')
    await expect.element(page.getByRole('button', { name: 'Complete Joaquin Reyes' })).toHaveAttribute('data-pending')
    await press('Control+Enter')
    await press('Enter')
    expect(asked.length).toBe(1)
    desk.tell({ kind: 'task', row: { ...taskOf('ended'), state: 'completed', rev: 9 } })
    asked[0]!.answer({ ok: true })
    await expect.poll(() => wrapUp.query()).toBeNull()
  })

  it('that a late text came before says so, where the wrap-up no longer is', async () => {
    const { desk } = await ended()
    const asked = desk.holdCommand('task.complete')
    await userEvent.click(complete)
    const { wrappingAt: _, ...chatAgain } = taskOf('ended')
    desk.tell({ kind: 'task', row: { ...chatAgain, state: 'assigned', rev: 9 } })
    await expect.element(reply).toBeVisible()
    await expect.poll(() => asked.length).toBe(1)
    asked[0]!.answer({ ok: false, refusal: { kind: 'late-text' } })
    await expect.element(toasts).toMatchTextContent('They wrote in the last moment, so the chat goes on.')
  })
})
