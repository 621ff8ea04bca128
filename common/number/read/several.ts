/** Several numbers in one text. */
import type { CountryCode } from '../country.ts'
import { digitsOf } from '../plain.ts'
import type { Choice, Reading, WholeNumber } from '../reading.ts'
import { oneNumber } from './whole.ts'

type Found = Extract<Reading, { kind: 'number' }>

/** One reading of all: the one number in them, the numbers to choose of, or, where there is none, the first reading. */
export function together(readings: readonly Reading[]): Reading {
  const found = [...new Map(readings.filter(isNumber).map((number) => [number.phone, number])).values()]
  return found.length > 1 ? { kind: 'choice', why: 'several', numbers: found.map(withoutKind) } : (found[0] ?? readings[0]!)
}

/** What may stand between two numbers, and some of it in one: so each part must be a number for itself. */
const between = /\s*[\n;|,/&]\s*|\s+-\s+|\s*(?=\+)/

/** Undefined unless each part of the text is a whole number. */
export function severalIn(text: string, country: CountryCode): Reading | undefined {
  const parts = text.split(between).filter((part) => /\d/.test(part))
  if (parts.length < 2) return undefined
  const readings = parts.map((part) => oneNumber(part, country, true))
  return readings.every(isSure) ? together(readings) : undefined
}

/** More of them at once are a list, and nobody chooses of that. */
const mostInARow = 6

/** Numbers without anything between them that would tell where one ends; undefined unless their lengths leave no doubt. */
export function inARow(text: string, country: CountryCode): Reading | undefined {
  const readings: Reading[] = []
  let digits = ''
  for (const digit of digitsOf(text)) {
    if (readings.length === mostInARow) return undefined
    digits += digit
    const reading = oneNumber(digits, country)
    if (!isSure(reading) || reading.mayGrow) continue
    readings.push(reading)
    digits = ''
  }
  return digits === '' && readings.length > 1 ? together(readings) : undefined
}

export const isNumber = (reading: Reading): reading is Found => reading.kind === 'number'
/** A number that the plan knows somebody in. */
export const isSure = (reading: Reading): reading is Found => isNumber(reading) && !reading.isUnused

/** A number that the agent has to choose, since the text does not say it for certain. */
export const asChoice = (reading: Reading, why: Choice['why']): Reading =>
  isNumber(reading) ? { kind: 'choice', why, numbers: [withoutKind(reading)] } : reading

function withoutKind({ kind: _kind, ...number }: Found): WholeNumber {
  return number
}
