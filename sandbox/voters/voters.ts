/** The people behind the numbers: reads their scripts and finds who has a number. */
import { readdirSync, readFileSync } from 'node:fs'
import { outcomeOf, outcomes, type Outcome } from '../numbers/numbers.ts'
import { parseScript, type Anyone, type Person, type Script } from './script.ts'
import { utterances } from './talk.ts'

/** Numbers of nobody in particular that end in one of these digits never answer. */
const silentDigits = [8, 9]

function picturesOf(script: Script): string[] {
  const inAnswers = (answers: Script['answers']): string[] =>
    answers.flatMap((answer) => [...utterances(answer.say).flatMap(({ picture }) => picture ?? []), ...inAnswers(answer.next ?? [])])
  const opening = 'opening' in script ? (script.opening ?? []) : []
  const elsewhere = [...opening, ...script.fallback].flatMap((say) => utterances(say).flatMap(({ picture }) => picture ?? []))
  return [...inAnswers(script.answers), ...elsewhere]
}

function checkPeople(people: readonly Person[]) {
  const seen = new Map<string, string>()
  for (const { number, name } of people) {
    const other = seen.get(number)
    if (other) throw new Error(`${name} and ${other} have the same number ${number}. Give one of them another.`)
    seen.set(number, name)
  }
}

export type Voters = ReturnType<typeof loadVoters>

/**
 * Reads every script in `scripts/` of a folder, and the pictures in its `pictures/`.
 * @param folder ends with a slash.
 * @throws Error that names the file and what is wrong in it.
 */
export function loadVoters(folder: URL) {
  const files = readdirSync(new URL('scripts/', folder)).filter((file) => file.endsWith('.json')).toSorted()
  const pictures = new Map(readdirSync(new URL('pictures/', folder)).filter((file) => file.endsWith('.png'))
    .map((file) => [file.slice(0, -4), readFileSync(new URL(`pictures/${file}`, folder))]))
  const scripts = files.map((file) => {
    const script = parseScript(file, readFileSync(new URL(`scripts/${file}`, folder), 'utf8'))
    const missing = picturesOf(script).find((name) => !pictures.has(name))
    if (missing !== undefined) throw new Error(`${file} sends the picture "${missing}", but there is no pictures/${missing}.png.`)
    return script
  })
  const people = scripts.filter((script): script is Person => 'number' in script)
  const anyone = scripts.filter((script): script is Anyone => 'anyone' in script)
  checkPeople(people)
  const person = new Map(people.map((script) => [script.number, script]))

  return {
    people,
    /** The names of the pictures. */
    pictures: [...pictures.keys()],
    /** Who answers under a number; undefined when nobody does. */
    at(number: string): Script | undefined {
      const digit = Number(number.at(-1))
      return person.get(number) ?? (silentDigits.includes(digit) ? undefined : anyone[digit % anyone.length])
    },
    /** How a text to a number ends. */
    outcomeAt: (number: string): Outcome => {
      const name = person.get(number)?.delivery
      return name === undefined ? outcomeOf(number) : outcomes[name]
    },
    /** The bytes of a picture, PNG. */
    picture(name: string): Uint8Array {
      const bytes = pictures.get(name)
      if (!bytes) throw new Error(`There is no voters/pictures/${name}.png.`)
      return bytes
    },
  }
}
