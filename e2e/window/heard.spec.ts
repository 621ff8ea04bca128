/**
 * What a screen reader says while the manual is played by keys alone, in both languages, held against what is kept beside this: `heard/en.txt`, `heard/es.txt`.
 * Somebody who changes what is said reads the difference, and renews it with `--update-snapshots`.
 */
import { agentAt } from '../kit/agent.ts'
import { expect, test } from '../kit/fixtures.ts'
import { listenAt } from '../kit/speech/heard.ts'
import { inSpanish, type Named } from '../kit/speech/names.ts'
import { isPseudo } from '../kit/wording.ts'

const voter = '+18085550123'

type Spoken = { readonly language: string; readonly named: Named; readonly texts: { readonly hello: string; readonly theirs: string; readonly ours: string } }

const languages: readonly Spoken[] = [
  { language: 'en', named: (name) => name, texts: { hello: 'Hello, this is Dana from the voter hotline.', theirs: 'Where do I vote?', ours: 'At Lincoln School.' } },
  { language: 'es', named: inSpanish, texts: { hello: 'Buenos días, le escribe Dana de la línea de votantes.', theirs: '¿Dónde voto?', ours: 'En la escuela Lincoln.' } },
]

for (const { language, named, texts } of languages) {
  test(`the manual as a screen reader says it: ${language}`, async ({ stoppedApp, carrier }) => {
    test.skip(isPseudo, 'Nobody hears that language.')
    await stoppedApp.start({ TEXTDESK_LANGUAGE: language })
    const { page } = stoppedApp
    const agent = agentAt(stoppedApp, named)
    const heard = await listenAt(page)
    const keys = async (...presses: readonly string[]) => {
      for (const press of presses) await page.keyboard.press(press)
      await heard.focus()
    }

    heard.step('1. Status: Available')
    await keys('Control+Shift+S')
    await keys('Home')
    await page.keyboard.press('Enter')
    await expect(agent.status()).toHaveAccessibleName(new RegExp(`^${named('Status')}: ${named('Available')}`))
    await heard.announced(new RegExp(`${named('Status')}: ${named('Available')}`))

    heard.step('2. The chat bubble')
    await keys('Control+n')

    heard.step('3. The phone number')
    await page.keyboard.type('8085550123')
    await heard.focus()

    heard.step('4. The message')
    await agent.message().focus()
    await heard.focus()
    await page.keyboard.type(texts.hello)

    heard.step('5. SEND MESSAGE')
    await keys('Control+Enter')

    heard.step('6. The three options')
    await keys('ArrowDown')
    await keys('ArrowDown')
    await page.keyboard.press('1')

    heard.step('7. The chat')
    await expect(agent.reply()).toBeFocused()
    await heard.focus()
    await carrier.receive(voter, texts.theirs)
    await heard.announced(new RegExp(texts.theirs.replaceAll('?', '\\?')))
    await page.keyboard.type(texts.ours)
    await page.keyboard.press('Enter')
    await expect(agent.reply()).toHaveValue('')

    heard.step('8. END CHAT, then COMPLETE')
    await page.keyboard.press('Control+Shift+E')
    await expect(agent.wrapUp()).toBeVisible()
    await heard.focus()
    await page.keyboard.press('Control+Enter')
    await expect(agent.wrapUp()).toBeHidden()
    await heard.focus()

    expect(`${heard.lines.join('\n')}\n`).toMatchSnapshot(['heard', `${language}.txt`])
  })
}
