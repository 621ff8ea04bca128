import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { personalities } from '../../../contract/answers/evening.ts'
import { practiceVoters } from './voters.ts'

type Script = { readonly number?: string; readonly personality?: string }

it('are those whom the practice carrier plays', () => {
  const folder = new URL('../../../sandbox/voters/scripts/', import.meta.url)
  const scripts = globSync('*.json', { cwd: folder }).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Script)
  expect(practiceVoters).toEqual(Object.fromEntries(scripts.flatMap(({ number, personality }) => (personality ? [[number!, personality]] : []))))
  expect([...new Set(Object.values(practiceVoters))].toSorted()).toEqual(personalities.toSorted())
})
