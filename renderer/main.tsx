/** Mounts the page on the desk that the preload put on `window`. Nothing else names it. */
import './speak.ts'
import './theme/base.css'
import type { Desk } from '../contract/events.ts'
import { App } from './frame/App.tsx'
import { mountPage } from './frame/mount.tsx'
import { createPage } from './createPage.ts'

declare global {
  interface Window {
    readonly desk: Desk
  }
}

const page = createPage(window.desk)
page.start()

/** A desk that answers sooner is drawn at once; a slower answer is bridged by the window's outline. */
const patienceMs = 200

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root to draw in')
const root = mountPage(page, place)
const draw = () => {
  clearTimeout(late)
  stop()
  root.draw(<App />)
}
const late = setTimeout(draw, patienceMs)
const stop = page.mirror.subscribe(draw)
