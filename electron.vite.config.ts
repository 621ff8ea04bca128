/** Builds the app into out/: the main process as one ES module with late parts, the preload as one script, the page. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The oldest Electron that the app runs on is 33: Node 20.18, Chromium 130. */
const oldestNode = 'node20.18'
const oldestChrome = 'chrome130'

export default defineConfig({
  main: {
    build: {
      outDir: here('out/main'),
      target: oldestNode,
      // Packages with native code or data files stay packages; `dependencies` in package.json names them.
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          main: here('main/main.ts'),
          // What runs beside the main process: main/worlds/upkeep.ts, main/places/places.ts, main/import/reader.ts.
          keeper: here('main/store/upkeep/keeper.ts'),
          checkpointer: here('main/store/file/log/checkpointer.ts'),
          places: here('main/places/thread.ts'),
          lists: here('main/import/thread.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // Half the size is read at every start; names stay, so that a stack in the log can be read.
          minify: { compress: true, mangle: false, codegen: true },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: here('out/preload'),
      target: oldestNode,
      externalizeDeps: false,
      rolldownOptions: { input: { preload: here('preload/preload.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: here('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: here('out/renderer'),
      emptyOutDir: true,
      target: oldestChrome,
      minify: true,
      // A picture inside the script would need a policy that allows data addresses.
      assetsInlineLimit: 0,
      // Parts that come later bring the parts they need; Chromium needs no script of ours for that.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: here('renderer/index.html'),
        // One file for all that the first screen needs, and one for the chat that may stand in it: each further one is a request to the main process while that is busiest.
        output: {
          codeSplitting: {
            groups: [
              { name: 'first', test: /renderer\/main\.tsx$/, priority: 2 },
              { name: 'chat', test: /renderer\/chat\/TaskWindow\.tsx$/, priority: 1 },
            ],
          },
        },
      },
    },
  },
})
