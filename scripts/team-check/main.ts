/**
 * `npm run team:check -- --yes [--quick]`: looks at the real thing wherever team mode rests on an assumption, on the account that the TWILIO_* variables name.
 * It ends with 1 where something is different. docs/team.md has the list.
 */
import { parseArgs } from 'node:util'
import { accountFrom } from './account.ts'
import type { Finding, Item } from './item.ts'
import { items } from './items.ts'
import { isLive, openStage, type Stage } from './stage.ts'

const words: Readonly<Record<Finding['end'], string>> = { confirmed: 'confirmed', different: 'DIFFERENT', open: 'could not be told' }

async function look({ look: ask }: Item, stage: Stage, isQuick: boolean): Promise<Finding> {
  try {
    return await ask(stage, isQuick)
  } catch (error) {
    return { end: 'open', seen: error instanceof Error ? error.message : String(error) }
  }
}

async function check(names: readonly string[], isQuick: boolean, isMeant: boolean): Promise<number> {
  const carrier = accountFrom(process.env)
  const unknown = names.filter((name) => !items.some((item) => item.name === name))
  if (unknown.length > 0) throw new Error(`There is no item ${unknown.join(', ')}. There are: ${items.map(({ name }) => name).join(', ')}`)
  console.log(`Account ${carrier.account.accountSid}${carrier.baseUrl === undefined ? '' : ` at ${carrier.baseUrl}`}, sender ${carrier.account.from}`)
  console.log('This makes a TaskRouter workspace and a Sync service, some forty tasks and up to 400 documents in them, and takes all of it away again. It sends no text.')
  console.log('Twilio charges for tasks and for Sync’s actions; what they cost stands on its pricing page.')
  if (!isMeant) {
    console.log('Nothing was done. Say --yes to go on.')
    return 2
  }
  if (await isLive(carrier)) {
    console.log(`${carrier.account.from} has a team. Check with an account, or a subaccount, in which it has none.`)
    return 2
  }
  const stage = await openStage(carrier)
  let differences = 0
  try {
    for (const item of items.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const { end, seen } = await look(item, stage, isQuick)
      await stage.tidy()
      if (end === 'different') differences += 1
      console.log(`\n${item.name}: ${words[end]}${seen === undefined ? '' : ` (${seen})`}\n  ${item.says}`)
    }
  } finally {
    await stage.close()
    console.log('\nWhat was made is gone again.')
  }
  return differences > 0 ? 1 : 0
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { yes: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } } })
  process.exitCode = await check(positionals, values.quick, values.yes)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
