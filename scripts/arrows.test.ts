/** The rules that keep each room's imports going one way do bite: the linter refuses what they forbid. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './setup/places.mjs'

const forbidden: readonly (readonly [file: string, imported: string])[] = [
  ['contract/wrong.ts', '../main/bridge/door.ts'],
  ['contract/wrong.ts', 'electron'],
  ['renderer/chat/wrong.tsx', '../../main/desk/desk.ts'],
  ['renderer/chat/wrong.tsx', 'electron'],
  ['renderer/chat/wrong.tsx', 'node:fs'],
  ['renderer/chat/wrong.tsx', 'zod'],
  ['renderer/chat/wrong.tsx', 'better-sqlite3'],
  ['renderer/news/wrong.ts', 'zod'],
  ['preload/wrong.ts', '../main/bridge/door.ts'],
  ['preload/wrong.ts', 'zod'],
  ['main/wrong.ts', '../renderer/main.tsx'],
  ['main/wrong.ts', '../sandbox/server.ts'],
  ['main/store/wrong.ts', 'electron'],
  ['main/desk/wrong.ts', 'electron'],
  ['main/desk/outbox/failures/wrong.ts', 'twilio'],
  ['main/provider/wrong.ts', 'electron'],
  ['sandbox/voters/wrong.ts', '../../contract/model.ts'],
  ['e2e/wrong.ts', '../sandbox/server.ts'],
  ['chaos/wrong.ts', '../sandbox/server.ts'],
  ['chaos/verify/wrong.ts', '../../main/desk/task.ts'],
]

const allowed: readonly (readonly [file: string, imported: string])[] = [
  ['contract/right.ts', 'zod'],
  ['renderer/chat/right.tsx', '../../contract/model.ts'],
  ['renderer/chat/right.tsx', '../ui/button/Button.tsx'],
  ['renderer/news/right.ts', '../page/page.ts'],
  ['preload/right.ts', 'electron'],
  ['main/store/right.ts', '../../contract/model.ts'],
  ['main/shell/right.ts', 'electron'],
  ['main/account/right.ts', 'twilio'],
  ['sandbox/right.ts', 'node:http'],
  ['chaos/right.ts', '../e2e/kit/carrier.ts'],
  ['chaos/right.ts', '../contract/commands.ts'],
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'textdesk-arrows-'))
  cpSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('imports go one way', () => {
  it('refuses every import against the arrows, and no other', () => {
    const cases = [...forbidden, ...allowed]
    const files = cases.map(([file, imported], i) => write(file.replace('.ts', `-${i}.ts`), `import * as it from '${imported}'\nexport const taken = it\n`))
    const refused = filesRefusedFor('eslint(no-restricted-imports)')
    expect(files.filter((file) => refused.has(file))).toEqual(files.slice(0, forbidden.length))
  })

  it('refuses a command past the page, and the bridge outside its one place', () => {
    write('renderer/chat/past.ts', "export const end = (desk) => desk.command('task.wrap', {})\n")
    write('renderer/chat/bridge.ts', 'export const bridge = window.desk\n')
    write('renderer/page/core/commands.ts', "export const end = (desk) => desk.command('task.wrap', {})\n")
    write('renderer/asked.ts', 'export const bridge = window.desk\n')
    expect(filesRefusedFor('eslint(no-restricted-properties)')).toEqual(new Set(['renderer/chat/past.ts', 'renderer/chat/bridge.ts']))
  })

  it('refuses a circle, also one of types alone', () => {
    write('main/a.ts', "import type { B } from './b.ts'\nexport type A = { b: B }\n")
    write('main/b.ts', "import type { A } from './a.ts'\nexport type B = { a: A }\n")
    expect(filesRefusedFor('import(no-cycle)')).toEqual(new Set(['main/a.ts', 'main/b.ts']))
  })

  it('refuses a file of more than 200 lines', () => {
    write('main/long.ts', '// a line\n'.repeat(201))
    write('main/long-enough.ts', '// a line\n'.repeat(200))
    expect(filesRefusedFor('eslint(max-lines)')).toEqual(new Set(['main/long.ts']))
  })
})

function write(file: string, text: string): string {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
  return file
}

/** The files about which the linter, with the project's own settings, reports a rule as an error. */
function filesRefusedFor(rule: string): ReadonlySet<string> {
  const report = lint()
  return new Set(report.diagnostics.filter(({ code, severity }) => code === rule && severity === 'error').map(({ filename }) => filename))
}

type LintReport = { readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly filename: string }[] }

function lint(): LintReport {
  const args = [path.join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json', '.']
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })) as LintReport
  } catch (error) {
    // It ends with 1 when it has found something, which is what we are after.
    return JSON.parse((error as { stdout: string }).stdout) as LintReport
  }
}
