/** Mounts the page and keeps its mirror of the desk true. */
import { createRoot } from 'react-dom/client'
import { App } from './frame/App.tsx'
import { tellBack } from './news/back.ts'
import { desk } from './desk/desk.ts'
import { saveWhenLeaving } from './desk/drafts.ts'
import { mirror } from './desk/mirror.ts'
import { retryWhenOnline, tellReturn } from './news/network.ts'
import { showEarlier, showNotice } from './news/notices.ts'
import { startSounds } from './news/sounds.ts'
import { followSummons } from './news/summons.ts'
import { startSync } from './desk/sync.ts'
import { hearThreads, rereadThreads } from './desk/threads.ts'
import './theme/base.css'

const reload = startSync(desk, {
  changed: (change) => {
    hearThreads(desk, change)
    if (change.kind === 'notice') showNotice(change.row)
    if (change.kind === 'summons') followSummons(change.row)
  },
  happened: showEarlier,
  resynced: () => rereadThreads(desk),
})
saveWhenLeaving()
retryWhenOnline(desk)
tellReturn()
tellBack()
startSounds()

/** A desk that answers sooner is drawn at once; a slower answer is bridged by the window's outline. */
const patienceMs = 200

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root to draw in')
const page = createRoot(root)
const draw = () => {
  clearTimeout(late)
  stop()
  page.render(<App onReload={reload} />)
}
const late = setTimeout(draw, patienceMs)
const stop = mirror.subscribe(draw)
