import { expect, it, vi } from 'vitest'
import type { Desk, DeskEvent } from '../../../contract/events.ts'
import { askAhead } from './ahead.ts'

const event = (seq: number): DeskEvent => ({ seq, changes: [] })

/** A desk that has been asked ahead, and the hands of who answers it. */
function ahead() {
  const listeners = new Set<(event: DeskEvent) => void>()
  const answers: { readonly name: string; readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }[] = []
  const query = (name: string) => new Promise((resolve, reject) => answers.push({ name, resolve, reject }))
  const desk = askAhead({
    command: vi.fn<Desk['command']>(),
    query: query as Desk['query'],
    on: (listen) => {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
  })
  return { desk, answers, tell: (seq: number) => listeners.forEach((listen) => listen(event(seq))) }
}

it('asks for the snapshot before anybody wants it, and gives it to the first who does', async () => {
  const { desk, answers } = ahead()
  expect(answers.map(({ name }) => name)).toEqual(['desk.snapshot'])
  const first = desk.query('desk.snapshot', {})
  expect(answers).toHaveLength(1)
  answers[0]!.resolve('the first')
  expect(await first).toBe('the first')
  void desk.query('desk.snapshot', {})
  expect(answers).toHaveLength(2)
})

it('leaves other questions as they are', () => {
  const { desk, answers } = ahead()
  void desk.query('desk.space', {})
  void desk.query('desk.snapshot', {})
  expect(answers.map(({ name }) => name)).toEqual(['desk.snapshot', 'desk.space'])
})

it('tells whoever listens later what came before, once and in order', () => {
  const { desk, tell } = ahead()
  tell(1)
  tell(2)
  const heard: number[] = []
  desk.on(({ seq }) => heard.push(seq))
  tell(3)
  expect(heard).toEqual([1, 2, 3])
})

it('lets whoever asks hear that the desk could not answer, and ask again', async () => {
  const { desk, answers } = ahead()
  answers[0]!.reject(new Error('The desk is being repaired.'))
  await expect(desk.query('desk.snapshot', {})).rejects.toThrow('repaired')
  void desk.query('desk.snapshot', {})
  expect(answers).toHaveLength(2)
})
