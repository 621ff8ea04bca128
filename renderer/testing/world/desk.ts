/** A desk for tests of the page: it holds what it is given, tells what it is told to, answers as it is told to, and remembers what it was asked. */
import type { CommandInput, CommandName, Outcome } from '../../../contract/commands.ts'
import type { Change, Desk, DeskEvent } from '../../../contract/events.ts'
import type { Answers, QueryInput, QueryName } from '../../../contract/queries.ts'
import { answersFrom } from './answers.ts'
import { emptyWorld, withChange, type World } from './world.ts'

/** A command or query that waits for the test's answer. */
export type Asked<Input, Answer> = { readonly input: Input; readonly answer: (answer: Answer) => void; readonly fail: (error: Error) => void }

type Reply<Input, Answer> = (input: Input) => Answer | Promise<Answer>

export type FakeDesk = ReturnType<typeof fakeDesk>

export const done: Outcome = { ok: true }

export function fakeDesk(world: Partial<World> = {}) {
  const listeners = new Set<(event: DeskEvent) => void>()
  const commands: { readonly name: CommandName; readonly input: unknown }[] = []
  const replies = new Map<string, Reply<never, unknown>>()
  let now: World = { ...emptyWorld, ...world }
  let seq = 1

  const desk: Desk = {
    async command(name, input) {
      commands.push({ name, input })
      return ((await replies.get(name)?.(input as never)) ?? done) as Outcome
    },
    async query(name, input) {
      const reply = replies.get(name) ?? answersFrom(now, seq)[name]
      return (await reply(input as never)) as never
    },
    on(listen) {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
  }

  /** From now on the command is answered by this. */
  const onCommand = <N extends CommandName>(name: N, reply: Reply<CommandInput<N>, Outcome>) => void replies.set(name, reply)
  /** From now on the query is answered by this. */
  const onQuery = <N extends QueryName>(name: N, reply: Reply<QueryInput<N>, Answers[N]>) => void replies.set(name, reply)

  /** Keeps requests waiting; each is answered by the test. */
  function hold<Input, Answer>(name: string): readonly Asked<Input, Answer>[] {
    const asked: Asked<Input, Answer>[] = []
    replies.set(name, (input: never) => new Promise((answer, fail) => void asked.push({ input, answer, fail })))
    return asked
  }

  return {
    desk,
    /** Every command so far, in order. */
    commands: commands as readonly { readonly name: CommandName; readonly input: unknown }[],
    /** The inputs of one command so far, in order. */
    given: <N extends CommandName>(name: N) => commands.filter((one) => one.name === name).map(({ input }) => input as CommandInput<N>),
    onCommand,
    onQuery,
    holdCommand: <N extends CommandName>(name: N) => hold<CommandInput<N>, Outcome>(name),
    holdQuery: <N extends QueryName>(name: N) => hold<QueryInput<N>, Answers[N]>(name),
    /** One commit: every page hears of it, and what is asked for later holds it. */
    tell(...changes: readonly Change[]): void {
      now = changes.reduce(withChange, now)
      seq += 1
      for (const listen of listeners) listen({ seq, changes })
    },
    /** An event that the page never hears of. */
    skip: () => void (seq += 1),
  }
}
