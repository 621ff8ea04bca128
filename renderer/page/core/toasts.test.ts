import { beforeEach, describe, expect, it } from 'vitest'
import { createToasts, foldedWords, shownOf, type ToastStore } from './toasts.ts'

let toasts: ToastStore

const texts = () => toasts.getState().map(({ text }) => text)

beforeEach(() => {
  toasts = createToasts()
})

describe('toasts', () => {
  it('that leave by themselves make room for newer ones', () => {
    for (const text of ['a', 'b', 'c', 'd']) toasts.show(text)
    expect(texts()).toEqual(['c', 'd'])
  })

  it('that must be read make room for none', () => {
    for (const text of ['a', 'b', 'c', 'd', 'e']) toasts.showLasting(text)
    for (const text of ['1', '2', '3', '4']) toasts.show(text)
    expect(texts()).toEqual(['a', 'b', 'c', 'd', 'e', '3', '4'])
    toasts.dismissLasting()
    expect(texts()).toEqual(['3', '4'])
  })

  it('about the same thing take each other’s place', () => {
    toasts.show('Connected again. 3 messages are going out.', undefined, 'line')
    toasts.showLasting('The disk is full.')
    toasts.show('Connected again.', undefined, 'line')
    toasts.showLasting('The disk is full.')
    expect(texts()).toEqual(['Connected again.', 'The disk is full.'])
  })

  it('leave when they are dismissed', () => {
    toasts.showLasting('a')
    toasts.dismiss(toasts.getState()[0]!.id)
    expect(texts()).toEqual([])
  })
})

describe('no more than two cards', () => {
  const shown = () => {
    const { folded, single } = shownOf(toasts.getState())
    return [folded.length > 0 ? foldedWords(folded) : undefined, ...single.map(({ text }) => text)].filter((each) => each !== undefined)
  }
  const show = { label: 'Show', act: () => undefined }

  it('are drawn: the newest of what passes, and what must be read before that', () => {
    for (const text of ['1', '2', '3']) toasts.show(text)
    expect(shown()).toEqual(['2', '3'])
    toasts.showLasting('a')
    expect(shown()).toEqual(['a', '3'])
  })

  it('tell of many texts that didn’t arrive: they are counted', () => {
    for (const text of ['a', 'b', 'c']) toasts.showLastingFailure(text)
    expect(shown()).toEqual(['3 messages didn’t arrive.'])
    toasts.showLasting('The disk is full.')
    toasts.show('1')
    expect(shown()).toEqual(['4 things to look at.', '1'])
  })

  it('tell of failures in open chats as one that counts and leads to the newest', () => {
    toasts.showFailure('Your message to Ann didn’t arrive: landline.', show)
    expect(shown()).toEqual(['Your message to Ann didn’t arrive: landline.'])
    const newest = { label: 'Show', act: () => undefined }
    toasts.showFailure('Your message to Bea didn’t arrive: landline.', newest)
    expect(toasts.getState()).toMatchObject([{ text: '2 messages didn’t arrive.', action: newest }])
  })
})
