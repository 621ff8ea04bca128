/** Migrations are plain SQL files; the bundler hands us their text. */
declare module '*.sql?raw' {
  const text: string
  export default text
}
