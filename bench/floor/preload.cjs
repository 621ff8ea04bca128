const { contextBridge, ipcRenderer } = require('electron')
contextBridge.exposeInMainWorld('floor', { post: () => ipcRenderer.invoke('post'), postAll: (count, lanes) => ipcRenderer.invoke('postAll', count, lanes) })
