/** Locks the window: the page stays what it is and reaches nothing that the desk does not hand it. */
import { app, session } from 'electron'
import { isOwnAddress } from './address.ts'

/** Putting text on the clipboard, which the agent asks for by a button. Reading it is not allowed. */
const isAllowed = (permission: string): boolean => permission === 'clipboard-sanitized-write'

/** A port of this machine that nobody but its administrator can open: whatever a page might ask of a network ends there. */
const nowhere = 'socks5://127.0.0.1:1'

/** Blink looks up the names of servers that a page only mentions, past every policy and proxy. Must be called before the app is ready. */
export function forbidLookups(): void {
  app.commandLine.appendSwitch('blink-settings', 'dnsPrefetchingEnabled=false')
}

/** Denies, for every page of the app, what a desk never needs. Must be called when the app is ready, before a window opens. */
export function guardPages(): void {
  session.defaultSession.setPermissionRequestHandler((_page, permission, answer) => answer(isAllowed(permission)))
  session.defaultSession.setPermissionCheckHandler((_page, permission) => isAllowed(permission))
  session.defaultSession.setDevicePermissionHandler(() => false)
  session.defaultSession.on('will-download', (event) => event.preventDefault())
  // The page has this session for itself: whoever speaks to the carrier has others.
  void session.defaultSession.setProxy({ mode: 'fixed_servers', proxyRules: nowhere, proxyBypassRules: '<-loopback>' })
  app.on('web-contents-created', (_event, page) => {
    page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    page.setWindowOpenHandler(() => ({ action: 'deny' }))
    page.on('will-attach-webview', (event) => event.preventDefault())
    page.on('will-navigate', (event) => {
      if (!isOwnAddress(event.url)) event.preventDefault()
    })
    page.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOwnAddress(event.url)) event.preventDefault()
    })
    page.on('will-redirect', (event) => event.preventDefault())
  })
}
