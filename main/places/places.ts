/** Where numbers are registered: asked of a thread, many at a time, and once for all numbers of an exchange. */
import { Worker } from 'node:worker_threads'
import type { Place } from './tables.ts'

/** What is asked together: a burst of strangers is a few questions. */
const togetherMs = 50
/** A thread that has nothing to do holds some megabytes. */
const idleMs = 20_000

export type Places = {
  /** Knows nothing of a number that cannot be read or is not in the tables; never rejects. */
  placeOf(phone: string): Promise<Place>
}

/** Answers for each number in its order. */
export type LookUp = (phones: readonly string[]) => Promise<readonly Place[]>

export function openPlaces(lookUp: LookUp): Places {
  const known = new Map<string, Promise<Place>>()
  let next: { readonly phones: string[]; readonly answers: Promise<readonly Place[]> } | undefined

  function ask(phone: string, key: string): Promise<Place> {
    next ??= begin()
    const index = next.phones.push(phone) - 1
    return next.answers.then(
      (places) => places[index] ?? {},
      () => {
        known.delete(key)
        return {}
      },
    )
  }

  function begin(): NonNullable<typeof next> {
    const phones: string[] = []
    const answers = new Promise<void>((resolve) => setTimeout(resolve, togetherMs)).then(() => {
      next = undefined
      return lookUp(phones)
    })
    return { phones, answers }
  }

  return {
    placeOf(phone) {
      const key = exchangeOf(phone)
      const place = known.get(key) ?? ask(phone, key)
      known.set(key, place)
      return place
    },
  }
}

/** What decides where a number is registered: in North America the area code and the three digits behind it, elsewhere perhaps all of them. */
const exchangeOf = (phone: string): string => (/^\+1\d{10}$/.test(phone) ? phone.slice(0, 8) : phone)

/** @param program the thread's bundled program */
export function placesThread(program: string): LookUp {
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let waiting: { readonly resolve: (places: readonly Place[]) => void; readonly reject: (error: Error) => void }[] = []

  function begin(): Worker {
    const begun = new Worker(program)
    begun.on('message', (places: readonly Place[]) => {
      waiting.shift()?.resolve(places)
      if (waiting.length === 0) idle = setTimeout(end, idleMs).unref()
    })
    begun.on('error', (error: Error) => {
      worker = undefined
      for (const { reject } of waiting) reject(error)
      waiting = []
    })
    return begun
  }

  function end(): void {
    void worker?.terminate()
    worker = undefined
  }
  return (phones) => {
    clearTimeout(idle)
    worker ??= begin()
    worker.postMessage(phones)
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
  }
}
