import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Message, PastTask } from '../../../contract/model.ts'
import { paperOf } from './forms.ts'
import { lineOf } from './lines.ts'
import { openPapers } from './paper.ts'
import { saveTranscript, type TranscriptParts } from './save.ts'

const at = Date.UTC(2026, 10, 3, 22, 15, 7)
const phone = '+16025550148'
const message = (seq: number, more: Partial<Message> = {}): Message => ({
  id: `m${seq}`, conversationId: 'c', direction: 'inbound', body: `text ${seq}`, at: at + seq * 1_000, seq, delivery: 'received', segments: 1, media: [], rev: 1, ...more,
})
const outbound = { direction: 'outbound', delivery: 'delivered' } as const
const chat = { id: 't', conversationId: 'c', state: 'completed', origin: 'voter', createdAt: at, completedAt: at, note: 'needs curbside', messages: 2, fromSeq: 1 } as PastTask

let folder: string
let messages: readonly Message[]
let asked: number[]
let printed: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'textdesk-transcript-'))
  asked = []
  messages = [message(1, { body: '=HYPERLINK("http://x")' }), message(2, { ...outbound, body: 'At <b>City</b> Hall & library' }), message(3, { ...outbound, delivery: 'undelivered', failure: { reason: 'phone off', advice: '', next: 'retry', passing: true } })]
})

const parts = (): TranscriptParts => ({
  ask: async (suggested) => join(folder, suggested),
  country: () => 'US',
  now: () => at,
  print: async (page) => Buffer.from((printed = page)),
  queries: {
    'contact.describe': () => ({ phone, name: 'Marisol Vega', marks: [], tags: [], rev: 1 }),
    'message.page': ({ after = 0, limit }) => {
      asked.push(limit)
      const rest = messages.filter(({ seq }) => seq > after)
      return { messages: rest.slice(0, limit), more: rest.length > limit }
    },
    'task.history': () => [chat],
    'note.of': () => [{ id: 'n', phone, body: 'Mother votes too', at: at - 1, by: 'Ana', rev: 1 }],
  },
})
const save = (form: 'text' | 'csv' | 'pdf', withNotes = false) => saveTranscript(parts(), { conversationId: 'c', phone, form, withNotes })
const saved = () => {
  const [name, ...others] = readdirSync(folder)
  expect(others).toEqual([])
  return { name: name!, text: readFileSync(join(folder, name!), 'utf8') }
}

describe('a conversation', () => {
  it('as text says who wrote what, when on which clock, and what became of it', async () => {
    expect(await save('text')).toEqual({ ok: true })
    const { name, text } = saved()
    expect(name).toMatch(/^Conversation Marisol Vega 2026-11-0\d\.txt$/)
    expect(text).toMatch(/^Conversation with Marisol Vega, \(602\) 555-0148\nSaved on Nov \d, 2026, \d+:15:07 [AP]M .+\. Times are those of .+\.\n/)
    expect(text).toMatch(/Nov \d, 2026, \d+:15:09 [AP]M .+ · You · Delivered\nAt <b>City<\/b> Hall & library\n/)
    expect(text).toContain('You · Not delivered: phone off\ntext 3')
    expect(text).not.toContain('curbside')
  })

  it('has agents’ notes only when they are asked for', async () => {
    await save('text', true)
    const { text } = saved()
    expect(text.indexOf('Ana · Private note\nMother votes too')).toBeGreaterThan(text.indexOf('text 3'))
    expect(text).toContain('needs curbside')
  })

  it('says where a picture lies that was sent by its link', async () => {
    messages = [message(1, { ...outbound, body: 'It looks like this', pictureUrl: 'https://example.org/ballot.png' })]
    await save('text')
    expect(saved().text).toContain('You · Delivered\nIt looks like this\nFile: https://example.org/ballot.png\n')
    expect(paperOf({ name: 'Ann' }, at, 'en-US', messages.map((each) => lineOf(each, { name: 'Ann' })), false)).toContain('<p class="file">File: https://example.org/ballot.png</p>')
  })

  it('as CSV computes nothing', async () => {
    await save('csv')
    const [head, first] = saved().text.split('\r\n')
    expect(head).toBe('\uFEFFTime,Time zone,From,Message,Delivery,Files')
    expect(first).toContain(`2026-11-03T22:15:08.000Z`)
    expect(first).toContain(`"'=HYPERLINK(""http://x"")"`)
  })

  it('is taken page by page, however long it is, and a PDF has the newest', async () => {
    messages = Array.from({ length: 5_400 }, (_, index) => message(index + 1))
    await save('text')
    expect(Math.max(...asked)).toBe(200)
    expect(saved().text.match(/^text \d+$/gm)).toHaveLength(5_400)
    await saveTranscript({ ...parts(), ask: async () => join(folder, 'x.pdf') }, { conversationId: 'c', phone, form: 'pdf', withNotes: true })
    expect(printed.match(/<article/g)).toHaveLength(5_002)
    expect(printed).toContain('Only the newest 5,000 messages are here.')
  })

  it('that cannot be read leaves nothing behind', async () => {
    const broken = { ...parts().queries, 'message.page': () => Promise.reject(new Error('damaged')) }
    expect(await saveTranscript({ ...parts(), queries: broken }, { conversationId: 'c', phone, form: 'text', withNotes: false })).toMatchObject({ ok: false })
    expect(readdirSync(folder)).toEqual([])
  })
})

it('what a voter wrote stands on the paper as text, and the paper has no script', () => {
  const page = paperOf({ name: '<img src=x>' }, at, 'en-US', [lineOf(message(1, { body: '<script>alert(1)</script>' }), { name: '<img src=x>' })], false)
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(page).not.toMatch(/<script|<img/)
})

it('a paper is served while it is printed, and no longer', () => {
  const papers = openPapers()
  papers.put('a', '<p>')
  expect(papers.find('a')?.contentType).toMatch('text/html')
  papers.remove('a')
  expect(papers.find('a')).toBeUndefined()
  expect(papers.find('paper.css')?.contentType).toMatch('text/css')
})
