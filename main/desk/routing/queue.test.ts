import { expect, it, vi } from 'vitest'
import { eachDesk, type Testbed, VOTER } from '../desk.kit.ts'

let bed: Testbed
eachDesk((opened) => (bed = opened), { rules: { capacity: 1 } })

const states = async () => (await bed.tasks()).map(({ state }) => state).toSorted()

it('a worker who has as many chats as may ring is asked about no queue, however long it is, and what was promised comes all the same', async () => {
  await bed.replies('First?', '+16025550101')
  await bed.until(async () => (await states()).includes('reserved'))
  bed.compose('me', 'Hello')
  const queue = vi.spyOn(bed.store.tasks, 'pending')
  for (const end of [102, 103, 104]) await bed.replies('Me too', `+16025550${end}`)
  await bed.until(async () => (await states()).length === 4)
  expect(queue).not.toHaveBeenCalled()
  await bed.replies('Yes', VOTER)
  await bed.until(async () => (await bed.tasks()).some(({ phone, state }) => phone === VOTER && state === 'assigned'))
  expect(await states()).toEqual(['assigned', 'pending', 'pending', 'pending', 'reserved'])
})
