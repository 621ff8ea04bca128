/** What is measured: an empty window, the app on an empty store, and the app on the database of a busy hotline, which is made once and kept. */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { makeHotline } from './hotline/hotline.ts'
import { SENDER } from './hotline/story.ts'
import { newDataDir, type Case } from './processes.ts'

export const root = path.resolve(import.meta.dirname, '..')
export const floorApp = path.join(root, 'bench/floor')

/** @param url of the carrier */
export const accountAt = (url: string): Readonly<Record<string, string>> => ({
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'bench',
  TEXTDESK_FROM: SENDER,
  TEXTDESK_TWILIO_BASE_URL: url,
  TEXTDESK_MARK: '1',
})

export type Cases = { readonly floor: Case; readonly empty: Case; readonly million: Case }

export function makeCases(messages: number, url: string): Cases {
  const env = accountAt(url)
  const million = newDataDir()
  copyFileSync(hotlineOf(messages), path.join(million, 'textdesk.sqlite'))
  return {
    floor: { name: 'empty window', app: floorApp, env: {}, dataDir: newDataDir() },
    empty: { name: 'empty store', app: root, env, dataDir: newDataDir() },
    million: { name: `${messages} messages`, app: root, env, dataDir: million },
  }
}

/** Path of a hotline's database of this schema and story; it is made when it is not there. */
function hotlineOf(messages: number): string {
  const hash = createHash('sha256')
  for (const file of globSync(['main/store/file/migrations/*.sql', 'main/store/file/journal.ts', 'bench/hotline/story.ts', 'bench/hotline/hotline.ts'], { cwd: root }).toSorted()) hash.update(readFileSync(path.join(root, file)))
  const folder = path.join(root, 'out', 'bench')
  const file = path.join(folder, `hotline-${messages}-${hash.digest('hex').slice(0, 12)}.sqlite`)
  if (existsSync(file)) return file
  console.log(`Making a hotline of ${messages} messages, which takes a few minutes and is kept ...`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  makeHotline(`${file}.partial`, { messages })
  renameSync(`${file}.partial`, file)
  return file
}
