/** The bundler finds the migrations by themselves and hands us their text. */
interface ImportMeta {
  glob<T>(pattern: string, options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true }): Readonly<Record<string, T>>
}
