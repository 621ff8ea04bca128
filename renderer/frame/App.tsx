/** The frame: task bar above, tasks on the left, the sheet on the right, and what opens over them. */
import { lazy, Suspense, useEffect } from 'react'
import { Chat } from '../chat/Chat.tsx'
import { useMirror, usePage, useView } from '../page/usePage.ts'
import { TaskBar } from '../taskbar/TaskBar.tsx'
import { TaskPanel } from '../tasks/TaskPanel.tsx'
import { Button } from '../ui/button/Button.tsx'
import { usePaneKeys } from '../ui/keys/panes.ts'
import css from './App.module.css'
import { AwayBanner } from './AwayBanner.tsx'
import { LineBanner } from './LineBanner.tsx'
import { Loading } from './Loading.tsx'
import { Title } from './Title.tsx'
import { Toaster } from './Toaster.tsx'

const Composer = lazy(async () => ({ default: (await import('../composer/Composer.tsx')).Composer }))
const Search = lazy(async () => ({ default: (await import('../search/Search.tsx')).Search }))
const Settings = lazy(async () => ({ default: (await import('../settings/Settings.tsx')).Settings }))
const Stats = lazy(async () => ({ default: (await import('../stats/Stats.tsx')).Stats }))
const Welcome = lazy(async () => ({ default: (await import('../welcome/Welcome.tsx')).Welcome }))

export function App() {
  const phase = useMirror((state) => state.phase)
  const isNew = useMirror((state) => state.settings.mode === 'unset')
  if (phase === 'loading') return <Loading />
  if (phase === 'failed') return <Failed />
  return (
    <div className={css.app}>
      <Title />
      <Suspense>{isNew ? <Welcome /> : <Window />}</Suspense>
      <Toaster />
    </div>
  )
}

/** The window once the welcome has been answered. */
function Window() {
  usePaneKeys()
  usePreloaded()
  const shown = useView((state) => state.pane)
  const composer = useView((state) => state.composer)
  const search = useView((state) => state.search)
  return (
    <>
      <TaskBar />
      <div className={css.workspace} data-shows={shown}>
        <TaskPanel />
        <main className={css.sheet}>
          <LineBanner />
          <AwayBanner />
          <Suspense>
            <Page />
          </Suspense>
        </main>
      </div>
      <Suspense>
        {composer && <Composer />}
        {search && <Search />}
      </Suspense>
    </>
  )
}

/** Fetches, once the first screen stands, what the agent will want next, so that it opens at once. */
function usePreloaded(): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      void import('../composer/Composer.tsx')
      void import('../chat/TaskWindow.tsx')
      void import('../contact/ContactCard.tsx')
      void import('../wrapup/WrapUp.tsx')
    })
    return () => cancelIdleCallback(idle)
  }, [])
}

function Page() {
  const page = useView((state) => state.page)
  if (page === 'stats') return <Stats />
  if (page === 'settings') return <Settings />
  return <Chat />
}

function Failed() {
  const { reload } = usePage()
  return (
    <div className={css.failed} role="alert">
      <p>Tasks didn’t load. Your messages are safe.</p>
      <Button variant="primary" onPress={reload}>
        Try again
      </Button>
    </div>
  )
}
