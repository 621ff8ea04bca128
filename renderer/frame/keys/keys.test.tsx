import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { composer, ended, focusOn, number, openApp, openChat, reply, search, taskOf, wrapUp } from '../../testing/app.tsx'
import { press, resize } from '../../testing/window/window.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { aMessage } from '../../testing/world/samples.ts'

const sendMenu = page.getByRole('menu', { name: 'Send message' })
const message = page.getByRole('textbox', { name: 'Message' })

/** What keys of the window would have done to the desk, or to what is open. */
const done = ({ desk, page: { view } }: Awaited<ReturnType<typeof openApp>>) => ({
  commands: desk.commands.filter(({ name }) => /^(task|message|compose|contact)\.(?!read|show)/.test(name)),
  selected: view.getState().selected,
})

const ofTheWindow = ['Control+Enter', 'Control+Shift+E', 'Control+Shift+A', 'Control+Shift+X', 'Alt+ArrowDown', 'Alt+ArrowUp', 'Control+2', 'Control+1', 'Control+i', 'Control+Shift+S']

describe('behind a dialog no key of the window acts', () => {
  it.each(ofTheWindow)('%s under the search, over a chat', async (keys) => {
    const drawn = await openChat()
    const before = done(drawn)
    await press('Control+k')
    await expect.element(search.getByRole('combobox')).toHaveFocus()
    await press(keys)
    await press('Escape')
    await expect.element(reply).toHaveFocus()
    expect(done(drawn)).toEqual(before)
  })

  it('Ctrl Enter in an empty search, over a wrap-up', async () => {
    const drawn = await openApp()
    await userEvent.click(ended)
    await press('Control+k')
    await expect.element(search.getByRole('combobox')).toHaveFocus()
    await press('Control+Enter')
    await press('Escape')
    await expect.element(wrapUp).toBeVisible()
    expect(done(drawn).commands).toEqual([])
  })

  it.each(['Control+k', 'Control+n', ...ofTheWindow.slice(1)])('%s under a question', async (keys) => {
    const drawn = await openChat()
    await press('Control+Shift+X')
    const question = page.getByRole('alertdialog', { name: 'Stop texting' })
    await expect.element(question).toBeVisible()
    const before = done(drawn)
    await press(keys)
    await expect.element(question).toBeVisible()
    expect([search.query(), composer.query(), done(drawn)]).toEqual([null, null, before])
  })

  it('a digit under a question, over a wrap-up', async () => {
    const { page: drawn } = await openApp()
    await userEvent.click(ended)
    await press('Control+/')
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await press('Tab')
    await press('2')
    await press('Escape')
    await expect.poll(() => sheet.query()).toBeNull()
    expect(drawn.outcomes.getState().size).toBe(0)
    await press('2')
    await expect.poll(() => drawn.outcomes.getState().get('ended')).toMatchObject({ disposition: 'polling-place' })
  })
})

describe('the send menu', () => {
  async function openMenu() {
    const drawn = await openChat()
    await press('Control+n')
    await userEvent.fill(number, '8085550123')
    await userEvent.fill(message, 'Hello')
    await expect.element(page.getByRole('button', { name: 'Send message' })).toBeEnabled()
    await press('Control+Enter')
    await expect.element(sendMenu).toBeVisible()
    return drawn
  }

  it.each(['Control+2', 'Alt+2', 'Shift+Digit2', 'Control+Shift+E', 'Alt+ArrowDown'])('hears nothing in %s, nor does anything under it', async (keys) => {
    const drawn = await openMenu()
    const before = done(drawn)
    await press(keys)
    await expect.element(sendMenu).toBeVisible()
    expect(done(drawn)).toEqual(before)
  })

  it.each([['1', 'open'], ['2', 'me'], ['3', 'any']])('%s sends in that way', async (digit, option) => {
    const { desk } = await openMenu()
    await press(digit)
    await expect.poll(() => desk.given('compose.send')).toMatchObject([{ body: 'Hello', option }])
  })

  it('is opened by Ctrl Enter in the composer only', async () => {
    await openMenu()
    await press('Escape')
    await expect.poll(() => sendMenu.query()).toBeNull()
    await userEvent.click(reply)
    await press('Control+Enter')
    await userEvent.click(message)
    expect(sendMenu.query()).toBeNull()
    await press('Control+Enter')
    await expect.element(sendMenu).toBeVisible()
  })
})

