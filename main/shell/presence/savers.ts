/** The screen lockers of Linux desktops, which tell on the session bus when they cover the screen and when it is free again. */
import type { Connection } from '../bus/connection.ts'

/** Each has its name, its path and the same methods (freedesktop.org, Idle Inhibition Service; GNOME's and its descendants' own). */
const savers = ['freedesktop', 'gnome', 'cinnamon', 'mate', 'xfce'].map((desktop) => ({ name: `org.${desktop}.ScreenSaver`, path: `/org/${desktop}/ScreenSaver` }))
const owners = 'NameOwnerChanged'

/** Watches as long as the bus is there; one that ends has locked nothing any more. */
export async function watchSavers(session: Pick<Connection, 'ask' | 'call' | 'listen'>, tell: (name: string, isLocked: boolean) => void): Promise<void> {
  async function look({ name, path }: (typeof savers)[number]): Promise<void> {
    const [isOwned] = await session.ask('NameHasOwner', 's', name)
    // Asked without an owner, the bus might start one.
    const [isActive] = isOwned === true ? await session.call({ destination: name, path, iface: name, member: 'GetActive' }) : [false]
    tell(name, isActive === true)
  }

  await session.listen(`type='signal',sender='org.freedesktop.DBus',member='${owners}',arg0namespace='org'`, ({ member, body: [name] }) => {
    const saver = savers.find((each) => each.name === name)
    if (member === owners && saver) void look(saver).catch(() => tell(saver.name, false))
  })
  for (const saver of savers) {
    await session.listen(`type='signal',sender='${saver.name}',interface='${saver.name}',member='ActiveChanged'`, ({ iface, member, body }) => {
      if (iface === saver.name && member === 'ActiveChanged') tell(saver.name, body[0] === true)
    })
    await look(saver).catch(() => undefined)
  }
}
