import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { Button } from './Button.tsx'

const box = page.getByRole('textbox', { name: 'Message' })
const button = page.getByRole('button', { name: 'Send', exact: true })

afterEach(() => void vi.useRealTimers())

/** A button that can be pressed only once something is written. */
async function openSend() {
  const sent = vi.fn()
  function Box() {
    const [body, setBody] = useState('')
    return (
      <>
        <input aria-label="Message" value={body} onChange={({ target }) => setBody(target.value)} />
        <Button isDisabled={body === ''} onPress={sent}>
          Send
        </Button>
      </>
    )
  }
  await renderPage(<Box />)
  return sent
}

it('hears the click that follows one for which it was too early', async () => {
  const sent = await openSend()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await userEvent.click(button, { force: true })
  // What the press waits for its click.
  vi.advanceTimersByTime(1000)
  await userEvent.fill(box, 'Hello')
  await userEvent.click(button)
  expect(sent).toHaveBeenCalledOnce()
})
