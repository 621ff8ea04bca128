// The floor: one sandboxed window with an empty page, and the shortest way from a key in a page to a request on the wire.
const http = require('node:http')
const path = require('node:path')
const { app, BrowserWindow, ipcMain } = require('electron')

const agent = new http.Agent({ keepAlive: true })

function post(url) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers: { 'content-type': 'application/x-www-form-urlencoded' } }, (answer) => {
      answer.resume()
      answer.on('end', resolve)
    })
    request.on('error', reject)
    request.end('To=%2B16025550148&Body=floor')
  })
}

app.whenReady().then(() => {
  ipcMain.handle('post', () => post(process.env.FLOOR_URL))
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, preload: path.join(__dirname, 'preload.cjs') },
  })
  window.once('ready-to-show', () => {
    window.show()
    console.log(`MARK ${JSON.stringify({ usable: Date.now() })}`)
  })
  window.loadFile(path.join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
