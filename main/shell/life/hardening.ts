/** What the packaged app does not let whoever starts it do. Anybody on the machine could drive the page through an open debugging port. */

const debuggers = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'inspect', 'inspect-brk', 'inspect-wait', 'inspect-port']

/** The first debugger that the command line asks for, as Chromium and Node read it. */
export const debuggerAsked = (hasSwitch: (name: string) => boolean): string | undefined => debuggers.find((name) => hasSwitch(name))

/** Takes away what would make Node trust any server. */
export function trustOnlyTheSystem(env: NodeJS.ProcessEnv): void {
  delete env.NODE_TLS_REJECT_UNAUTHORIZED
}
