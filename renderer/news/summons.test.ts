import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Summons } from '../../contract/shapes.ts'
import { createPage, type StartedPage } from '../createPage.ts'
import { fakeDesk } from '../testing/world/desk.ts'
import { aTask, mapped } from '../testing/world/samples.ts'
import { createSummons } from './summons.ts'

let page: StartedPage
let follow: (summons: Summons) => void

const draft = () => page.drafts.of('composer')
const typed = (to: string, body: string) => page.drafts.take([{ key: 'composer', to, body, messageId: 'm' }])
const summon = async (number: string, body: string) => {
  follow({ to: 'composer', number, body })
  await vi.waitFor(() => expect(page.view.getState().composer).toBe(true))
}

beforeEach(() => {
  page = createPage(fakeDesk().desk)
  follow = createSummons(page)
  page.view.setState({ page: 'stats', selected: 'other', search: true })
})

describe('a summons to a chat', () => {
  it('opens exactly that one, over whatever was open', () => {
    page.mirror.setState({ tasks: mapped(aTask('t')) })
    follow({ to: 'task', taskId: 't' })
    expect(page.view.getState()).toMatchObject({ page: 'chat', selected: 't', search: false })
  })

  it('that has been completed meanwhile says so and changes nothing', () => {
    follow({ to: 'task', taskId: 't' })
    expect(page.view.getState()).toMatchObject({ page: 'stats', selected: 'other' })
    expect(page.toasts.getState()).toMatchObject([{ text: 'This chat has been completed.' }])
  })
})

describe('a summons to the composer', () => {
  it('fills an empty one as if it had been typed', async () => {
    await summon('tel:+1-602-555-0148', 'It’s open')
    expect(draft()).toMatchObject({ to: '(602) 555-0148', body: "It's open" })
    expect(page.composing.getState()).toEqual({ count: 1, correct: false })
  })

  it('leaves a number that is none to the field, which says what is wrong', async () => {
    await summon('12', '')
    expect(draft()).toMatchObject({ to: '12', body: '' })
  })

  it('adds what is missing to what is typed', async () => {
    typed('(602) 555-0148', '')
    await summon('6025550148', 'Hello')
    expect(draft()).toMatchObject({ to: '(602) 555-0148', body: 'Hello' })
  })

  it.each([
    ['another number', '8085550123', ''],
    ['another text', '6025550148', 'Other words'],
  ])('never replaces what is typed by %s: it asks', async (_what, number, body) => {
    typed('(602) 555-0148', 'My words')
    await summon(number, body)
    expect(draft()).toMatchObject({ to: '(602) 555-0148', body: 'My words' })
    expect(page.composing.getState().rival).toBeDefined()
    page.composing.settle(false)
    expect(draft()).toMatchObject({ to: '(602) 555-0148', body: 'My words' })
    expect(page.composing.getState().rival).toBeUndefined()
  })

  it('replaces it when the agent wants that, and can bring it back', async () => {
    typed('(602) 555-0148', 'My words')
    await summon('8085550123', 'Other words')
    page.composing.settle(true)
    expect(draft()).toMatchObject({ to: '(808) 555-0123', body: 'Other words', messageId: 'm' })
    page.composing.bringBack()
    expect(draft()).toMatchObject({ to: '(602) 555-0148', body: 'My words' })
  })
})
