/** Rows of `team_…`: what a desk in a team knows of it. The rules are the desk's; here they are only written. */
import type { Db } from '../file/database.ts'

/** The desk is a member of the team of this sender. `office`: the team's own document, as it was last read. */
export type MemberRow = { readonly sender: string; readonly desk: string; readonly workerId: string; readonly name: string; readonly office: string }

/** A task of this desk as the team has it. `sid` is null until the carrier has made it, `reservation` until it was offered. */
export type TeamTaskRow = {
  readonly taskId: string
  readonly sid: string | null
  readonly reservation: string | null
  readonly fromName: string | null
  readonly note: string | null
  readonly kind: string
  /** When the colleague who handed it on wanted to come back to it, epoch ms. */
  readonly followAt: number | null
}

/** What the agent did and the team does not know yet. Deeds of one subject are done in their order. `data` is JSON. */
export type DeedRow = { readonly id: string; readonly kind: string; readonly subject: string; readonly data: string; readonly at: number; readonly tries: number }

export type OpenTeamTask = TeamTaskRow & { readonly state: string; readonly conversationId: string; readonly phone: string }

export function teamStore(db: Db) {
  const member = db.prepare<[string], MemberRow>('SELECT * FROM team_member WHERE sender = +?')
  const join = db.prepare<MemberRow>('INSERT INTO team_member VALUES (@sender, @desk, @workerId, @name, @office) ON CONFLICT (sender) DO UPDATE SET workerId = @workerId, name = @name, office = @office')
  const leave = db.prepare<[string]>('DELETE FROM team_member WHERE sender = +?')
  const link = db.prepare<TeamTaskRow>(`
    INSERT INTO team_task VALUES (@taskId, @sid, @reservation, @fromName, @note, @kind, @followAt)
    ON CONFLICT (taskId) DO UPDATE SET sid = @sid, reservation = @reservation`)
  const unlink = db.prepare<[string]>('DELETE FROM team_task WHERE taskId = +?')
  const ofTask = db.prepare<[string], TeamTaskRow>('SELECT * FROM team_task WHERE taskId = +?')
  const bySid = db.prepare<[string], TeamTaskRow>('SELECT * FROM team_task WHERE sid = +?')
  const open = db.prepare<[], OpenTeamTask>(`
    SELECT team_task.*, task.state, task.conversationId, conversation.phone FROM task INDEXED BY task_open
    JOIN team_task ON team_task.taskId = task.id JOIN conversation ON conversation.id = task.conversationId
    WHERE task.state NOT IN ('completed', 'canceled')`)
  const add = db.prepare<Omit<DeedRow, 'tries'>>('INSERT INTO team_deed (id, kind, subject, data, at) VALUES (@id, @kind, @subject, @data, @at)')
  const deeds = db.prepare<[], DeedRow>('SELECT * FROM team_deed ORDER BY rowid')
  const deed = db.prepare<[string], DeedRow>('SELECT * FROM team_deed WHERE id = +?')
  const change = db.prepare<Pick<DeedRow, 'id' | 'data'>>('UPDATE team_deed SET data = @data WHERE id = +@id')
  const tried = db.prepare<[string]>('UPDATE team_deed SET tries = tries + 1 WHERE id = +?')
  const remove = db.prepare<[string]>('DELETE FROM team_deed WHERE id = +?')
  const clear = db.prepare<[]>('DELETE FROM team_deed')
  const count = db.prepare<[], number>('SELECT count(*) FROM team_deed').pluck()
  const told = db.prepare<[string], string>('SELECT told FROM team_card WHERE phone = +?').pluck()
  const tell = db.prepare<{ phone: string; told: string }>('INSERT INTO team_card VALUES (@phone, @told) ON CONFLICT (phone) DO UPDATE SET told = @told')

  return {
    member: (sender: string) => member.get(sender),
    join: (row: MemberRow) => join.run(row),
    leave: (sender: string) => leave.run(sender),
    /** Notes what the team calls a task, or a newer reservation of it. */
    link: (row: TeamTaskRow) => link.run(row),
    /** The team has nothing to do with the task any more. */
    unlink: (taskId: string) => unlink.run(taskId),
    ofTask: (taskId: string) => ofTask.get(taskId),
    bySid: (sid: string) => bySid.get(sid),
    /** The team's tasks that ring or are held here. */
    open: () => open.all(),
    deeds: {
      add: (row: Omit<DeedRow, 'tries'>) => add.run(row),
      get: (id: string) => deed.get(id),
      /** In the order in which they were done. */
      all: () => deeds.all(),
      change: (id: string, data: string) => change.run({ id, data }),
      tried: (id: string) => tried.run(id),
      remove: (id: string) => remove.run(id),
      clear: () => clear.run(),
      count: () => count.get()!,
    },
    /** What the team's card of a person was last told, or told us, as JSON. */
    told: (phone: string) => told.get(phone),
    tell: (phone: string, text: string) => tell.run({ phone, told: text }),
  }
}
