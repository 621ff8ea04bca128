const { contextBridge, ipcRenderer } = require('electron')
contextBridge.exposeInMainWorld('floor', { post: () => ipcRenderer.invoke('post') })
