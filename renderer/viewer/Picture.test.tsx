import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { FileFacts } from '../../contract/answers/files.ts'
import { usePage, useView } from '../page/usePage.ts'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { press, resize } from '../testing/window/window.ts'
import { aPicture } from '../testing/world/picture.ts'
import { aMessage, aTask } from '../testing/world/samples.ts'
import { Picture } from './Picture.tsx'

const sizes = { one: [2400, 1200], two: [40, 30], three: [900, 3000] } as const
const ids = Object.keys(sizes) as (keyof typeof sizes)[]
const colours = { one: 'teal', two: 'brown', three: 'navy' }
const dialog = page.getByRole('dialog', { name: 'Picture' })
const picture = dialog.getByRole('img')
const drawnFrom = () => picture.element() as HTMLImageElement
const width = () => picture.element().getBoundingClientRect().width
const stage = () => dialog.getByRole('group', { name: 'The picture' }).element()

function Window() {
  const { view } = usePage()
  const shown = useView((state) => state.picture)
  return (
    <>
      <button type="button" onClick={() => view.openPicture({ conversationId: 'chat', mediaId: 'one', url: aPicture(...sizes.one, colours.one) })}>
        First
      </button>
      {shown && <Picture shown={shown} />}
    </>
  )
}

/** A conversation with three pictures, and a file that is none, of which the first is opened. */
async function openFirst() {
  const media = [...ids.map((id) => ({ id, contentType: 'image/png', url: aPicture(sizes[id][0], sizes[id][1], colours[id]) })), { id: 'note', contentType: 'text/plain', url: 'data:,Hello' }]
  const drawn = await renderPage(<Window />, { tasks: [aTask('chat')], messages: media.map((each, index) => aMessage(index + 1, '', { media: [each] })), now: () => Date.UTC(2026, 10, 4, 2, 31) })
  drawn.desk.onQuery('file.describe', ({ mediaId }): FileFacts => {
    const [across, down] = sizes[mediaId as keyof typeof sizes] ?? []
    return across && down ? { kind: 'picture', width: across, height: down, tooLarge: false } : { kind: 'text', text: 'Hello', isCut: false }
  })
  drawn.desk.onQuery('file.origin', () => ({ phone: '+16025550148', name: 'Marisol Vega', at: Date.UTC(2026, 10, 4, 1, 5), contentType: 'image/png' }))
  await drawn.page.threads.load('chat')
  await userEvent.click(page.getByRole('button', { name: 'First' }))
  await expect.poll(() => width() > 0 && drawnFrom().naturalWidth).toBe(2400)
  return drawn
}

it('shows the whole picture, who sent it and when, and gives the focus back', async () => {
  await openFirst()
  await expect.element(dialog).toMatchTextContent(/Marisol Vega Today, 6:05 PM/)
  await expect.element(picture).toHaveAccessibleName('Sent by Marisol Vega, Today, 6:05 PM')
  expect(width()).toBeLessThanOrEqual(stage().clientWidth)
  expect(width()).toBeGreaterThan(stage().clientWidth - 2)
  await expectNoBarriers(dialog.element())
  await press('Escape')
  await expect.poll(() => dialog.query()).toBeNull()
  await expect.poll(() => document.activeElement).toBe(page.getByRole('button', { name: 'First' }).element())
})

it('grows and shrinks by keys and buttons, and is whole again by 0', async () => {
  await openFirst()
  const whole = width()
  await press('+')
  await expect.poll(() => width() / whole).toBeCloseTo(1.25, 2)
  expect(stage().scrollLeft).toBeGreaterThan(0)
  await userEvent.click(dialog.getByRole('button', { name: 'Zoom in' }))
  await expect.poll(() => width() / whole).toBeCloseTo(1.5625, 2)
  await press('-')
  await expect.poll(() => width() / whole).toBeCloseTo(1.25, 2)
  await press('0')
  await expect.poll(width).toBe(whole)
  await userEvent.click(dialog.getByRole('button', { name: 'Zoom out' }))
  expect(width()).toBe(whole)
})

it('keeps the point under the pointer when the wheel is turned with Ctrl', async () => {
  await openFirst()
  const { left, top } = picture.element().getBoundingClientRect()
  const part = () => (left + 100 - picture.element().getBoundingClientRect().left) / width()
  const before = part()
  const turn = () => stage().dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, clientX: left + 100, clientY: top + 50, bubbles: true, cancelable: true }))
  const isKept = !turn()
  await expect.poll(() => Math.round(width())).toBeGreaterThan(stage().clientWidth)
  turn()
  await expect.poll(() => Math.abs(part() - before) * width()).toBeLessThan(2)
  expect(isKept).toBe(true)
})

it('goes through the pictures of the conversation by the arrows, and each begins whole', async () => {
  const { page: drawn } = await openFirst()
  const shown = () => drawn.view.getState().picture?.mediaId
  await expect.element(dialog.getByRole('button', { name: 'Next picture' })).toBeInTheDocument()
  await press('+')
  await press('ArrowRight')
  expect(shown()).toBe('one')
  await press('0')
  await press('ArrowRight')
  await expect.poll(width).toBe(40)
  await press('ArrowRight')
  await expect.poll(() => drawnFrom().naturalHeight).toBe(3000)
  await userEvent.click(dialog.getByRole('button', { name: 'Next picture' }))
  await expect.poll(shown).toBe('one')
  await press('ArrowLeft')
  expect(shown()).toBe('three')
})

it('is dragged when it is larger', async () => {
  await openFirst()
  for (let count = 0; count < 4; count += 1) await press('+')
  await expect.poll(() => stage().scrollWidth).toBeGreaterThan(stage().clientWidth * 2)
  const before = stage().scrollLeft
  await userEvent.dragAndDrop(dialog.getByRole('group'), dialog.getByRole('group'), { sourcePosition: { x: 400, y: 200 }, targetPosition: { x: 250, y: 200 } })
  await expect.poll(() => stage().scrollLeft).toBeGreaterThan(before + 100)
})

it('is copied as a PNG, and saved', async () => {
  const { desk } = await openFirst()
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
  await userEvent.click(dialog.getByRole('button', { name: 'Copy picture' }))
  await expect.element(dialog.getByRole('status')).toMatchTextContent('Copied.')
  const copied = await write.mock.calls[0]![0][0]!.getType('image/png')
  expect((await createImageBitmap(copied)).width).toBe(2400)
  write.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await userEvent.click(dialog.getByRole('button', { name: 'Copy picture' }))
  await expect.element(dialog.getByRole('status')).toMatchTextContent('The system didn’t let this be copied.')
  await userEvent.click(dialog.getByRole('button', { name: 'Save as…' }))
  await expect.element(dialog.getByRole('status')).toMatchTextContent('Saved.')
  expect(desk.given('file.save')).toEqual([{ mediaId: 'one' }])
  write.mockRestore()
})

it.each([380, 640, 1000, 1280])('has room for everything at %i px', async (windowWidth) => {
  await resize(windowWidth, 640)
  await openFirst()
  for (const name of ['Zoom in', 'Copy picture', 'Save as…', 'Close', 'Next picture']) await expect.element(dialog.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  expect(document.documentElement.scrollWidth).toBe(windowWidth)
})
