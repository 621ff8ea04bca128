/** An exchange that says when it has passed the points at which the crash test may end the process; the team's rules know of none. */
import type { Exchange } from '../../team/exchange.ts'
import { Voter } from '../../team/records.ts'
import type { CrashPoint } from '../core/crash-point.ts'

export function withCrashPoints(exchange: Exchange, reached: (point: CrashPoint) => void): Exchange {
  return {
    ...exchange,
    async writeDoc(name, data, version, ttlSeconds) {
      const written = await exchange.writeDoc(name, data, version, ttlSeconds)
      if (typeof written === 'string' || !name.startsWith('v.')) return written
      const { task } = Voter.parse(data)
      if (task) reached(task.state === 'making' ? 'team.claim' : 'team.live')
      return written
    },
    async makeTask(task) {
      const made = await exchange.makeTask(task)
      reached('team.create')
      return made
    },
    async endTask(sid, to, reason, version) {
      const end = await exchange.endTask(sid, to, reason, version)
      if (end === 'done' && to === 'completed') reached('team.complete')
      return end
    },
    async answer(workerId, reservationSid, to) {
      const end = await exchange.answer(workerId, reservationSid, to)
      if (end === 'done' && to === 'accepted') reached('team.accept')
      return end
    },
  }
}
