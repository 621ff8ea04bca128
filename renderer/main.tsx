/** Mounts the page on the desk. */
import { desk } from './asked.ts'
import './theme/base.css'
import { asSearch, fromSearch } from '../common/wording/locale.ts'
import { App } from './frame/App.tsx'
import { mountPage } from './frame/mount.tsx'
import { PopOut } from './popout/PopOut.tsx'
import { createPage } from './createPage.ts'

const chat = new URLSearchParams(location.search).get('chat') ?? undefined
const page = createPage(desk, { chat })
page.start()

/** A desk that answers sooner is drawn at once; a slower answer is bridged by the window's outline. */
const patienceMs = 200

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root to draw in')
const root = mountPage(page, place)
const soon = new Promise<void>((resolve) => {
  const enough = (): void => {
    clearTimeout(late)
    stop()
    resolve()
  }
  const late = setTimeout(enough, patienceMs)
  const stop = page.mirror.subscribe(enough)
})
// The shell has written into the page's address how it speaks.
void Promise.all([page.language.become(fromSearch(location.search)), soon]).then(() => root.draw(chat === undefined ? <App /> : <PopOut taskId={chat} />))
// A page that is loaded anew begins as it spoke last.
page.language.subscribe((spoken) => history.replaceState(null, '', asSearch(spoken) + (chat === undefined ? '' : `&${new URLSearchParams({ chat }).toString()}`)))
