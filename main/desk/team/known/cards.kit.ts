/** Desks of one team that hear of people by their cards, and the cards as they lie at the carrier. */
import { expect, vi } from 'vitest'
import { newId } from '../../../../common/ids.ts'
import { account, apiKey, at, startSandbox } from '../../../provider/provider.kit.ts'
import { openTeam } from '../../../provider/twilio/team.ts'
import { Card, cardName } from '../../../team/records.ts'
import { openEveningDesk, patience, silence, type EveningDesk, type EveningOptions } from '../evening.kit.ts'

/** @param from the voters' numbers begin behind it */
export async function openCardTable(from: number) {
  const sandbox = await startSandbox()
  await silence(sandbox)
  let [voters, agents] = [from, 0]

  async function exchange() {
    const access = openTeam({ ...account, ...apiKey }, at(sandbox.baseUrl))
    return (await access.open((await access.find())!)).exchange
  }

  return {
    sandbox,
    nextPhone: (): string => `+1513555${(voters += 1)}`,
    /** A desk that can ask its team, whose agent is Available. */
    async open(more: EveningOptions & { readonly name?: string } = {}): Promise<EveningDesk> {
      const desk = openEveningDesk(sandbox, more.name ?? `Agent ${(agents += 1)}`, { team: 'setup', ...more })
      await desk.joined()
      await vi.waitFor(() => desk.desk.queries['team.board']({}), patience)
      desk.available()
      return desk
    },
    card: async (phone: string): Promise<Card> => Card.parse((await (await exchange()).readDoc(cardName(phone)))?.data ?? {}),
    /** What a desk of another version has written. */
    put: async (phone: string, data: Readonly<Record<string, unknown>>) => (await exchange()).createDoc(cardName(phone), data, 0),
  }
}

/** The team has heard all that was done at a desk. */
export const told = ({ store }: EveningDesk): Promise<void> => vi.waitFor(() => expect(store.team.deeds.count()).toBe(0), patience)

/** The desk has a person, of whom nobody knows anything. */
export async function text(desk: EveningDesk, phone: string): Promise<void> {
  expect(await desk.compose(phone, 'any')).toEqual({ ok: true })
  await told(desk)
}

/** The agent looks at a person, and the desk reads their card. */
export async function meet(desk: EveningDesk, phone: string): Promise<void> {
  const before = desk.store.team.told(phone)
  await desk.desk.queries['contact.history']({ phone })
  await vi.waitFor(() => expect(desk.store.team.told(phone)).not.toBe(before), patience)
}

export const known = ({ desk }: EveningDesk, phone: string) => desk.queries['contact.describe']({ phone })
export const notesOf = ({ desk }: EveningDesk, phone: string) => desk.queries['note.of']({ phone })
/** Names of a person's tags, as the desk calls them. */
export const tagsOf = ({ store }: EveningDesk, phone: string): readonly string[] => store.tags.of(phone).map((id) => store.tags.get(id)!.name)

/** Gives a person a tag, which is made for it where the desk has none of that name. */
export function tag({ desk, store }: EveningDesk, phone: string, name: string): string {
  const tagId = store.tags.all().find((each) => each.name === name)?.id ?? newId()
  desk.commands['tag.add']({ tagId, name, colour: 'teal' })
  expect(desk.commands['contact.tag']({ phone, tagId })).toEqual({ ok: true })
  return tagId
}
