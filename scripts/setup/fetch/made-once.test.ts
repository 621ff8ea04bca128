import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { madeOnce } from './made-once.mjs'

let parent: string
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'textdesk-once-'))
})
afterEach(() => rmSync(parent, { recursive: true }))

const write = (text: string) => (folder: string) => writeFile(path.join(folder, 'content'), text)
const content = () => readFileSync(path.join(parent, 'thing', 'content'), 'utf8')

describe('a folder made once', () => {
  it('is not made again when it is there', async () => {
    await madeOnce(path.join(parent, 'thing'), write('first'))
    await madeOnce(path.join(parent, 'thing'), write('second'))
    expect(content()).toBe('first')
  })

  it('is absent after a failure, without remains', async () => {
    const failing = async (folder: string) => {
      await write('half')(folder)
      throw new Error('the network went away')
    }
    await expect(madeOnce(path.join(parent, 'thing'), failing)).rejects.toThrow('the network went away')
    expect(readdirSync(parent)).toEqual([])
  })

  it('holds the result of one of two that make it at the same time', async () => {
    const makers = ['one', 'two'].map((text) => madeOnce(path.join(parent, 'thing'), write(text)))
    await Promise.all(makers)
    expect(['one', 'two']).toContain(content())
    expect(readdirSync(parent)).toEqual(['thing'])
  })
})
