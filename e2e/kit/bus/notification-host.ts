/** A desktop's notifications for tests (freedesktop.org, Desktop Notifications Specification): it keeps what is shown, and clicks it. */
import { english } from '../wording.ts'
import { connect } from './service.ts'

const name = 'org.freedesktop.Notifications'
const path = '/org/freedesktop/Notifications'
const reasons = { dismissed: 2, closed: 3 } as const

export type Shown = { readonly id: number; readonly title: string; readonly body: string; readonly isOpen: boolean }

export type NotificationHost = Awaited<ReturnType<typeof openNotificationHost>>

/** Must be open before the app shows its first one. */
export async function openNotificationHost(address: string) {
  const bus = await connect(address)
  let all: readonly Shown[] = []

  function close(id: number, reason: number): void {
    all = all.map((shown) => (shown.id === id ? { ...shown, isOpen: false } : shown))
    bus.emit({ path, iface: name, member: 'NotificationClosed', signature: 'uu', body: [id, reason] })
  }

  bus.serve(path, name, {
    methods: {
      GetCapabilities: { out: 'as', run: () => [['actions', 'body', 'body-markup', 'persistence']] },
      GetServerInformation: { out: 'ssss', run: () => ['tests', 'tests', '1', '1.2'] },
      Notify: {
        out: 'u',
        run: ([, replaces, , title, body]) => {
          const id = Number(replaces) || all.length + 1
          all = [...all, { id, title: english(String(title)), body: english(String(body)), isOpen: true }]
          return [id]
        },
      },
      CloseNotification: {
        run: ([id]) => {
          close(Number(id), reasons.closed)
          return []
        },
      },
    },
  })
  await bus.own(name)

  return {
    /** All that was ever shown, oldest first. */
    all: () => all,
    titles: () => all.map(({ title }) => title),
    /** @throws when none of this title is open */
    click(title: string): void {
      const shown = all.findLast((each) => each.title === title && each.isOpen)
      if (!shown) throw new Error(`No notification "${title}" is open; there were: ${all.map((each) => each.title).join(' | ')}`)
      bus.emit({ path, iface: name, member: 'ActionInvoked', signature: 'us', body: [shown.id, 'default'] })
      close(shown.id, reasons.dismissed)
    },
    close: bus.close,
  }
}
