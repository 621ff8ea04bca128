/** The frame: task bar above, tasks on the left, the sheet on the right, and what opens over them. Each of these may fail by itself. */
import { Suspense, useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { Chat } from '../chat/Chat.tsx'
import { ClosedWindow, ContactCard, TaskWindow, WrapUp } from '../chat/parts.ts'
import { useMirror, usePage, useView } from '../page/usePage.ts'
import type { View } from '../page/view/view.ts'
import { TaskBar } from '../taskbar/TaskBar.tsx'
import { OfferStrip } from '../tasks/offers/OfferStrip.tsx'
import { TaskPanel } from '../tasks/TaskPanel.tsx'
import { usePaneKeys } from '../ui/keys/panes.ts'
import { SightContext, useShortcut } from '../ui/keys/useShortcut.ts'
import { Awaited } from '../ui/region/Awaited.tsx'
import { part } from '../ui/region/part.ts'
import { Region } from '../ui/region/Region.tsx'
import { useCompact } from '../ui/useMedia.ts'
import text from '../ui/text.module.css'
import css from './App.module.css'
import { AwayBanner } from './banners/AwayBanner.tsx'
import { LineBanner } from './banners/LineBanner.tsx'
import { TeamBanner } from './banners/TeamBanner.tsx'
import { Failed } from './Failed.tsx'
import { Loading } from './Loading.tsx'
import { Speech } from './Speech.tsx'
import { Title } from './Title.tsx'
import { Toaster } from './toasts/Toaster.tsx'
import { frameWords } from './words.ts'

const Composer = part(async () => (await import('../composer/Composer.tsx')).Composer)
const EveningPage = part(async () => (await import('../evening/EveningPage.tsx')).EveningPage)
const PeoplePage = part(async () => (await import('../people/PeoplePage.tsx')).PeoplePage)
const Guide = part(async () => (await import('../guide/Guide.tsx')).Guide)
const Picture = part(async () => (await import('../viewer/Picture.tsx')).Picture)
const Search = part(async () => (await import('../search/Search.tsx')).Search)
const Settings = part(async () => (await import('../settings/Settings.tsx')).Settings)
const ShortcutSheet = part(async () => (await import('../shortcuts/ShortcutSheet.tsx')).ShortcutSheet)
const Stats = part(async () => (await import('../stats/Stats.tsx')).Stats)
const ShiftEnd = part(async () => (await import('../team/shift/ShiftEnd.tsx')).ShiftEnd)
const TeamPage = part(async () => (await import('../team/TeamPage.tsx')).TeamPage)
const Welcome = part(async () => (await import('../welcome/Welcome.tsx')).Welcome)

export function App() {
  const phase = useMirror((state) => state.phase)
  const isNew = useMirror((state) => state.settings.mode === 'unset')
  if (phase === 'loading') return <Loading />
  if (phase === 'failed') return <Failed />
  return (
    <div className={css.app}>
      <Region renderFailed={() => null}>
        <Title />
      </Region>
      <Region className={css.whole}>
        <Suspense>{isNew ? <Welcome /> : <Window />}</Suspense>
      </Region>
      <Region renderFailed={() => null}>
        <Toaster />
      </Region>
      <Region renderFailed={() => null}>
        <Speech />
      </Region>
    </div>
  )
}

/** The window once the welcome has been answered. */
function Window() {
  usePaneKeys()
  useFetchedAhead()
  const shown = useView((state) => state.pane)
  const composer = useView((state) => state.composer)
  const isCompact = useCompact()
  // The list that stands alone is what the window is about; the sheet's own landmark is not drawn then.
  const isListAlone = isCompact && shown === 'tasks'
  return (
    <>
      <Region>
        <TaskBar />
      </Region>
      <div className={css.workspace} data-shows={shown} role={isListAlone ? 'main' : undefined}>
        {isListAlone && <h1 className={text.hidden}>{frameWords.chats}</h1>}
        <Region>
          <OfferStrip />
        </Region>
        <TaskPanel />
        <main className={css.sheet}>
          <SightContext value={!isCompact || (shown === 'chat' && !composer)}>
            <Region>
              <LineBanner />
              <AwayBanner />
              <TeamBanner />
            </Region>
            <Sheet />
          </SightContext>
        </main>
      </div>
      <Layers />
    </>
  )
}

/** What the sheet shows; another chat or page is not kept away by one that failed. */
function Sheet() {
  const page = useView((state) => state.page)
  const chat = useView((state) => state.closedChat?.conversationId ?? state.selected)
  return (
    <Region of={page === 'chat' ? chat : page}>
      <Suspense>{sheets[page]}</Suspense>
    </Region>
  )
}

const sheets: Readonly<Record<View['page'], ReactNode>> = { chat: <Chat />, people: <PeoplePage />, stats: <Stats />, evening: <EveningPage />, team: <TeamPage />, settings: <Settings /> }

/** What opens over the window. */
function Layers() {
  const { guide, view } = usePage()
  const composer = useView((state) => state.composer)
  const search = useView((state) => state.search)
  const picture = useView((state) => state.picture)
  const shortcuts = useView((state) => state.shortcuts)
  const isEnding = useView((state) => state.shiftEnd !== 'closed')
  const isGuided = useStore(guide, ({ state }) => state !== 'off')
  useShortcut('shortcuts', view.openShortcuts)
  return (
    <div className={css.layers}>
      <Region of={composer} className={css.failedLayer} onClose={view.closeComposer}>
        <Suspense fallback={<Awaited label={frameWords.newMessage} onClose={view.closeComposer} />}>{composer && <Composer />}</Suspense>
      </Region>
      <Region of={search} className={css.failedLayer} onClose={view.closeSearch}>
        <Suspense fallback={<Awaited label={frameWords.search} onClose={view.closeSearch} />}>{search && <Search />}</Suspense>
      </Region>
      <Region of={shortcuts} className={css.failedLayer} onClose={view.closeShortcuts}>
        <Suspense>{shortcuts && <ShortcutSheet />}</Suspense>
      </Region>
      <Region of={isEnding} className={css.failedLayer} onClose={view.closeShiftEnd}>
        <Suspense>{isEnding && <ShiftEnd />}</Suspense>
      </Region>
      <Region of={isGuided} renderFailed={() => null}>
        <Suspense>{isGuided && <Guide />}</Suspense>
      </Region>
      <Region of={picture} className={css.failedLayer} onClose={view.closePicture}>
        <Suspense>{picture && <Picture shown={picture} />}</Suspense>
      </Region>
    </div>
  )
}

/** Fetches, once the first screen stands, what the agent will want next, so that it opens at once. */
function useFetchedAhead(): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => [Composer, TaskWindow, ContactCard, WrapUp, Search, Picture, PeoplePage, Settings, Stats, EveningPage, TeamPage, ShiftEnd, ClosedWindow, ShortcutSheet].forEach((each) => each.fetchAhead()))
    return () => cancelIdleCallback(idle)
  }, [])
}
