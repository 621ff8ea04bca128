/** A panel for tests: it shows tray icons as desktops do (freedesktop.org, StatusNotifierItem) and clicks in their menus (com.canonical.dbusmenu). */
import { english } from '../wording.ts'
import { connect } from './service.ts'

const watcher = 'org.kde.StatusNotifierWatcher'
const itemIface = 'org.kde.StatusNotifierItem'
const menuIface = 'com.canonical.dbusmenu'

type Item = { readonly service: string; readonly path: string }

/** A line of a menu. `checked` is there for a choice. */
export type MenuLine = { readonly id: number; readonly label: string; readonly enabled: boolean; readonly checked?: boolean }

type Layout = readonly [id: number, properties: Readonly<Record<string, unknown>>, children: readonly Layout[]]

export type TrayHost = Awaited<ReturnType<typeof openTrayHost>>

/** Sees nothing before it appears, and must do that before the app is there: it looks for a panel once. */
export async function openTrayHost(address: string) {
  const bus = await connect(address)
  const items: Item[] = []

  bus.serve('/StatusNotifierWatcher', watcher, {
    methods: {
      RegisterStatusNotifierItem: {
        run: ([service], sender) => {
          // Some name their bus name, others the path of their item.
          const named = String(service)
          items.push(named.startsWith('/') ? { service: sender, path: named } : { service: named, path: '/StatusNotifierItem' })
          return []
        },
      },
      RegisterStatusNotifierHost: { run: () => [] },
    },
    properties: {
      RegisteredStatusNotifierItems: () => ['as', items.map(({ service, path }) => service + path)],
      IsStatusNotifierHostRegistered: () => ['b', true],
      ProtocolVersion: () => ['i', 0],
    },
  })
  /** @throws when the app has not put its icon into the panel */
  function item(): Item {
    const newest = items.at(-1)
    if (!newest) throw new Error('There is no icon in the panel.')
    return newest
  }

  async function properties(): Promise<Readonly<Record<string, unknown>>> {
    const { service, path } = item()
    return bus.properties(service, path, itemIface)
  }

  async function callMenu(member: string, signature: string, ...body: readonly unknown[]): Promise<readonly unknown[]> {
    const { Menu } = await properties()
    return bus.call({ destination: item().service, path: String(Menu), iface: menuIface, member, signature, body })
  }

  async function menu(): Promise<readonly MenuLine[]> {
    const [, root] = (await callMenu('GetLayout', 'iias', 0, -1, [])) as [number, Layout]
    return root[2].map(lineOf)
  }

  return {
    appear: () => bus.own(watcher),
    /** Whether the app has put its icon into the panel. */
    isThere: () => items.length > 0,
    menu,
    /** The labels, with the chosen one marked. */
    labels: async () => (await menu()).map(({ label, checked }) => (checked ? `(${label})` : label)),
    /** @throws when there is no such line, or it cannot be clicked */
    async choose(label: string): Promise<void> {
      const lines = await menu()
      const line = lines.find((each) => each.label === label && each.enabled)
      if (!line) throw new Error(`The menu has no "${label}" to click; it has: ${lines.map((each) => each.label).join(' | ')}`)
      // An app that was told to quit may be gone before it answers.
      await callMenu('Event', 'isvu', line.id, 'clicked', ['i', 0], 0).catch((error: Error) => {
        if (!error.message.includes('NoReply')) throw error
      })
    },
    /** A click on the icon itself. */
    async click(): Promise<void> {
      const { service, path } = item()
      await bus.call({ destination: service, path, iface: itemIface, member: 'Activate', signature: 'ii', body: [0, 0] })
    },
    async tooltip(): Promise<string> {
      const { ToolTip } = await properties()
      return String((ToolTip as readonly unknown[])[2])
    },
    /** The largest drawing of the icon, as text, to be compared. */
    async icon(): Promise<string> {
      const { IconPixmap } = await properties()
      const [largest] = (IconPixmap as readonly (readonly [width: number, height: number, argb: Buffer])[]).toSorted((a, b) => b[0] - a[0])
      if (!largest) throw new Error('The icon is empty.')
      return `${largest[0]}x${largest[1]} ${largest[2].toString('base64')}`
    },
    close: bus.close,
  }
}

function lineOf([id, properties]: Layout): MenuLine {
  // An underscore marks the key of a label; two are one.
  const label = english(((properties.label ?? '') as string).replaceAll(/__|_/g, (mark) => (mark === '__' ? '_' : '')))
  return { id, label, enabled: properties.enabled !== false, ...(properties['toggle-type'] !== undefined && { checked: properties['toggle-state'] === 1 }) }
}
