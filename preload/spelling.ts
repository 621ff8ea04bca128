/** Lets Chromium ask the desk which words are misspelt: a dictionary of its own it would fetch from outside. */
import { ipcRenderer, webFrame } from 'electron'
import { channels } from '../contract/events.ts'

/** Longer ones are no words, and of more words nobody reads the marks. */
const longestWord = 60
const mostWords = 2_000
/** How words are told apart; which of them are right is the desk's to say. */
const language = 'en-US'

export function checkSpelling(): void {
  webFrame.setSpellCheckProvider(language, {
    spellCheck(words, answer) {
      const asked = words.filter((word) => word.length <= longestWord).slice(0, mostWords)
      ipcRenderer.invoke(channels.query, 'spelling.check', { words: asked }).then(answer, () => answer([]))
    },
  })
}
