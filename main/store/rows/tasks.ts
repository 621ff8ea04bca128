/** Rows of `task`. The moves between states are the desk's; here they are only written. */
import type { Delivery, Direction, Hostility, Task, TaskState } from '../../../contract/model.ts'
import type { Db } from '../file/database.ts'
import type { DueKind } from './dues.ts'
import { SAID } from './messages.ts'

export type TaskRow = {
  readonly id: string
  readonly conversationId: string
  readonly state: TaskState
  readonly origin: Task['origin']
  readonly createdAt: number
  readonly assignedAt: number | null
  readonly wrappingAt: number | null
  readonly completedAt: number | null
  readonly disposition: string | null
  readonly note: string | null
  /** Sequence of the first message that belongs to the task. */
  readonly fromSeq: number
  /** Sequence up to which the agent has seen the thread. */
  readonly readSeq: number
  readonly rev: number
  /** A pending task waits for its owner until then. */
  readonly heldUntil: number | null
  /** Sequence of the conversation's newest message when the task was completed. */
  readonly toSeq: number | null
  /** When the agent last turned to it, epoch ms. */
  readonly shownAt: number | null
  /** Sequence up to which nothing needs an answer, as the agent has said. */
  readonly settledSeq: number | null
  /** When the voter first wrote in it, and when the agent first answered that; set together. */
  readonly askedAt: number | null
  readonly answeredAt: number | null
}

/** A new task, not yet worked on. */
export type NewTask = Omit<TaskRow, 'wrappingAt' | 'completedAt' | 'disposition' | 'note' | 'heldUntil' | 'toSeq' | 'shownAt' | 'settledSeq' | 'askedAt' | 'answeredAt'>
type Moved = Pick<TaskRow, 'id' | 'state' | 'assignedAt' | 'wrappingAt' | 'completedAt' | 'heldUntil' | 'toSeq' | 'rev'>

/** A task with what its row in the panel shows. */
export type TaskCard = TaskRow & {
  readonly phone: string
  readonly unread: number
  readonly waitingSince: number | null
  readonly offeredAt: number | null
  readonly expiresAt: number | null
  readonly lastSeq: number | null
  readonly lastId: string | null
  readonly lastDirection: Direction | null
  readonly lastBody: string | null
  readonly lastAt: number | null
  readonly lastDelivery: Delivery | null
  readonly lastRev: number | null
  readonly lastBy: string | null
  readonly lastHostile: Hostility | null
}

/** `coolsUntil`: it was declined or missed and does not ring again before. */
export type PendingTask = Pick<TaskRow, 'id' | 'heldUntil'> & { readonly coolsUntil: number | null }

/** No sequence is greater. */
const LAST = Number.MAX_SAFE_INTEGER

const CARD = `
  SELECT task.*, conversation.phone,
    (SELECT count(*) FROM message m WHERE m.conversationId = task.conversationId AND m.seq > task.readSeq AND m.direction = 'inbound') AS unread,
    (SELECT m.at FROM message m WHERE m.conversationId = task.conversationId AND m.direction = 'inbound' AND m.seq >= max(task.fromSeq, coalesce(task.settledSeq + 1, 0),
       coalesce((SELECT max(o.seq) FROM message o WHERE o.conversationId = task.conversationId AND o.direction = 'outbound'), 0))
       ORDER BY m.seq LIMIT 1) AS waitingSince,
    reservation.offeredAt, reservation.expiresAt,
    last.seq AS lastSeq, last.id AS lastId, last.direction AS lastDirection, last.body AS lastBody, last.at AS lastAt, last.delivery AS lastDelivery, last.rev AS lastRev, last."by" AS lastBy, last.hostile AS lastHostile
  FROM task
  JOIN conversation ON conversation.id = task.conversationId
  LEFT JOIN reservation ON reservation.taskId = task.id AND reservation.state = 'pending'
  LEFT JOIN message last ON last.seq = (
    SELECT seq FROM message WHERE message.conversationId = task.conversationId AND seq <= coalesce(task.toSeq, ${LAST}) AND ${SAID} ORDER BY seq DESC LIMIT 1)`

const OPEN = `task.state NOT IN ('completed', 'canceled')`

