import { beforeEach, describe, expect, it } from 'vitest'
import { createToasts, type ToastStore } from './toasts.ts'

let toasts: ToastStore

const texts = () => toasts.getState().map(({ text }) => text)

beforeEach(() => {
  toasts = createToasts()
})

describe('toasts', () => {
  it('that leave by themselves make room for newer ones', () => {
    for (const text of ['a', 'b', 'c', 'd']) toasts.show(text)
    expect(texts()).toEqual(['b', 'c', 'd'])
  })

  it('that must be read make room for none', () => {
    for (const text of ['a', 'b', 'c', 'd', 'e']) toasts.showLasting(text)
    for (const text of ['1', '2', '3', '4']) toasts.show(text)
    expect(texts()).toEqual(['a', 'b', 'c', 'd', 'e', '2', '3', '4'])
    toasts.dismissLasting()
    expect(texts()).toEqual(['2', '3', '4'])
  })

  it('about the same thing take each other’s place', () => {
    toasts.show('Connected again. 3 texts are going out.', undefined, 'line')
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
