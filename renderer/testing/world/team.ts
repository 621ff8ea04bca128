/** A team as the desk for tests may be in one: colleagues, and voters who wait. */
import type { Colleague, Team, TeamBoard } from '../../../contract/team.ts'
import { evening } from './evening.ts'

export const aSid = (kind: string, digit: number): string => `${kind}${String(digit).repeat(32)}`

export const aColleague = (digit: number, name: string, more: Partial<Colleague> = {}): Colleague => ({
  workerId: aSid('WK', digit), name, activity: 'available', available: true, chats: 0, isMe: false, ...more,
})

export const inTeam: Team = { state: 'on', workerId: aSid('WK', 1), isSupervisor: false, waiting: 0 }

const minute = 60_000

export const eveningBoard: TeamBoard = {
  at: evening,
  workers: [
    aColleague(1, 'Dana Okafor', { isMe: true, chats: 2 }),
    aColleague(2, 'Ana Ruiz', { activity: 'break', available: false, chats: 1 }),
    aColleague(3, 'Ben Achterberg', { chats: 3 }),
    aColleague(4, 'Chidi Wu', { activity: 'Second shift' }),
  ],
  waiting: [
    { taskSid: aSid('WT', 1), phone: '+12025550111', since: evening - 2 * minute, isFirst: true },
    { taskSid: aSid('WT', 2), phone: '+12025550112', name: 'Rosa Delgado', since: evening - minute, isFirst: false },
    { taskSid: aSid('WT', 3), phone: '+12025550113', since: evening - 10_000, isFirst: false },
  ],
}
