import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { takeSettings } from '../../testing/settings.ts'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { resize } from '../../testing/window/window.ts'
import { OutcomesField } from './OutcomesField.tsx'
import { WrapUpFields } from './WrapUpFields.tsx'

const list = page.getByRole('list', { name: 'How chats end' })
const names = () => list.getByRole('textbox').elements().map((box) => (box as HTMLInputElement).value)
const button = (name: string) => page.getByRole('button', { name, exact: true })

async function open() {
  const drawn = await renderPage(<OutcomesField />)
  const kept = () => drawn.desk.given('settings.change').at(-1)?.dispositions
  takeSettings(drawn)
  return { ...drawn, kept }
}

it('takes in a new outcome, colors it, moves it up and hides it', async () => {
  const { kept } = await open()
  await userEvent.fill(page.getByRole('textbox', { name: 'New outcome' }), 'Ride booked')
  await userEvent.click(button('Add'))
  await expect.poll(names).toHaveLength(8)
  await userEvent.click(button('Color of Ride booked: gray'))
  await userEvent.click(page.getByRole('menuitem', { name: 'slate' }))
  await expect.element(button('Color of Ride booked: slate')).toBeVisible()
  await userEvent.click(button('Move Ride booked up'))
  await expect.poll(() => names().indexOf('Ride booked')).toBe(6)
  await userEvent.click(button('Hide Ride booked'))
  await expect.element(button('Show Ride booked')).toBeVisible()
  expect(kept()?.[6]).toEqual({ id: 'Ride booked', color: 'slate', hidden: true })
})

it('says that a name is taken, and keeps the old one', async () => {
  const { desk } = await open()
  await userEvent.fill(page.getByRole('textbox', { name: 'Name of No response' }), 'wrong number')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('There is an outcome called wrong number already.')).toBeVisible()
  expect(desk.given('settings.change')).toEqual([])
})

it('can be used by everybody, narrow as well as wide', async () => {
  await resize(380, 640)
  await renderPage(
    <main>
      <h1>Wrap-up</h1>
      <WrapUpFields />
      <OutcomesField />
    </main>,
  )
  await expectNoBarriers()
  const row = list.getByRole('listitem').first().element()
  expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth)
})
