/** A number goes into the composer as people write it, from the system's clipboard too, and however a send is asked for, it is one request. */
import { expect, test } from '../kit/fixtures.ts'

const typed = { phone: '+18085550123', number: '(808) 555-0123' }
/** A mobile phone in Mexico, as its carrier writes it, and as it is dialled. */
const abroad = { phone: '+5215512345678', number: '+52 55 1234 5678' }

test('a number that is typed, found again or pasted is one person, and what is sent to them goes out once', async ({ app, agent, carrier }) => {
  await agent.setStatus('Available')
  // The carrier takes its time, so that a second press comes while the first one is under way.
  await carrier.setFaults({ name: 'slow', value: 300, endpoint: 'create' })

  await test.step('a number typed key by key is shown in national format, and a click, a second and a third on the option send one text', async () => {
    await agent.openComposer()
    await agent.number().pressSequentially('8085550123')
    await expect(agent.number()).toHaveValue(typed.number)
    await agent.message().fill('Clicked')
    await agent.send().click()
    const place = await agent.way('open').boundingBox()
    if (!place) throw new Error('The menu has no place.')
    await app.page.mouse.click(place.x + 20, place.y + 10, { clickCount: 3 })
    await expect(agent.log()).toHaveAccessibleName(`Conversation with ${typed.number}`)
  })

  await test.step('the reply: Enter held down, and Send double-clicked, send one text each', async () => {
    await agent.reply().fill('Held')
    for (let times = 0; times < 30; times += 1) await app.page.keyboard.down('Enter')
    await app.page.keyboard.up('Enter')
    await expect(agent.reply()).toHaveValue('')
    await agent.reply().fill('Clicked again')
    await agent.chat().getByRole('button', { name: 'Send', exact: true }).dblclick()
    await expect(agent.reply()).toHaveValue('')
    // What came twice would be here before what is written now.
    await agent.say('After it')
    await expect.poll(() => carrier.textsTo(typed.phone)).toEqual(['Clicked', 'Held', 'Clicked again', 'After it'])
  })

  await test.step('a voter of another country is shown and copied with its code, and pasted back they are the same person', async () => {
    await carrier.receive(abroad.phone, 'Hola')
    await agent.accept(abroad.number)
    await agent.chat().getByRole('button', { name: 'More', exact: true }).click()
    await app.page.getByRole('menuitem', { name: 'Copy number' }).click()
    await expect.poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(abroad.number)

    await agent.openComposer()
    await agent.number().press('Control+V')
    await expect(agent.number()).toHaveValue(abroad.number)
    await agent.message().fill('¿Qué tal?')
    await agent.composer().getByRole('button', { name: 'Open it' }).click()
    await expect(agent.reply()).toHaveValue('¿Qué tal?')
    await expect(agent.actives()).toHaveCount(2)
  })

  await test.step('whoever was texted before is suggested by the first digits, and their chat is the one that there is', async () => {
    await agent.openComposer()
    await agent.number().pressSequentially('80855')
    await app.page.getByRole('listbox', { name: 'Contacts' }).getByRole('option', { name: typed.number }).click()
    await expect(agent.number()).toHaveValue(typed.number)
    await expect(agent.composer()).toContainText('You already have an active chat with this number.')
    await agent.composer().getByRole('button', { name: 'Open it' }).click()
    await expect(agent.log()).toHaveAccessibleName(`Conversation with ${typed.number}`)
    await expect(agent.reply()).toBeFocused()
    await expect(agent.actives()).toHaveCount(2)
  })
})
