import { beforeEach, describe, expect, it } from 'vitest'
import { dismissLasting, dismissToast, lastingToast, toast, toasts } from './toasts.ts'

const texts = () => toasts.getState().map(({ text }) => text)

beforeEach(() => toasts.setState([], true))

describe('toasts', () => {
  it('that leave by themselves make room for newer ones', () => {
    for (const text of ['a', 'b', 'c', 'd']) toast(text)
    expect(texts()).toEqual(['b', 'c', 'd'])
  })

  it('that must be read make room for none', () => {
    for (const text of ['a', 'b', 'c', 'd', 'e']) lastingToast(text)
    for (const text of ['1', '2', '3', '4']) toast(text)
    expect(texts()).toEqual(['a', 'b', 'c', 'd', 'e', '2', '3', '4'])
    dismissLasting()
    expect(texts()).toEqual(['2', '3', '4'])
  })

  it('about the same thing take each other’s place', () => {
    toast('Connected again. 3 texts are going out.', undefined, 'line')
    lastingToast('The disk is full.')
    toast('Connected again.', undefined, 'line')
    lastingToast('The disk is full.')
    expect(texts()).toEqual(['Connected again.', 'The disk is full.'])
  })

  it('leave when they are dismissed', () => {
    lastingToast('a')
    dismissToast(toasts.getState()[0]!.id)
    expect(texts()).toEqual([])
  })
})
