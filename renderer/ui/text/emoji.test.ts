import { expect, it } from 'vitest'
import { holdsEmoji, isFewEmoji } from './emoji.ts'

it('knows emoji by themselves, flags, families and keycaps, and no letters or figures', () => {
  expect(['🎉', '🇺🇸', '👩‍👩‍👧', '❤️', '1️⃣', 'see you 👋'].map(holdsEmoji)).toEqual([true, true, true, true, true, true])
  expect(['1', '#', '©', 'é', '—', '投票'].map(holdsEmoji)).toEqual([false, false, false, false, false, false])
})

it('tells one to three emoji from a text', () => {
  expect(['🎉', ' 👍 👍🏽 ', '🇺🇸🇲🇽❤️'].map(isFewEmoji)).toEqual([true, true, true])
  expect(['', '  ', '🎉🎉🎉🎉', 'ok 👍', '1', '👍!'].map(isFewEmoji)).toEqual([false, false, false, false, false, false])
})
