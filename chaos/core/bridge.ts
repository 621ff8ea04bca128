/** The page's own bridge to the desk, used from outside: the same commands and queries that the page sends. */
import type { Page } from 'playwright'
import type { CommandInput, CommandName, Outcome } from '../../contract/commands.ts'
import type { Desk } from '../../contract/events.ts'
import type { Answers, QueryInput, QueryName } from '../../contract/queries.ts'

export type Bridge = ReturnType<typeof bridgeTo>

/** Both reject when the app is gone, or when the desk failed at the request. */
export function bridgeTo(page: Page) {
  return {
    command: <N extends CommandName>(name: N, input: CommandInput<N>): Promise<Outcome> =>
      page.evaluate(([asked, given]) => (globalThis as unknown as { desk: Desk }).desk.command(asked, given as never), [name, input] as const),
    query: <N extends QueryName>(name: N, input: QueryInput<N>): Promise<Answers[N]> =>
      page.evaluate(([asked, given]) => (globalThis as unknown as { desk: Desk }).desk.query(asked, given as never), [name, input] as const) as Promise<Answers[N]>,
  }
}
