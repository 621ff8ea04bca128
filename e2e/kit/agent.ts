/** The agent's hands and eyes: everything is found by the names that a screen reader says. */
import type { Page } from '@playwright/test'
import { expect } from './expect.ts'
import type { Named } from './speech/names.ts'
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

/**
 * @param app whatever holds the window's present page
 * @param named what the window's language calls things
 */
export function agentAt(app: { readonly page: Page }, named: Named = (name) => name) {
  const bar = () => app.page.getByRole('banner', { name: named('Task bar') })
  const tasks = () => app.page.getByRole('navigation', { name: named('Tasks') })
  const composer = () => app.page.getByRole('dialog', { name: named('New message') })
  const chat = () => app.page.getByRole('region', { name: named('Chat') })
  const log = () => chat().getByRole('log', { name: beginningWith(named('Conversation with')) })
  const wrapUp = () => app.page.getByRole('complementary', { name: named('Wrap-up') })
  const status = () => bar().getByRole('button', { name: beginningWith(`${named('Status')}: `) })

  return {
    bar,
    tasks,
    composer,
    chat,
    log,
    wrapUp,
    status,
    number: () => composer().getByRole('combobox', { name: named('Phone number') }),
    message: () => composer().getByRole('textbox', { name: named('Message') }),
    send: () => composer().getByRole('button', { name: named('Send message') }),
    way: (way: Way) => app.page.getByRole('menuitem', { name: named(ways[way]), exact: true }),
    retry: () => chat().getByRole('button', { name: beginningWith(named('Retry')) }),
    reply: () => chat().getByRole('textbox', { name: named('Reply') }),
    /** The chat of whoever the option's name begins with. */
    active: (who: string) => tasks().getByRole('listbox', { name: named('Active chats') }).getByRole('option', { name: beginningWith(who) }),
    actives: () => tasks().getByRole('listbox', { name: named('Active chats') }).getByRole('option'),
    wrapping: () => tasks().getByRole('list', { name: named('Wrap-up') }),
    waiting: () => tasks().getByRole('list', { name: named('Waiting for reply') }),
    /** Promised replies that wait for the agent who is not there. */
    held: () => tasks().getByRole('list', { name: named('Waiting for you') }),
    take: (who: string) => tasks().getByRole('button', { name: beginningWith(`${named('Take')} ${who}`) }),
    /** The row of a parked send. */
    promise: (who: string) => tasks().getByRole('list', { name: named('Waiting for reply') }).getByRole('button', { name: beginningWith(who) }),
    toasts: () => app.page.getByRole('status', { name: named('Messages') }),
    offer: (who: string) => tasks().getByRole('article', { name: beginningWith(`${named('Incoming chat from')} ${who}`) }),
    offers: () => tasks().getByRole('article', { name: beginningWith(named('Incoming chat from')) }),

    async setStatus(to: Status | (string & {})): Promise<void> {
      await status().click()
      await app.page.getByRole('menuitemradio', { name: named(to) }).click()
      await expect(status()).toHaveAccessibleName(beginningWith(`${named('Status')}: ${named(to)}`))
    },
    async openComposer(): Promise<void> {
      await bar().getByRole('button', { name: named('New message') }).click()
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
      await chat().getByRole('button', { name: named('Send'), exact: true }).click()
      await expect(this.reply()).toHaveValue('')
    },
    async accept(who: string): Promise<void> {
      await this.offer(who).getByRole('button', { name: named('Accept') }).click()
      // Its row comes before its chat, and until then the buttons of another chat are there.
      await expect(this.active(who)).toHaveAttribute('aria-selected', 'true')
    },
    async endChat(): Promise<void> {
      await chat().getByRole('button', { name: named('End chat') }).click()
      await expect(wrapUp()).toBeVisible()
    },
    async complete(): Promise<void> {
      await wrapUp().getByRole('button', { name: named('Complete') }).click()
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
