/** What comes over from a damaged state into an earlier good one, and what is put right afterwards. */
import { beforeEach, describe, expect, it } from 'vitest'
import { openDatabase, type Db } from '../file/database.ts'
import { journalStore } from '../file/journal.ts'
import { mend } from './mend.ts'
import { rescue, type Saved } from './rescue.ts'

const PHONE = '+16025550148'
const AT = 1_000_000

let good: Db
let wreck: Db
/** The same desk twice: one entry, one conversation, one text that waits, one chat. */
beforeEach(() => {
  good = openDatabase(':memory:')
  wreck = openDatabase(':memory:')
  both(`
    INSERT INTO contact (phone, name, lastAt, rev) VALUES ('${PHONE}', 'Marisol', 1, 1);
    INSERT INTO conversation VALUES ('c1', '${PHONE}');
    INSERT INTO message (seq, id, conversationId, direction, body, at, delivery, segments, rev) VALUES (1, 'm1', 'c1', 'outbound', 'Hello', 10, 'queued', 1, 1);
    INSERT INTO task (id, conversationId, state, origin, createdAt, assignedAt, fromSeq, readSeq, rev) VALUES ('t1', 'c1', 'assigned', 'agent', 10, 10, 1, 1, 1);
    INSERT INTO stint (startedAt, endedAt, activity, rev) VALUES (5, NULL, 'available', 1);
    INSERT INTO route (id, conversationId, target, state, at, messageId, rev) VALUES ('r1', 'c1', 'me', 'open', 10, 'm1', 1);`)
  for (const db of [good, wreck]) note(db, 'desk.opened')
})

function both(sql: string): void {
  for (const db of [good, wreck]) db.exec(sql)
}
function note(db: Db, kind: string, subject = 'desk'): void {
  journalStore(db).append({ at: 1, actor: 'clock', kind, subject })
}
/** In a wreck the rules of the schema hold no longer. */
function spoil(sql: string): void {
  wreck.pragma('foreign_keys = OFF')
  wreck.pragma('ignore_check_constraints = ON')
  wreck.exec(sql)
}
const rescued = (): Saved => good.transaction(() => rescue(good, wreck))()
const mended = () => good.transaction(() => mend(good, { at: AT, rev: 50, known: 1 }))()
const rows = (table: string) => good.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all()

describe('rows that both states have', () => {
  it('take what changed from the one with the higher revision', () => {
    wreck.exec(`UPDATE contact SET name = 'Marisol Vega', rev = 2; INSERT INTO mark VALUES ('${PHONE}', 'opted-out', 'person', 'STOP', 2, NULL); UPDATE message SET delivery = 'delivered', sid = 'SM1', rev = 2`)
    expect(rescued()).toMatchObject({ texts: 0, rows: 3, hasGaps: false })
    expect(rows('contact')[0]).toMatchObject({ name: 'Marisol Vega' })
    expect(rows('mark')).toMatchObject([{ kind: 'opted-out' }])
    expect(rows('message')[0]).toMatchObject({ delivery: 'delivered', sid: 'SM1' })
  })

  it('keep what never changes, and all of it while the revision is the same', () => {
    wreck.exec(`UPDATE message SET body = 'Hellp', conversationId = 'c1', delivery = 'sending', rev = 2; UPDATE contact SET name = 'Marisom'`)
    rescued()
    expect(rows('message')[0]).toMatchObject({ body: 'Hello', delivery: 'sending' })
    expect(rows('contact')[0]).toMatchObject({ name: 'Marisol' })
  })

  it('keep the good state where the other breaks a rule of the schema', () => {
    spoil(`UPDATE message SET delivery = 'delivereD', rev = 2`)
    rescued()
    expect(rows('message')[0]).toMatchObject({ delivery: 'queued', rev: 1 })
  })

  it('end as the later state ended them, where there is no revision', () => {
    both(`INSERT INTO attempt (id, messageId, startedAt) VALUES (1, 'm1', 11)`)
    wreck.exec(`UPDATE attempt SET endedAt = 12, outcome = 'taken'`)
    rescued()
    expect(rows('attempt')[0]).toMatchObject({ endedAt: 12, outcome: 'taken' })
  })
})

