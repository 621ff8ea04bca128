import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

let parent: string
let lock: string
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'textdesk-lock-'))
  lock = path.join(parent, 'lock')
})
afterEach(() => rmSync(parent, { recursive: true }))

describe('work that is done one at a time', () => {
  it('begins when the work before it has ended', async () => {
    const said: string[] = []
    let finishFirst = (): void => undefined
    const first = oneAtATime(lock, () => new Promise<void>((resolve) => {
      said.push('first begins')
      finishFirst = () => {
        said.push('first ends')
        resolve()
      }
    }))
    const second = oneAtATime(lock, async () => said.push('second begins'))
    finishFirst()
    await Promise.all([first, second])
    expect(said).toEqual(['first begins', 'first ends', 'second begins'])
    expect(existsSync(lock)).toBe(false)
  })

  it('gives the lock back when it fails', async () => {
    await expect(oneAtATime(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(existsSync(lock)).toBe(false)
  })

  it('does not wait for work that crashed', async () => {
    mkdirSync(lock)
    utimesSync(lock, new Date(0), new Date(0))
    expect(await oneAtATime(lock, () => Promise.resolve('done'))).toBe('done')
  })
})