describe('an offer', () => {
  const offer = page.getByRole('article', { name: /^Incoming chat from/ })

  it('is accepted by Enter while its card has the focus, and by no other key', async () => {
    const { desk } = await openApp()
    focusOn(offer)
    await press('Control+Enter')
    await press('Shift+Enter')
    expect(desk.given('task.accept')).toEqual([])
    await press('Enter')
    await expect.poll(() => desk.given('task.accept')).toEqual([{ taskId: 'offer' }])
  })

  it('is accepted by Ctrl Shift A wherever the focus is', async () => {
    const { desk } = await openChat()
    await press('Control+n')
    await expect.element(number).toHaveFocus()
    await press('Control+Shift+A')
    await expect.poll(() => desk.given('task.accept')).toEqual([{ taskId: 'offer' }])
  })

  it('is taken as the tips say', async () => {
    await openApp({ tasks: [taskOf('offer')], line: { ...eveningWorld.line!, mode: 'practice' } })
    await expect.element(page.getByRole('main')).toMatchTextContent('An incoming chat waits 30 seconds. Press Ctrl Shift A to accept it.')
  })
})

it('digits pressed in the composer say nothing of the wrap-up under it', async () => {
  const { page: drawn } = await openApp()
  await userEvent.click(ended)
  await press('Control+n')
  await expect.element(number).toHaveFocus()
  await press('Shift+Tab')
  await press('2')
  await userEvent.click(ended)
  expect(drawn.outcomes.getState().size).toBe(0)
})

it('in the compact window a chat that is not in sight hears no key, and the others do', async () => {
  await resize(380)
  const { desk } = await openChat()
  await userEvent.click(page.getByRole('button', { name: /^Back to tasks/ }))
  await press('Control+Shift+E')
  await press('Control+2')
  await expect.element(page.getByRole('log', { name: /Harold Whitcomb/ })).toBeVisible()
  expect(desk.given('task.wrap')).toEqual([])
  await press('Control+Shift+E')
  await expect.poll(() => desk.given('task.wrap')).toEqual([{ taskId: 'other' }])
})

it('Alt arrows move between the chats and send nothing, whatever stands in the reply', async () => {
  const failed = aMessage(7, 'Bring your card.', { at: evening, direction: 'outbound', delivery: 'undelivered' })
  const drawn = await openChat({ messages: [...eveningWorld.messages!, failed] })
  const selected = () => drawn.page.view.getState().selected
  for (const written of ['', 'Half a word']) {
    if (written) await userEvent.keyboard(written)
    await press('Alt+ArrowDown')
    await expect.poll(selected).toBe('other')
    await expect.element(reply).toHaveFocus()
    await press('Alt+ArrowUp')
    await expect.poll(selected).toBe('chat')
    await expect.element(reply).toHaveFocus()
    await expect.element(reply).toHaveValue(written)
  }
  // There is none before the first.
  await press('Alt+ArrowUp')
  await expect.element(reply).toHaveValue('Half a word')
  expect(done(drawn)).toEqual({ commands: [], selected: 'chat' })
})

it('Ctrl 1 to 9 open chats, and a held key opens nothing again', async () => {
  const { page: drawn } = await openApp()
  await press('Control+2')
  await expect.poll(() => drawn.view.getState().selected).toBe('other')
  await press('Control+1')
  await expect.poll(() => drawn.view.getState().selected).toBe('chat')
  await press('Control+9')
  expect(drawn.view.getState().selected).toBe('chat')
})
