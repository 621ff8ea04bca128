/** The number field reads what people write, and says in words what cannot be a number before anything leaves the machine. */
import { account, isSend } from '../kit/carrier.ts'
import { expect, test } from '../kit/fixtures.ts'

const voter = '+18085550123'

test('what is typed into the number field is a number, or is told why it is none', async ({ agent, carrier }) => {
  await agent.setStatus('Available')
  await agent.openComposer()
  await test.step('a number typed key by key is shown in national format, and its chat bears it', async () => {
    await agent.number().pressSequentially('8085550123')
    await expect(agent.number()).toHaveValue('(808) 555-0123')
    await agent.message().fill('Hello')
    await agent.send().click()
    await agent.way('open').click()
    await expect(agent.active('(808) 555-0123')).toBeVisible()
  })

  await test.step('what cannot be a number is refused in words, and nothing is asked of the carrier', async () => {
    const wrong = [
      ['555-0123', 'A US number has 10 digits. This one has 7.'],
      ['808 555 012345', 'A US number has 10 digits. This one has 12.'],
      ['(108) 555-0123', 'An area code begins with 2 to 9.'],
      ['+999 555 0123', 'No country has this code.'],
      ['(808) 055-0123', 'The three digits after the area code begin with 2 to 9.'],
      ['000-000-0000', 'This is not a phone number.'],
      ['911', '911 is an emergency number.'],
      ['72345', '72345 is a short code.'],
      ['someone@example.com', 'This is an email address.'],
      ['808-555-0123 / 808-555-0199', 'There is more than one number in this. Choose one.'],
      ['call me', 'No contact called “call me”. Type a phone number.'],
    ] as const
    await agent.openComposer()
    await agent.message().fill('Hello')
    for (const [typed, words] of wrong) {
      await agent.number().fill(typed)
      await agent.message().focus()
      await expect(agent.composer()).toContainText(words)
      await expect(agent.number()).toHaveAttribute('aria-invalid', 'true')
      await expect(agent.send()).toBeDisabled()
    }
    await agent.number().fill(account.number)
    await expect(agent.composer()).toContainText('This is your own number.')
    await expect(agent.send()).toBeDisabled()
    expect((await carrier.requests()).filter(isSend)).toHaveLength(1)
  })
})

test('what is pasted into the number field is the person who was copied, or asks who is meant', async ({ app, agent, carrier }) => {
  await agent.setStatus('Available')
  await test.step('a text with two numbers asks which; nothing is sent to either before', async () => {
    await app.electron.evaluate(({ clipboard }) => clipboard.writeText('Kai: 808 555 0123\nLeilani: 808 555 0199'))
    await agent.openComposer()
    await agent.number().press('Control+V')
    await agent.message().fill('Aloha')
    await expect(agent.send()).toBeDisabled()
    await agent.number().press('ArrowDown')
    await app.page.getByRole('option', { name: '(808) 555-0199' }).click()
    await agent.send().click()
    await agent.way('open').click()
    await expect.poll(() => carrier.textsTo('+18085550199')).toEqual(['Aloha'])
    expect(await carrier.textsTo(voter)).toEqual([])
  })

  await test.step('a voter of another country is shown and copied with its code, and pasted back they are the same person', async () => {
    const shown = '+52 55 1234 5678'
    await carrier.receive('+5215512345678', 'Hola')
    await agent.accept(shown)
    await agent.chat().getByRole('button', { name: 'More', exact: true }).click()
    await app.page.getByRole('menuitem', { name: 'Copy number' }).click()
    await expect.poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(shown)

    await agent.openComposer()
    await agent.number().press('Control+V')
    await expect(agent.number()).toHaveValue(shown)
    await agent.message().fill('¿Qué tal?')
    await agent.composer().getByRole('button', { name: 'Open it' }).click()
    await expect(agent.reply()).toHaveValue('¿Qué tal?')
    await expect(agent.actives()).toHaveCount(2)
  })
})
