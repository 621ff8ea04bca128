/** Everything the page may ask the desk to do. Schemas are strict: an extra key is an error. */
import { z } from 'zod'
import { bounds, limits } from './limits.ts'
import { transcriptForms } from './model.ts'
import { importCommands } from './import/commands.ts'
import { slipKinds } from './outcome.ts'
import { peopleCommands } from './people-commands.ts'
import { spellings, themes, type ChosenSettings } from './settings.ts'
import { Account, Activities, ActivityId, Body, Care, Desktop, DispositionId, Dispositions, Id, Language, Macros, Name, Notifications, Person, Phone, PictureUrl, Reason, Rules, Shortcuts, Sid, Summons, TemplateWords, amount } from './shapes.ts'

export * from './outcome.ts'
export { Account, Id, Person, Phone } from './shapes.ts'

/**
 * Where a fault of the page arose: while a part was drawn, or its code fetched; in what nobody caught; while an event or an answer of the desk
 * was taken; `empty`: nothing is drawn any more, so the page has to be loaded anew.
 */
export const faultKinds = ['render', 'load', 'uncaught', 'rejection', 'event', 'request', 'empty'] as const
export type FaultKind = (typeof faultKinds)[number]

/**
 * What keeps a text from the wrong person. `begunFor`: in whose field the words were begun. `sure`: what the agent was asked about and means all the same.
 * `mayUndo`: they see that it can be taken back, so the first text of a chat waits for that.
 */
const Guarded = { begunFor: Person.optional(), sure: z.enum(slipKinds).optional(), mayUndo: z.literal(true).optional() }
/** What a text says. */
const Content = { body: Body, pictureUrl: PictureUrl.optional() }
const Draft = z.strictObject({ key: z.union([z.literal('composer'), Id]), to: z.string().max(limits.number).optional(), ...Content, messageId: Id, begunFor: Person.optional() })

