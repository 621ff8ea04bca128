/** What the hidden window prints: a page that is held in memory for as long as it takes, and the style of it. */

/** Ink on paper, whatever the window looks like. */
const style = `
@page { size: letter; margin: 18mm; }
body { color: #151c1d; font: 10.5pt/1.45 Inter, 'Segoe UI', system-ui, sans-serif; }
h1 { margin: 0 0 4pt; font-size: 15pt; }
h2 { margin: 18pt 0 6pt; font-size: 12pt; }
h3 { margin: 0; font-size: 10.5pt; }
small { color: #5d696a; font-size: 9pt; font-weight: 400; }
p { margin: 1pt 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
h1 + p, .file { color: #5d696a; }
article { margin: 9pt 0 0; padding-left: 8pt; border-left: 2pt solid #bfc9c9; break-inside: avoid; }
.out { border-left-color: #0d6b6e; }
`

export type Paper = { readonly bytes: Uint8Array; readonly contentType: string }
export type Papers = ReturnType<typeof openPapers>

export function openPapers() {
  const held = new Map<string, string>()
  return {
    /** Puts a page where only its id leads, until it is taken away. */
    put: (id: string, page: string): void => void held.set(id, page),
    remove: (id: string): void => void held.delete(id),
    /** What the page's scheme serves under a name; undefined when there is no such page. */
    find(name: string): Paper | undefined {
      if (name === 'paper.css') return { bytes: Buffer.from(style), contentType: 'text/css; charset=utf-8' }
      const page = held.get(name)
      return page === undefined ? undefined : { bytes: Buffer.from(page), contentType: 'text/html; charset=utf-8' }
    },
  }
}
