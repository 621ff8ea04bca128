/** Counts for the stats page, from a moment on. */
import type { Db } from './database.ts'

export function statsStore(db: Db) {
  const texts = db.prepare<{ from: number }, { received: number; sent: number; delivered: number; failed: number }>(`
    SELECT coalesce(sum(direction = 'inbound'), 0) AS received,
           coalesce(sum(direction = 'outbound' AND delivery IN ('accepted', 'sent', 'delivered', 'undelivered')), 0) AS sent,
           coalesce(sum(delivery = 'delivered'), 0) AS delivered,
           coalesce(sum(delivery IN ('undelivered', 'failed')), 0) AS failed
    FROM message INDEXED BY message_by_at WHERE at >= +@from`)
  const chats = db.prepare<{ from: number }, { n: number }>(`
    SELECT count(*) AS n FROM task INDEXED BY task_by_assignment WHERE assignedAt >= +@from`)
  const outcomes = db.prepare<{ from: number }, { disposition: string; count: number }>(`
    SELECT coalesce(disposition, 'No outcome chosen') AS disposition, count(*) AS count
    FROM task INDEXED BY task_by_completion
    WHERE completedAt >= +@from GROUP BY 1 ORDER BY count DESC, 1`)
  // The first text of a task after its first voter message; parked replies count from the reply, not from our send.
  const waits = db.prepare<{ from: number }, { ms: number }>(`
    SELECT answer.at - asked.at AS ms FROM task INDEXED BY task_by_creation
    JOIN message asked ON asked.seq = (SELECT min(seq) FROM message WHERE conversationId = task.conversationId AND seq >= task.fromSeq AND direction = 'inbound')
    JOIN message answer ON answer.seq = (SELECT min(seq) FROM message WHERE conversationId = task.conversationId AND seq > asked.seq AND direction = 'outbound')
    WHERE task.createdAt >= +@from ORDER BY ms`)
  return {
    since(from: number) {
      const firstReplies = waits.all({ from }).map((wait) => wait.ms)
      return {
        ...texts.get({ from })!,
        chats: chats.get({ from })!.n,
        outcomes: outcomes.all({ from }),
        firstReplyMs: firstReplies[Math.floor((firstReplies.length - 1) / 2)],
      }
    },
  }
}
