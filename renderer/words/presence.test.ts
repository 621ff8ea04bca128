import { describe, expect, it } from 'vitest'
import type { Task } from '../../contract/model.ts'
import { defaultActivities } from '../../contract/defaults.ts'
import { awayWords, heldBy, leaveWords, minutesWords, presenceIn, presenceOf, statusWords, workActivity } from './presence.ts'

const twoInTheAfternoon = new Date(2026, 10, 3, 14, 2).getTime()

describe('the presence', () => {
  it('is told by what an activity does, so that any list has its three shapes', () => {
    expect(defaultActivities.map(presenceIn)).toEqual(['available', 'away', 'away', 'away', 'offline'])
    expect(presenceIn({ id: 'Second shift', available: true })).toBe('available')
  })

  it('of somebody who is away is not available, whatever they chose', () => {
    expect(presenceOf({ activity: 'available', available: false })).toBe('away')
  })

  it.each([
    ['locked', 'Away: screen locked 2:02 PM'],
    ['idle', 'Away: no activity since 2:02 PM'],
    ['asleep', 'Away: asleep since 2:02 PM'],
  ] as const)('says why and since when: %s', (why, words) => {
    expect(awayWords({ why, since: twoInTheAfternoon })).toBe(words)
  })

  it('is offered as the first activity that takes work', () => {
    expect(workActivity([{ id: 'offline', available: false }, { id: 'On the desk', available: true }]).id).toBe('On the desk')
  })

  it('of an activity that was renamed is said by its new name', () => {
    expect(statusWords([{ id: 'lunch', name: 'Meal', available: false }], 'lunch')).toBe('Your status is Meal')
  })

  it('of an activity that the agent invented is said without a preposition', () => {
    const list = [...defaultActivities, { id: 'Coaching', available: false }]
    expect(['offline', 'lunch', 'training', 'Coaching'].map((id) => statusWords(list, id))).toEqual(['You’re Offline', 'You’re on Lunch', 'You’re in Training', 'Your status is Coaching'])
  })
})

describe('before leaving', () => {
  it('each thing that is concerned has its sentence', () => {
    expect(leaveWords({ offers: 1, chats: 4, promised: 2 }, 10)).toEqual([
      '1 incoming chat goes back to the queue.',
      'You keep your 4 active chats.',
      'Replies meant for you wait 10 minutes for you, then go to the queue.',
      'You won’t be offered new chats.',
    ])
  })

  it('what there is none of is not spoken of', () => {
    expect(leaveWords({ offers: 0, chats: 0, promised: 0 }, 10)).toEqual(['You won’t be offered new chats.'])
  })

  it('counts what rings and what is being talked about', () => {
    const tasks = (['reserved', 'assigned', 'assigned', 'pending', 'wrapping'] as const).map((state) => ({ state }) as Task)
    expect(heldBy(tasks, 2)).toEqual({ offers: 1, chats: 2, promised: 2 })
  })

  it('a wait of less than a minute is said in seconds', () => {
    expect([0.1, 1, 10].map(minutesWords)).toEqual(['6 seconds', '1 minute', '10 minutes'])
  })
})
