/** The bridge between page and desk. It knows three verbs and no names, so it does not grow with the contract. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channels, type Answered, type Desk, type DeskEvent } from '../contract/events.ts'

type Asked = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }

const asked = new Map<string, Asked>()
ipcRenderer.on(channels.answer, (_: IpcRendererEvent, id: string, answered: Answered) => {
  const waiting = asked.get(id)
  asked.delete(id)
  if ('error' in answered) waiting?.reject(new Error(answered.error))
  else waiting?.resolve(answered.value as never)
})

/** Its id is like no other, since a page that is loaded anew may get what an earlier one asked. */
function ask<T>(channel: string, name: string, input: unknown): Promise<T> {
  const id = crypto.randomUUID()
  return new Promise<T>((resolve, reject) => {
    asked.set(id, { resolve, reject })
    ipcRenderer.send(channel, id, name, input)
  })
}

const desk: Desk = {
  command: (name, input) => ask(channels.command, name, input),
  query: (name, input) => ask(channels.query, name, input),
  on(listen) {
    const hear = (_: IpcRendererEvent, event: DeskEvent): void => listen(event)
    ipcRenderer.on(channels.event, hear)
    return () => void ipcRenderer.off(channels.event, hear)
  },
}

contextBridge.exposeInMainWorld('desk', desk)
