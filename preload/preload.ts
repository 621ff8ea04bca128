/** The bridge between page and desk. It knows three verbs and no names, so it does not grow with the contract. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channels, type Desk, type DeskEvent } from '../contract/events.ts'

const desk: Desk = {
  command: (name, input) => ipcRenderer.invoke(channels.command, name, input),
  query: (name, input) => ipcRenderer.invoke(channels.query, name, input),
  on(listen) {
    const hear = (_: IpcRendererEvent, event: DeskEvent): void => listen(event)
    ipcRenderer.on(channels.event, hear)
    return () => void ipcRenderer.off(channels.event, hear)
  },
}

contextBridge.exposeInMainWorld('desk', desk)
