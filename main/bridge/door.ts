/** The one door between page and desk: a name that the contract knows, an input of its form, then the handler. */
import type { ZodType } from 'zod'
import { commands, type CommandName, type Outcome } from '../../contract/commands.ts'
import { refuse, type CommandHandlers, type QueryHandlers } from '../../contract/handlers.ts'
import { queries, type Answers, type QueryInput, type QueryName } from '../../contract/queries.ts'
import { factsOf, type Log } from '../log/log.ts'
import { refusalText } from '../words/database.ts'

export type DoorParts = {
  readonly commands: CommandHandlers
  readonly queries: QueryHandlers
  readonly log: Log
  /** Hears every error that a handler threw: one of the database's may mean that it is damaged. */
  readonly met: (error: unknown) => void
}

/** Both reject for a stranger's name, a wrong form and a fault of ours; what the agent may meet is an `Outcome`. */
export type Door = {
  command(name: unknown, input: unknown): Promise<Outcome>
  query(name: unknown, input: unknown): Promise<Answers[QueryName]>
}

export function openDoor(parts: DoorParts): Door {
  const { log, met } = parts

  async function command(name: CommandName, input: unknown): Promise<Outcome> {
    return parts.commands[name](admitted(name, commands[name], input) as never)
  }
  async function query<N extends QueryName>(name: N, input: unknown): Promise<Answers[N]> {
    return parts.queries[name](admitted(name, queries[name], input) as QueryInput<N>)
  }

  /** What the machine refuses is no fault of ours, and the agent can do something about it. */
  function refuseInWords(name: CommandName, error: unknown): Outcome {
    const text = refusalText(name, error)
    if (text === undefined) return fail(name, error)
    met(error)
    log.warn('The machine refused what the page asked for', { name, ...factsOf(error) })
    return refuse({ kind: 'trouble', text })
  }

  /** Electron hands an error's message to the page, so what went wrong inside stays in the log. */
  function fail(name: string, error: unknown): never {
    log.error('A request of the page failed', { name, ...factsOf(error) })
    if (error instanceof Unknown) throw error
    met(error)
    throw new Error(`Textdesk could not carry out ${name}. Nothing was lost; the log has the reason.`)
  }

  return {
    async command(name, input) {
      if (!isOwn(commands, name)) throw stranger(log, name)
      return command(name, input).catch((error: unknown) => refuseInWords(name, error))
    },
    async query(name, input) {
      if (!isOwn(queries, name)) throw stranger(log, name)
      return query(name, input).catch((error: unknown) => fail(name, error))
    },
  }
}

/** A request that the contract does not know. Its text may go back to the page. */
class Unknown extends Error {}

/** Own properties only: `toString` is no command. */
const isOwn = <T extends object>(table: T, name: unknown): name is keyof T & string => typeof name === 'string' && Object.hasOwn(table, name)

function stranger(log: Log, name: unknown): Error {
  log.warn('The page asked for something unknown', { name: String(name).slice(0, 60) })
  return new Unknown('The desk does not know this request.')
}

/** The input as its schema makes it. Values stay out of the error: they may be a voter's words. */
function admitted(name: string, schema: ZodType, input: unknown): unknown {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.code}`).join(', ')
  throw new Unknown(`The input of ${name} is not as agreed (${faults}).`)
}
