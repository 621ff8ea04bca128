/** A picture goes with a text by its public link: the carrier is told where it lies, and nothing else ever asks for it. */
import { defaultSettings } from '../../contract/defaults.ts'
import { isSend } from '../kit/carrier.ts'
import { expect, test } from '../kit/fixtures.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const text = 'This is what your ballot looks like.'
const url = 'https://pictures.example.org/2026/ballot.png'

test.use({ rules: { undoSeconds: defaultSettings.rules.undoSeconds } })

test('a reply with a picture by its link', async ({ agent, app, carrier, clock }) => {
  const chip = (place = agent.chat()) => place.getByRole('group', { name: 'Picture that goes along' })
  const link = () => app.page.getByRole('textbox', { name: 'Link to the picture' })
  const sends = async () => (await carrier.requests()).filter(isSend)

  await test.step('is taken back into its field, picture and all', async () => {
    await agent.setStatus('Available')
    await agent.openComposer()
    await agent.number().fill(number)
    await agent.message().fill(text)
    await agent.composer().getByRole('button', { name: 'Add a picture by link' }).click()
    await link().fill('http://router/ballot.png')
    await expect(link()).toHaveAccessibleDescription('The link has to begin with https://')
    await link().fill(url)
    await app.page.keyboard.press('Enter')
    await expect(chip(agent.composer())).toContainText('ballot.png')
    await agent.send().click()
    await agent.way('open').click()
    await expect(agent.log()).toContainText('Goes out in')
    await app.page.keyboard.press('Escape')
    await expect(agent.reply()).toHaveValue(text)
    await expect(chip()).toContainText('pictures.example.org')
    expect(await sends()).toEqual([])
  })

  await test.step('is there after a restart, and goes to the carrier with its words', async () => {
    await app.kill()
    await app.start()
    await expect(agent.reply()).toHaveValue(text)
    await expect(chip()).toContainText('ballot.png')
    await agent.chat().getByRole('button', { name: 'Send', exact: true }).click()
    await expect(chip()).toBeHidden()
    await clock.pass(6_000)
    await expect.poll(async () => (await sends()).map(({ form }) => [new Map(form).get('Body'), new Map(form).get('MediaUrl')])).toEqual([[text, url]])
    await expect.poll(async () => (await carrier.messages()).map(({ to, body, num_media }) => [to, body, num_media])).toEqual([[voter, text, '1']])
  })

  await test.step('stands in the conversation as a link', async () => {
    await expect(agent.log().getByRole('link', { name: 'pictures.example.org/…/ballot.png' })).toBeVisible()
    await expect(agent.log().locator('img')).toHaveCount(0)
  })
})
