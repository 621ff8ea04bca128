/** Hears of links that the system hands to the app: at its start, at a second start, and on macOS at any time. */
import { app } from 'electron'
import { linkIn, linkOf, type Link } from './read.ts'

/** Gives every link to one listener; those from before there was one are kept for it. */
export type LinkWatch = { each(listener: (link: Link) => void): void }

/** Must be called before the app is ready: macOS tells of the first link that early. */
export function watchLinks(): LinkWatch {
  const kept: Link[] = []
  let hear = (link: Link): void => void kept.push(link)
  const take = (link: Link | undefined): void => {
    if (link) hear(link)
  }

  take(linkIn(process.argv))
  app.on('second-instance', (_event, argv) => take(linkIn(argv)))
  app.on('open-url', (event, url) => {
    event.preventDefault()
    take(linkOf(url))
  })
  return {
    each(listener) {
      hear = listener
      for (const link of kept.splice(0)) listener(link)
    },
  }
}