export const commands = {
  /** One of the settings' activities; `by` is written into the journal as the cause. */
  'activity.set': z.strictObject({ activity: ActivityId, by: z.enum(['window', 'tray']).optional() }),

  /**
   * The composer's send. `option`: open the chat now, or when they reply, to me or to any agent. `anyway`: although a colleague has a chat with
   * the number; such a send can only be parked.
   */
  'compose.send': z.strictObject({ messageId: Id, taskId: Id, routeId: Id, phone: Phone, ...Content, option: z.enum(['open', 'me', 'any']), anyway: z.literal(true).optional(), ...Guarded }),
  'message.send': z.strictObject({ messageId: Id, taskId: Id, ...Content, ...Guarded }),
  /** Sends a failed text again; `later` after the wait that its failure asks for. */
  'message.retry': z.strictObject({ messageId: Id, newId: Id, later: z.boolean().optional() }),
  /** Puts a text off until `dueAt`, or changes one that is put off; `to`: who gets the chat when it is answered. */
  'scheduled.put': z.strictObject({ id: Id, phone: Phone, ...Content, dueAt: z.int().nonnegative(), to: z.enum(['me', 'any']), ...Guarded }),
  'scheduled.now': z.strictObject({ id: Id }),
  'scheduled.discard': z.strictObject({ id: Id }),
  /** Takes a text back that has not begun to go out; in the same moment its words are a draft again. */
  'message.recall': z.strictObject({ messageId: Id, draft: Draft }),
  /** A text that was put off, that can still be taken back, or that asks whether it should still go, goes out now. */
  'message.now': z.strictObject({ messageId: Id }),
  /** A text that waits is not to go out at all. */
  'message.withdraw': z.strictObject({ messageId: Id }),
  /** The agent's word on a text of which nobody knows whether the carrier has it: leave it as sent, or send it again. */
  'message.decide': z.strictObject({ messageId: Id, wasSent: z.boolean() }),

  /** Takes an offered or queued task. */
  'task.accept': z.strictObject({ taskId: Id }),
  'task.decline': z.strictObject({ taskId: Id }),
  /** END CHAT. */
  'task.wrap': z.strictObject({ taskId: Id }),
  /** A macro: sends the last reply, where `body` is not empty, ends the chat with an outcome, and completes it in a few seconds, until which it can be reopened. */
  'task.finish': z.strictObject({ taskId: Id, messageId: Id, body: Body, disposition: DispositionId.optional(), completes: z.boolean() }),
  /** Keeps outcome and note while the agent is still wrapping up; of a chat that was completed in the meantime only the note. */
  'task.note': z.strictObject({ taskId: Id, disposition: DispositionId.optional(), note: z.string().max(limits.note).optional() }),
  /** Takes END CHAT back: the chat goes on with its outcome and note. Allowed whatever the status and however many chats are held. */
  'task.reopen': z.strictObject({ taskId: Id }),
  /** The wrap-up that completes by itself at `endsAt` gets its time once more. Of one that ends at another time by now nothing is changed. */
  'task.extend': z.strictObject({ taskId: Id, endsAt: z.int() }),
  'task.complete': z.strictObject({ taskId: Id }),
  /** What the agent has seen of the thread needs no answer, so the voter waits for none until they write again; `isSettled: false` takes that back. */
  'task.settle': z.strictObject({ taskId: Id, isSettled: z.boolean() }),
  /** The agent stands in this chat from now on; after a restart the snapshot says which they stood in. */
  'task.show': z.strictObject({ taskId: Id }),
  /** The agent has seen the thread up to this message. */
  'task.read': z.strictObject({ taskId: Id, seq: z.int() }),

  /** Opens the chat of a parked send without waiting for the reply. */
  'route.open': z.strictObject({ routeId: Id, taskId: Id }),
  'route.cancel': z.strictObject({ routeId: Id }),
  /** Promises the reply to somebody else. */
  'route.change': z.strictObject({ routeId: Id, to: z.enum(['me', 'any']) }),

  /** Hands a chat to a colleague, by the SID of their worker, or to whoever is free. */
  'task.transfer': z.strictObject({ taskId: Id, to: z.union([Sid, z.literal('queue')]), note: z.string().max(limits.handNote) }),
  /** Hands a chat on by one key: in a team to whoever is free, at a desk that works alone back to the queue, where it rests. `newId` is its task there. */
  'task.handOn': z.strictObject({ taskId: Id, newId: Id }),
  /** Takes the chat that a colleague has with this number. `reason` is shown to them. */
  'task.takeOver': z.strictObject({ phone: Phone, taskId: Id, reason: Reason }),

  /** Makes the number a team's, where it is none, and joins it. */
  'team.setUp': z.strictObject({}),
  'team.join': z.strictObject({}),
  /** The desk works alone again; its chats stay with it. */
  'team.leave': z.strictObject({}),
  /** Hands every chat, every promise and every follow-up of this agent on, and ends with Offline. What cannot be handed on keeps the shift open. */
  'team.endShift': z.strictObject({ note: z.string().max(limits.handNote) }),
  /** Of supervisors: a colleague's activity. */
  'team.setActivity': z.strictObject({ workerId: Sid, activity: ActivityId }),
  /** Of supervisors: who waits is served before all others. */
  'team.putFirst': z.strictObject({ taskSid: Sid }),
  /** Of supervisors: who waits goes to this worker. */
  'team.assign': z.strictObject({ taskSid: Sid, workerId: Sid }),

  ...peopleCommands,
  ...importCommands,
  /** A text that reads like a refusal is none: the agent is not asked about it any more. */
  'message.noRefusal': z.strictObject({ messageId: Id }),
  /** What voters wrote in the day before this desk's first look at the number comes in after all. */
  'inbox.bringEarlier': z.strictObject({}),
  /** Writes one of the agent's own templates; a new one stands at the end, or in front of `before`. */
  'template.save': TemplateWords.extend({ id: Id, before: Id.optional() }),
  'template.remove': z.strictObject({ id: Id }),
  /** Puts it in front of another in the agent's own list; to the end without one. */
  'template.move': z.strictObject({ id: Id, before: Id.optional() }),
  /** One was put into a text. */
  'template.used': z.strictObject({ id: z.string().min(1).max(limits.template.id) }),
  /** Takes the templates of a file among the agent's own, all or none: each new, or in the place of the one by that id. */
  'template.import': z.strictObject({ templates: z.array(TemplateWords.extend({ id: Id })).min(1).max(limits.template.count) }),
  /** The agent wants to come back to a conversation at that time (epoch ms); another time takes the place of the one before. */
  'followUp.set': z.strictObject({ followUpId: Id, conversationId: Id, at: z.int() }),
  'followUp.done': z.strictObject({ followUpId: Id }),
  /** Plays another practice evening: from now on it is counted anew. */
  'evening.begin': z.strictObject({}),
  'draft.save': Draft,

  /** Saves a voter's file where the agent says, in a dialog of the system. */
  'file.save': z.strictObject({ mediaId: Id }),
  /** Saves templates as a file where the agent says, in a dialog of the system. */
  'template.export': z.strictObject({ templates: z.array(TemplateWords).min(1).max(limits.template.count) }),
  /** Saves a table as CSV where the agent says; `name` is suggested without an ending. */
  'table.save': z.strictObject({ name: z.string().max(limits.cell), rows: z.array(z.array(z.union([z.string().max(limits.cell), z.number()])).max(limits.columns)).max(limits.rows) }),
  /** Saves a conversation where the agent says; notes of agents are in it only when they are asked for. */
  'transcript.save': z.strictObject({ conversationId: Id, phone: Person, form: z.enum(transcriptForms), withNotes: z.boolean() }),
  /** Saves the journal where the agent says, for `npm run journal:verify`. */
  'journal.save': z.strictObject({}),
  /** Opens a web address of a text in the system's browser. The page has asked the agent before, and shown them the host (common/link). */
  'link.open': z.strictObject({ url: z.string().max(limits.link) }),

  'settings.change': z.strictObject({
    agentName: Name.min(1).max(limits.agentName).optional(), country: z.string().length(2).optional(), perSecond: amount(bounds.perSecond).optional(),
    copyTimes: amount(bounds.copyTimes).optional(),
    templateFile: z.string().trim().max(limits.template.path).optional(), starterTemplates: z.boolean().optional(),
    theme: z.enum(themes).optional(), language: Language.optional(), spelling: z.enum(spellings).optional(), shortcuts: Shortcuts.optional(),
    activities: Activities.optional(),
    dispositions: Dispositions.optional(), macros: Macros.optional(),
    rules: Rules.partial().optional(),
    notifications: Notifications.partial().optional(),
    care: Care.partial().optional(),
    desktop: Desktop.partial().optional(),
  } satisfies Record<keyof ChosenSettings, z.ZodType>),
  /** Asks where to, and writes the chosen settings there, without the account. */
  'settings.export': z.strictObject({}),
  /** Shows the agent's own chat in a window of its own; one that is there comes to the front. */
  'window.popOut': z.strictObject({ taskId: Id }),
  /** A chat's own window leads the agent elsewhere: the main one comes to the front, there. */
  'window.lead': Summons,
  /** Makes Textdesk the app that `sms:` and `tel:` links open; refused with advice where the system leaves that to the agent. */
  'desktop.claimLinks': z.strictObject({}),
  /** Starts practice mode and remembers it. */
  'account.practice': z.strictObject({}),
  /** Checks the account with the carrier, saves it and connects. */
  'account.connect': Account,
  /** Tries the line at once instead of waiting for the next try. */
  'line.retry': z.strictObject({}),
  /** A fault of the page itself, for the log. Words of voters are left out of it by the page, numbers are masked by the log. `chat`: it arose in that chat's own window. */
  'page.fault': z.strictObject({ kind: z.enum(faultKinds), message: z.string().max(limits.fault.message), stack: z.string().max(limits.fault.stack), chat: Id.optional() }),
  /** Practice mode only: one of the practice voters writes in. */
  'practice.voter': z.strictObject({}),
} as const

export type Commands = typeof commands
export type CommandName = keyof Commands
export type CommandInput<N extends CommandName> = z.output<Commands[N]>
