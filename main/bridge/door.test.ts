import { expect, it } from 'vitest'
import { commands, type CommandName } from '../../contract/commands.ts'
import { done, type CommandHandlers, type QueryHandlers } from '../../contract/handlers.ts'
import { queries, type QueryName } from '../../contract/queries.ts'
import type { Log } from '../log/log.ts'
import { openDoor } from './door.ts'

const id = '5f0c2f9e-3c58-4a53-9a2e-6f1b5a0d3c11'

/** A door whose handlers note what reaches them. */
function doorWith(over: { commands?: Partial<CommandHandlers>; queries?: Partial<QueryHandlers> } = {}) {
  const reached: { name: string; input: unknown }[] = []
  const lines: string[] = []
  const met: unknown[] = []
  const write: Log['info'] = (text, facts) => void lines.push(`${text} ${JSON.stringify(facts)}`)
  const noting = (name: string) => (input: unknown) => {
    reached.push({ name, input })
    return done
  }
  const all = (names: string[]): unknown => Object.fromEntries(names.map((name) => [name, noting(name)]))
  const door = openDoor({
    commands: { ...(all(Object.keys(commands)) as CommandHandlers), ...over.commands },
    queries: { ...(all(Object.keys(queries)) as QueryHandlers), ...over.queries },
    log: { info: write, warn: write, error: write },
    met: (error) => void met.push(error),
  })
  return { door, reached, lines, met }
}

it('hands a command of the agreed form to its handler', async () => {
  const { door, reached } = doorWith()
  expect(await door.command('task.accept' satisfies CommandName, { taskId: id })).toEqual({ ok: true })
  expect(reached).toEqual([{ name: 'task.accept', input: { taskId: id } }])
})

it('hands over what the schema made of the input', async () => {
  const { door, reached } = doorWith()
  await door.command('contact.rename', { phone: '+16025550148', name: ' \u202eA\u2067na\u200f ' })
  expect(reached[0]?.input).toEqual({ phone: '+16025550148', name: 'Ana' })
})

it('answers a query with what its handler returns', async () => {
  const { door } = doorWith({ queries: { 'task.history': () => [] } })
  expect(await door.query('task.history' satisfies QueryName, { conversationId: id })).toEqual([])
})

it.each(['toString', '__proto__', 'constructor', 'task.steal', '', 7, null, undefined])('throws for the name %s, as command and as query', async (name) => {
  const { door, reached } = doorWith()
  await expect(door.command(name, {})).rejects.toThrow('does not know')
  await expect(door.query(name, {})).rejects.toThrow('does not know')
  expect(reached).toEqual([])
})

it('does not take a query for a command', async () => {
  await expect(doorWith().door.command('desk.snapshot', {})).rejects.toThrow('does not know')
})

it.each([
  ['a missing field', {}],
  ['an extra field', { taskId: id, admin: true }],
  ['a wrong type', { taskId: 7 }],
  ['nothing', undefined],
])('refuses %s without reaching the handler', async (_what, input) => {
  const { door, reached } = doorWith()
  await expect(door.command('task.accept', input)).rejects.toThrow('not as agreed')
  expect(reached).toEqual([])
})

it('keeps the text of a refused input out of error and log', async () => {
  const { door, lines } = doorWith()
  const refused = door.command('message.send', { messageId: 'x', taskId: id, body: 'My secret words', extra: 'secret too' })
  await expect(refused).rejects.toThrow(/^(?!.*secret)/s)
  expect(lines.join()).not.toContain('secret')
})

it('keeps the reason of a fault in the log and tells the page which request failed', async () => {
  const { door, lines } = doorWith({
    commands: {
      'task.wrap': () => {
        throw new Error('disk is full')
      },
    },
  })
  await expect(door.command('task.wrap', { taskId: id })).rejects.toThrow(/^Textdesk could not carry out task\.wrap\./)
  expect(lines.join()).toContain('disk is full')
})

it.each([
  ['message.send', { messageId: id, taskId: id, body: 'Hello' }, 'The disk is full, so your message wasn’t sent. It stays in the box. Free some space, then send it again.'],
  ['task.wrap', { taskId: id }, 'The disk is full, so nothing was changed. Free some space, then try again.'],
] as const)('refuses %s in words when the machine does, and tells the store', async (name, input, text) => {
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  const failing = () => {
    throw full
  }
  const { door, met, lines } = doorWith({ commands: { [name]: failing } })
  expect(await door.command(name, input)).toEqual({ ok: false, refusal: { kind: 'trouble', text } })
  expect(met).toEqual([full])
  expect(lines.join()).toContain('disk is full')
})

it('tells the store of a query that met damage', async () => {
  const damage = Object.assign(new Error('database disk image is malformed'), { code: 'SQLITE_CORRUPT' })
  const { door, met } = doorWith({
    queries: {
      'desk.snapshot': () => {
        throw damage
      },
    },
  })
  await expect(door.query('desk.snapshot', {})).rejects.toThrow('could not carry out')
  expect(met).toEqual([damage])
})
