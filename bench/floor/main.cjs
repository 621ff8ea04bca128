// The floor: one sandboxed window with an empty page, the shortest way from a key in a page to a request on the wire, and Chromium's network with nothing before it.
const http = require('node:http')
const path = require('node:path')
const { app, BrowserWindow, ipcMain, net, session } = require('electron')

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

/** One text over the system's network, as the app sends it: a session and a connection to itself, closed after it. */
async function postOnce(lane, url) {
  await new Promise((resolve, reject) => {
    const request = net.request({ method: 'POST', url, session: lane, redirect: 'manual', credentials: 'omit', cache: 'no-store', headers: { 'content-type': 'application/x-www-form-urlencoded', connection: 'close' } })
    request.on('response', (answer) => answer.on('data', () => undefined).on('end', resolve))
    request.on('error', reject)
    request.end('To=%2B16025550148&Body=floor')
  })
  await lane.closeAllConnections()
}

async function postAll(count, lanes) {
  let left = count
  const inLane = async (_each, index) => {
    const lane = session.fromPartition(`lane-${index}`, { cache: false })
    while (left-- > 0) await postOnce(lane, process.env.FLOOR_URL)
  }
  await Promise.all(Array.from({ length: lanes }, inLane))
}

app.whenReady().then(() => {
  ipcMain.handle('postAll', (_event, count, lanes) => postAll(count, lanes))
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
