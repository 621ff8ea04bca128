import { expect, it } from 'vitest'
import { renderPage } from '../../testing/render.tsx'
import { aTask } from '../../testing/world/samples.ts'
import { useSections } from './useSections.ts'

it('a section stays the same list while its tasks are the same', async () => {
  const drawn: ReturnType<typeof useSections>[] = []
  const Sections = () => {
    drawn.push(useSections())
    return null
  }
  const waiting = aTask('waiting', { state: 'pending' })
  const { desk } = await renderPage(<Sections />, { tasks: [aTask('mine'), waiting] })
  desk.tell({ kind: 'task', row: aTask('later', { state: 'pending', createdAt: 9 }) })
  await expect.poll(() => drawn.at(-1)!.queued.map(({ id }) => id)).toEqual(['waiting', 'later'])
  const [before, after] = [drawn.at(-2)!, drawn.at(-1)!]
  expect(after.active).toBe(before.active)
  expect(after.wrapUp).toBe(before.wrapUp)
  desk.tell({ kind: 'task', row: aTask('mine', { unread: 1, rev: 9 }) })
  await expect.poll(() => drawn.at(-1)!.active[0]!.unread).toBe(1)
  expect(drawn.at(-1)!.queued).toBe(after.queued)
})