describe('rows that only the damaged state has', () => {
  it('are added, and found by their words', () => {
    wreck.exec(`INSERT INTO message (seq, id, conversationId, direction, body, at, delivery, segments, rev) VALUES (2, 'm2', 'c1', 'inbound', 'Thanks', 20, 'received', 1, 2)`)
    expect(rescued()).toMatchObject({ texts: 1 })
    mended()
    expect(good.prepare(`SELECT rowid FROM message_words WHERE message_words MATCH 'thanks'`).pluck().all()).toEqual([2])
  })

  it('are left out when what they belong to is lost', () => {
    spoil(`INSERT INTO message (seq, id, conversationId, direction, body, at, delivery, segments, rev) VALUES (2, 'm2', 'lost', 'inbound', 'Who?', 20, 'received', 1, 2)`)
    expect(rescued()).toMatchObject({ texts: 0 })
  })

  it('are left out where only one may be live and the end of the older one is lost', () => {
    spoil(`
      UPDATE message SET delivery = 'delivered';
      DELETE FROM task; DELETE FROM route;
      INSERT INTO task (id, conversationId, state, origin, createdAt, fromSeq, readSeq, rev) VALUES ('t2', 'c1', 'pending', 'voter', 30, 1, 1, 3);
      INSERT INTO route (id, conversationId, target, state, at, messageId, rev) VALUES ('r2', 'c1', 'any', 'open', 30, 'm1', 3);`)
    expect(rescued()).toMatchObject({ hasGaps: true })
    expect(rows('task')).toMatchObject([{ id: 't1', state: 'assigned' }])
    expect(rows('route')).toMatchObject([{ id: 'r1', state: 'open' }])
  })

  it('follow an older status that has ended', () => {
    wreck.exec(`UPDATE stint SET endedAt = 30; INSERT INTO stint (startedAt, endedAt, activity, rev) VALUES (30, NULL, 'lunch', 3)`)
    rescued()
    expect(rows('stint')).toMatchObject([{ startedAt: 5, endedAt: 30 }, { startedAt: 30, endedAt: null, activity: 'lunch' }])
  })

  it('come in codes from a state that was damaged before there were any', () => {
    wreck.exec(`
      ALTER TABLE mark DROP COLUMN disposition;
      UPDATE stint SET activity = 'Available', endedAt = 30; INSERT INTO stint (startedAt, endedAt, activity, rev) VALUES (30, NULL, 'Phone bank', 3);
      INSERT INTO mark VALUES ('${PHONE}', 'landline', 'agent', NULL, 2), ('${PHONE}', 'wrong-number', 'agent', 'Wrong number', 2);
      UPDATE task SET state = 'wrapping', wrappingAt = 20, disposition = 'Ballot problem, escalated', rev = 2;
      UPDATE message SET delivery = 'failed', errorText = 'you withdrew it before it went out', rev = 2`)
    expect(rescued()).toMatchObject({ hasGaps: false })
    expect(rows('stint')).toMatchObject([{ activity: 'available', endedAt: 30 }, { activity: 'Phone bank', endedAt: null }])
    expect(rows('mark')).toMatchObject([{ kind: 'landline', disposition: null }, { kind: 'wrong-number', reason: null, disposition: 'wrong-number' }])
    expect(rows('task')).toMatchObject([{ disposition: 'escalated' }])
    expect(rows('message')).toMatchObject([{ errorText: 'withdrawn' }])
  })
})

describe('the journal', () => {
  it('goes on as far as its chain does', () => {
    for (const kind of ['one', 'two', 'three']) note(wreck, kind)
    wreck.exec(`DROP TRIGGER journal_no_update; UPDATE journal SET kind = 'twa' WHERE kind = 'two'`)
    expect(rescued()).toMatchObject({ rows: 1, hasGaps: true })
    expect(journalStore(good).newest()!.kind).toBe('one')
    expect(journalStore(good).firstBroken()).toBeUndefined()
  })

  it('of another desk adds nothing', () => {
    wreck.exec('DROP TRIGGER journal_no_delete; DELETE FROM journal')
    for (const kind of ['another', 'desk']) note(wreck, kind)
    expect(rescued()).toMatchObject({ rows: 0, hasGaps: true })
  })
})