export function taskStore(db: Db) {
  const add = db.prepare<NewTask>(`
    INSERT INTO task ( id,  conversationId,  state,  origin,  createdAt,  assignedAt,  fromSeq,  readSeq,  rev)
    VALUES           (@id, @conversationId, @state, @origin, @createdAt, @assignedAt, @fromSeq, @readSeq, @rev)`)
  const get = db.prepare<[string], TaskRow>('SELECT * FROM task WHERE id = +?')
  const card = db.prepare<[string], TaskCard>(`${CARD} WHERE task.id = +?`)
  const open = db.prepare<[], TaskCard>(`${CARD.replace('FROM task', 'FROM task INDEXED BY task_open')} WHERE ${OPEN} ORDER BY coalesce(task.assignedAt, task.createdAt), task.rowid`)
  const pending = db.prepare<[], PendingTask>(`
    SELECT task.id, task.heldUntil, cooldown.at AS coolsUntil FROM task INDEXED BY task_open
    LEFT JOIN due AS cooldown ON cooldown.kind = 'cooldown' AND cooldown.subject = task.id
    WHERE state = 'pending' AND ${OPEN} ORDER BY createdAt, task.rowid`)
  const promised = db.prepare<[], PendingTask>(`
    SELECT task.id, task.heldUntil, NULL AS coolsUntil FROM due CROSS JOIN task ON task.id = due.subject
    WHERE due.kind = 'owner' AND state = 'pending' AND heldUntil IS NOT NULL ORDER BY createdAt, task.rowid`)
  const ringing = db.prepare<[], TaskRow>(`SELECT * FROM task INDEXED BY task_open WHERE state = 'reserved' AND ${OPEN}`)
  const NO_DUE = (kind: DueKind) => `NOT EXISTS (SELECT 1 FROM due WHERE kind = '${kind}' AND subject = task.id)`
  const stuck = db.prepare<[], TaskRow>(`
    SELECT * FROM task INDEXED BY task_open WHERE state = 'reserved' AND ${OPEN}
      AND (${NO_DUE('offer')} OR NOT EXISTS (SELECT 1 FROM reservation WHERE taskId = task.id AND reservation.state = 'pending'))`)
  const forgotten = db.prepare<[], TaskRow>(`
    SELECT * FROM task INDEXED BY task_open WHERE state = 'pending' AND ${OPEN} AND heldUntil IS NOT NULL AND ${NO_DUE('owner')}`)
  const inHand = db.prepare<[], number>(`
    SELECT count(*) FROM task INDEXED BY task_open WHERE ${OPEN} AND (state = 'reserved'
      OR state = 'assigned' AND EXISTS (SELECT 1 FROM reservation WHERE taskId = task.id AND reservation.state = 'accepted'))`).pluck()
  const assigned = db.prepare<[], number>(`SELECT EXISTS (SELECT 1 FROM task INDEXED BY task_open WHERE state = 'assigned' AND ${OPEN})`).pluck()
  const live = db.prepare<[string], TaskRow>(`SELECT * FROM task WHERE conversationId = +? AND state IN ('pending', 'reserved', 'assigned')`)
  const OF_PERSON = 'SELECT * FROM task INDEXED BY task_by_end WHERE conversationId = +? AND toSeq IS NULL'
  const wrapping = db.prepare<[string], TaskRow>(`${OF_PERSON} AND state = 'wrapping' ORDER BY wrappingAt DESC LIMIT 1`)
  const newest = db.prepare<[string], TaskRow>(`${OF_PERSON} AND ${OPEN} ORDER BY createdAt DESC, rowid DESC LIMIT 1`)
  const newestOfAll = db.prepare<[string], TaskRow>('SELECT * FROM task WHERE conversationId = +? ORDER BY createdAt DESC, rowid DESC LIMIT 1')
  const closed = db.prepare<{ from: number; before: number; id: string; limit: number }, TaskCard>(`
    ${CARD.replace('FROM task', 'FROM task INDEXED BY task_by_completion')} WHERE completedAt >= +@from AND (completedAt, task.id) < (+@before, +@id)
    ORDER BY completedAt DESC, task.id DESC LIMIT @limit + 0`)
  const used = db.prepare<[], string>(`SELECT id FROM task INDEXED BY task_open WHERE ${OPEN} AND shownAt IS NOT NULL ORDER BY shownAt DESC`).pluck()
  const show = db.prepare<{ id: string; at: number }>('UPDATE task SET shownAt = @at WHERE id = +@id')
  const history = db.prepare<[string], TaskRow & { messages: number }>(`
    WITH past AS (SELECT *, rowid AS place FROM task WHERE conversationId = +? ORDER BY createdAt DESC, rowid DESC LIMIT 50)
    SELECT past.*, (SELECT count(*) FROM message WHERE message.conversationId = past.conversationId AND seq >= fromSeq AND seq < nextSeq) AS messages
    FROM (SELECT *, coalesce(lag(fromSeq) OVER (ORDER BY createdAt DESC, place DESC), 9e15) AS nextSeq FROM past) AS past ORDER BY createdAt DESC, place DESC`)
  const move = db.prepare<Moved>(`
    UPDATE task SET state = @state, assignedAt = @assignedAt, wrappingAt = @wrappingAt, completedAt = @completedAt, heldUntil = @heldUntil, toSeq = @toSeq,
      rev = @rev WHERE id = +@id`)
  const note = db.prepare<Pick<TaskRow, 'id' | 'disposition' | 'note' | 'rev'>>('UPDATE task SET disposition = @disposition, note = @note, rev = @rev WHERE id = +@id')
  const waitForOwner = db.prepare<Pick<TaskRow, 'id' | 'heldUntil' | 'rev'>>('UPDATE task SET heldUntil = @heldUntil, rev = @rev WHERE id = +@id')
  const read = db.prepare<{ id: string; seq: number; rev: number }>('UPDATE task SET readSeq = @seq, rev = @rev WHERE id = +@id AND readSeq < +@seq')

  const answer = db.prepare<{ id: string; askedAt: number; answeredAt: number }>('UPDATE task SET askedAt = @askedAt, answeredAt = @answeredAt WHERE id = +@id')
  const settle = db.prepare<{ id: string; seq: number | null; rev: number }>('UPDATE task SET settledSeq = @seq, rev = @rev WHERE id = +@id')

  return {
    add: (task: NewTask) => add.run(task),
    get: (id: string) => get.get(id),
    card: (id: string) => card.get(id),
    /** Every task that is not completed or canceled, in the order in which the panel shows them. */
    open: () => open.all(),
    /** The tasks that wait to be handed out, longest waiting first. */
    pending: () => pending.all(),
    /** Of these, the replies that wait for the worker to whom they were promised. */
    promised: () => promised.all(),
    /** The tasks whose offers ring. */
    ringing: () => ringing.all(),
    /** Offers that nothing would end. There should be none. */
    stuck: () => stuck.all(),
    /** Tasks that wait for an owner for whom no clock runs. There should be none. */
    forgotten: () => forgotten.all(),
    /** Chats that the worker holds by offer, and reservations that ring. */
    inHand: () => inHand.get()!,
    /** Whether a chat is being held. */
    isAnyAssigned: () => assigned.get() === 1,
    /** The one task of a conversation that is waited for or worked on. */
    live: (conversationId: string) => live.get(conversationId),
    /** The task of a conversation that was wrapped up last and is not completed. */
    wrapping: (conversationId: string) => wrapping.get(conversationId),
    /** The newest task of a conversation that is not over, wrap-up included. */
    newestOpen: (conversationId: string) => newest.get(conversationId),
    /** The newest task of a conversation, whatever became of it. */
    newest: (conversationId: string) => newestOfAll.get(conversationId),
    history: (conversationId: string) => history.all(conversationId),
    /** Tasks completed since `from` (epoch ms), newest first; those after the one that is given. */
    closed: (from: number, before: { completedAt: number; id: string } | undefined, limit: number) =>
      closed.all({ from, before: before?.completedAt ?? LAST, id: before?.id ?? '', limit }),
    /** The open tasks that the agent has turned to, the last first. */
    used: () => used.all(),
    show: (id: string, at: number) => show.run({ id, at }),
    move: (row: Moved) => move.run(row),
    /** Lets a pending task wait for its owner, or no longer. */
    waitForOwner: (id: string, heldUntil: number | null, rev: number) => waitForOwner.run({ id, heldUntil, rev }),
    note: (row: Pick<TaskRow, 'id' | 'disposition' | 'note' | 'rev'>) => note.run(row),
    /** The agent has answered the first question of the chat; epoch ms. */
    answer: (id: string, askedAt: number, answeredAt: number) => answer.run({ id, askedAt, answeredAt }),
    /** Up to `seq` nothing needs an answer; null takes that back. */
    settle: (id: string, seq: number | null, rev: number) => settle.run({ id, seq, rev }),
    /** True when the mark moved; it never goes back. */
    read: (id: string, seq: number, rev: number) => read.run({ id, seq, rev }).changes > 0,
  }
}
