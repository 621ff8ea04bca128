/** What the window shows of a conversation against what is on the disk: each message once, in order, and each question to the agent. */
import type { DeskText, Finding, World } from '../core/facts.ts'
import { grouped } from './groups.ts'

/** Every disagreement of a thread that was looked at. */
export function shownFindings({ desk, shown }: World): readonly Finding[] {
  const rows = grouped(desk.texts, ({ conversationId }) => conversationId)
  return shown.flatMap(({ conversationId, ids, drawn }): readonly Finding[] => {
    const texts = (rows.get(conversationId) ?? []).toSorted((a, b) => a.seq - b.seq)
    const newest = texts.slice(-ids.length)
    const isTold = ids.length > 0 && newest.every(({ id }, index) => id === ids[index])
    return [
      ...(isTold ? [] : [wrong(conversationId, `the window is told of ${ids.join(' ')}, and has to be told of ${newest.map(({ id }) => id).join(' ')}`)]),
      ...(drawn && drawn.replies !== texts.filter(({ direction }) => direction === 'inbound').length ? [wrong(conversationId, `${drawn.replies} replies are drawn`)] : []),
      ...(drawn && drawn.questions !== texts.filter(isQuestion).length ? [wrong(conversationId, `${drawn.questions} questions are drawn, and there are ${texts.filter(isQuestion).length}`)] : []),
    ]
  })
}

const wrong = (conversationId: string, text: string): Finding => ({ kind: 'shown wrongly', text: `conversation ${conversationId}: ${text}` })

/** Whether the agent is asked what is to become of it. */
const isQuestion = ({ delivery, askedAt }: DeskText): boolean => delivery === 'unclear' || (delivery === 'queued' && askedAt !== null)
