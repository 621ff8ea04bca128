/** The agent's hands and eyes: everything is found by the names that a screen reader says. */
import type { Page } from '@playwright/test'
import { expect } from './expect.ts'
import { english } from './wording.ts'

/** The three ways to send, in the words of the manual. */
export const ways = {
  open: '....and open chat with customer',
  me: '....and open chat with customer when they reply (route reply to me)',
  any: '....and open chat with customer when they reply (route reply to any agent)',
} as const

export type Way = keyof typeof ways
export type Status = 'Available' | 'Break' | 'Lunch' | 'Training' | 'Offline'

export type Agent = ReturnType<typeof agentAt>

/** @param app whatever holds the window's present page */
export function agentAt(app: { readonly page: Page }) {
  const bar = () => app.page.getByRole('banner', { name: 'Task bar' })
  const tasks = () => app.page.getByRole('navigation', { name: 'Tasks' })
  const composer = () => app.page.getByRole('dialog', { name: 'New message' })
  const chat = () => app.page.getByRole('region', { name: 'Chat' })
  const log = () => chat().getByRole('log', { name: /^Conversation with/ })
  const wrapUp = () => app.page.getByRole('complementary', { name: 'Wrap-up' })
  const status = () => bar().getByRole('button', { name: /^Status: / })

  return {
    bar,
    tasks,
    composer,
    chat,
    log,
    wrapUp,
    status,
    number: () => composer().getByRole('combobox', { name: 'Phone number' }),
    message: () => composer().getByRole('textbox', { name: 'Message' }),
    send: () => composer().getByRole('button', { name: 'Send message' }),
    way: (way: Way) => app.page.getByRole('menuitem', { name: ways[way], exact: true }),
    retry: () => chat().getByRole('button', { name: /^Retry/ }),
    reply: () => chat().getByRole('textbox', { name: 'Reply' }),
    /** The chat of whoever the option's name begins with. */
    active: (who: string) => tasks().getByRole('listbox', { name: 'Active chats' }).getByRole('option', { name: beginningWith(who) }),
    actives: () => tasks().getByRole('listbox', { name: 'Active chats' }).getByRole('option'),
    wrapping: () => tasks().getByRole('list', { name: 'Wrap-up' }),
    waiting: () => tasks().getByRole('list', { name: 'Waiting for reply' }),
    /** Promised replies that wait for the agent who is not there. */
    held: () => tasks().getByRole('list', { name: 'Waiting for you' }),
    take: (who: string) => tasks().getByRole('button', { name: beginningWith(`Take ${who}`) }),
    /** The row of a parked send. */
    promise: (who: string) => tasks().getByRole('list', { name: 'Waiting for reply' }).getByRole('button', { name: beginningWith(who) }),
    toasts: () => app.page.getByRole('status', { name: 'Messages' }),
    offer: (who: string) => tasks().getByRole('article', { name: beginningWith(`Incoming chat from ${who}`) }),
    offers: () => tasks().getByRole('article', { name: /^Incoming chat from/ }),

    async setStatus(to: Status | (string & {})): Promise<void> {
      await status().click()
      await app.page.getByRole('menuitemradio', { name: to }).click()
      await expect(status()).toHaveAccessibleName(new RegExp(`^Status: ${to}`))
    },
    async openComposer(): Promise<void> {
      await bar().getByRole('button', { name: 'New message' }).click()
      await expect(composer()).toBeVisible()
    },
    /** Steps 2 to 6 of the manual. */
    async compose(number: string, text: string, way: Way): Promise<void> {
      await this.openComposer()
      await this.number().fill(number)
      await this.message().fill(text)
      await this.send().click()
      await this.way(way).click()
      await expect(composer()).toBeHidden()
    },
    async say(text: string): Promise<void> {
      await this.reply().fill(text)
      await chat().getByRole('button', { name: 'Send', exact: true }).click()
      await expect(this.reply()).toHaveValue('')
    },
    async accept(who: string): Promise<void> {
      await this.offer(who).getByRole('button', { name: 'Accept' }).click()
      await expect(this.active(who)).toBeVisible()
    },
    async endChat(): Promise<void> {
      await chat().getByRole('button', { name: 'End chat' }).click()
      await expect(wrapUp()).toBeVisible()
    },
    async complete(): Promise<void> {
      await wrapUp().getByRole('button', { name: 'Complete' }).click()
      await expect(wrapUp()).toBeHidden()
    },
    /** How many texts of the voter's are drawn. */
    async heard(): Promise<number> {
      return english(await log().innerText()).split(/^Voter, /m).length - 1
    },
    /** Those of the texts that the conversation shows, in the order in which it shows them. */
    async shown(texts: readonly string[]): Promise<readonly string[]> {
      return inOrder(english(await log().innerText()), texts)
    },
  }
}

/** Those of the texts that occur, by the place of their first occurrence. */
function inOrder(whole: string, texts: readonly string[]): readonly string[] {
  const places = texts.map((text) => ({ text, at: whole.indexOf(text) }))
  return places.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at).map(({ text }) => text)
}

const beginningWith = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
