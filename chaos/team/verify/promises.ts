/** Promises: one that a desk holds open is known to the team, was given over by a later one, or its voter has written since. */
import type { Finding } from '../../core/facts.ts'
import { longestHiddenMs } from '../../enemies/weather.ts'
import type { TeamDesk, TeamWorld } from '../facts.ts'

export const promiseFindings = (world: TeamWorld): readonly Finding[] => world.desks.flatMap((desk) => ofDesk(world, desk))

function ofDesk({ promises, carrier }: TeamWorld, { name, rows, deeds }: TeamDesk): readonly Finding[] {
  const given = new Map(deeds.flatMap((deed) => (deed.kind === 'compose' && deed.option !== 'open' ? [[deed.messageId, deed] as const] : [])))
  return rows.routes.filter(({ state }) => state === 'open').flatMap(({ id, messageId }): readonly Finding[] => {
    const deed = given.get(messageId)
    if (!deed || promises.has(deed.phone)) return []
    // One that the lists showed only then crossed the text: the promise stood when it found its task, and it took it.
    const hasWritten = carrier.some(({ direction, from, madeAt }) => direction === 'inbound' && from === deed.phone && madeAt >= deed.at - longestHiddenMs)
    return hasWritten ? [] : [{ kind: 'promise lost', text: `${name}'s promise ${id} to ${deed.phone} is open, and the team knows of none` }]
  })
}
