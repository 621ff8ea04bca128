/** The window in which components are tested: an empty one of the project's Electron. */
import { app, BrowserWindow } from 'electron'

const webPreferences = { sandbox: true, contextIsolation: true, backgroundThrottling: false, spellcheck: false }

// Electron becomes ready only when this file has been read to its end.
void app.whenReady().then(() => new BrowserWindow({ width: 1400, height: 960, webPreferences }).loadURL('about:blank'))