describe('mending', () => {
  it('makes every text that waits one that the carrier is asked about first', () => {
    expect(mended()).toBe(1)
    expect(rows('message')[0]).toMatchObject({ delivery: 'sending', rev: 50 })
    expect(rows('attempt')).toMatchObject([{ messageId: 'm1', startedAt: 10, outcome: null }])
    mended()
    expect(rows('attempt')).toHaveLength(1)
  })

  it('asks again about a text whose last attempt is known to have failed in the past that was restored', () => {
    good.exec(`INSERT INTO attempt (messageId, startedAt, endedAt, outcome) VALUES ('m1', 500, 501, 'passing')`)
    mended()
    expect(rows('attempt').at(-1)).toMatchObject({ startedAt: 10, outcome: null })
  })

  it('leaves no chat that rings without a reservation, none the other way round, and promises and what the agent put off at their times', () => {
    good.exec(`
      UPDATE task SET state = 'reserved', assignedAt = NULL;
      INSERT INTO contact (phone, lastAt, rev) VALUES ('+15005550006', 1, 1);
      INSERT INTO conversation VALUES ('c2', '+15005550006');
      INSERT INTO task (id, conversationId, state, origin, createdAt, fromSeq, readSeq, rev) VALUES ('t2', 'c2', 'pending', 'voter', 30, 1, 1, 1);
      INSERT INTO reservation (taskId, state, offeredAt, expiresAt) VALUES ('t2', 'pending', 30, 60);
      INSERT INTO due VALUES ('offer', 't1', 60), ('cooldown', 't2', 60), ('send', 'm1', 60), ('follow', 'm1', 9e12), ('later', 'm1', ${AT + 60_000}),
        ('owner', 't2', ${AT + 60_000}), ('route', 'r1', 9e12)`)
    mended()
    expect(rows('task')).toMatchObject([{ state: 'pending' }, { state: 'pending' }])
    expect(rows('reservation')).toMatchObject([{ state: 'rescinded', endedAt: AT }])
    expect(rows('due')).toEqual([{ kind: 'follow', subject: 'm1', at: AT }, { kind: 'later', subject: 'm1', at: AT + 60_000 }, { kind: 'owner', subject: 't2', at: AT + 60_000 }, { kind: 'route', subject: 'r1', at: 9e12 }])
  })

  it('brings no draft back that was sent, even when its message is lost', () => {
    good.exec(`INSERT INTO draft (key, recipient, body, messageId) VALUES ('composer', NULL, 'sent', 'm1'), ('t1', NULL, 'sent and lost', 'm9'), ('t2', NULL, 'still typed', 'm10')`)
    note(good, 'message.queued', 'm9')
    mended()
    expect(rows('draft')).toMatchObject([{ key: 't2' }])
  })

  it('lets no new message count as read, and no row be newer than the journal', () => {
    good.exec(`UPDATE task SET readSeq = 700, rev = 900; UPDATE contact SET rev = 900; INSERT INTO follow_up (id, conversationId, at, createdAt, rev) VALUES ('f1', 'c1', 20, 10, 900)`)
    mended()
    expect(rows('task')[0]).toMatchObject({ readSeq: 1, rev: 50 })
    for (const table of ['contact', 'follow_up']) expect(rows(table)[0]).toMatchObject({ rev: 50 })
  })

  it('rings every follow-up at its time that has not rung, also one that came over without what was due', () => {
    good.exec(`
      INSERT INTO contact (phone, lastAt, rev) VALUES ('+15005550006', 1, 1), ('+15005550007', 1, 1);
      INSERT INTO conversation VALUES ('c2', '+15005550006'), ('c3', '+15005550007');
      INSERT INTO follow_up (id, conversationId, at, createdAt, toldAt, doneAt, rev) VALUES
        ('f1', 'c1', 9e12, 10, NULL, NULL, 1), ('f2', 'c2', 20, 10, NULL, NULL, 1), ('f3', 'c3', 20, 10, 20, NULL, 1), ('f4', 'c1', 20, 10, NULL, 30, 1);
      INSERT INTO due VALUES ('follow-up', 'f1', 500), ('follow-up', 'f4', 20)`)
    mended()
    expect(rows('due')).toEqual([{ kind: 'follow-up', subject: 'f1', at: 9e12 }, { kind: 'follow-up', subject: 'f2', at: 20 }])
  })

  it('follows the texts that came over and are with the carrier', () => {
    good.exec(`INSERT INTO message (seq, id, conversationId, direction, body, at, delivery, segments, sid, rev) VALUES (2, 'm2', 'c1', 'outbound', 'Bye', 20, 'sent', 1, 'SM2', 1)`)
    mended()
    expect(rows('due')).toEqual([{ kind: 'follow', subject: 'm2', at: AT }])
  })
})
