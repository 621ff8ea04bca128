/** The shape of what serves the contract: one handler for each command and each query, checked by the compiler. */
import type { CommandInput, CommandName, Outcome, Refusal } from './commands.ts'
import type { Answers, QueryInput, QueryName } from './queries.ts'

export type CommandHandlers<N extends CommandName = CommandName> = { readonly [K in N]: (input: CommandInput<K>) => Outcome | Promise<Outcome> }
export type QueryHandlers<N extends QueryName = QueryName> = { readonly [K in N]: (input: QueryInput<K>) => Answers[K] | Promise<Answers[K]> }

/** Commands about the account and the line; `main/account/account.ts` answers them. All others are the desk's. */
export type AccountCommand = 'settings.change' | 'account.practice' | 'account.connect' | 'line.retry' | 'practice.voter'
/** Commands about the team as a whole; `main/desk/team/` answers them, by asking the carrier. */
export type TeamCommand = 'team.setUp' | 'team.join' | 'team.leave' | 'team.endShift' | 'team.setActivity' | 'team.putFirst' | 'team.assign'
/** Commands about lists of people; `main/desk/directory/importing.ts` answers them. */
export type ImportCommand = 'import.add' | 'import.drop' | 'import.start' | 'import.stop' | 'import.undo'
/** Commands that are carried out by the system; `main/shell/` answers them. */
export type DesktopCommand = 'desktop.claimLinks' | 'settings.export' | 'file.save' | 'link.open' | 'window.popOut' | 'window.lead' | 'table.save' | 'template.export' | 'transcript.save' | 'journal.save' | 'import.saveReport' | 'contact.export'
/** What the page says of itself; `main/shell/page/faults.ts` takes it. */
export type PageCommand = 'page.fault'
/** What is asked about this computer, and of what lies on it; `main/shell/` answers. */
export type DesktopQuery = 'desktop.computer' | 'file.describe'
/** What the page says its words with; `main/language/` answers. */
export type LanguageQuery = 'language.tables'
export type DeskQuery = Exclude<QueryName, DesktopQuery | LanguageQuery>
export type DeskCommand = Exclude<CommandName, AccountCommand | DesktopCommand | PageCommand>
/** What only a desk in a team does. */
export type TeamOnly = TeamCommand | 'task.transfer' | 'task.takeOver'
/** A desk that works alone answers at once: a command is one transaction and never waits for a network. */
export type DeskHandlers = { readonly [K in Exclude<DeskCommand, TeamOnly | ImportCommand>]: (input: CommandInput<K>) => Outcome }

export const done: Outcome = { ok: true }
export const refuse = (refusal: Refusal): Outcome => ({ ok: false, refusal })
