/** Builds the practice carrier into out/sandbox: one file without dependencies, and the voters beside it. */
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: here('main.ts'),
    outDir: here('../out/sandbox'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'main.js', codeSplitting: false } },
  },
  plugins: [
    {
      name: 'voters-beside-the-program',
      closeBundle() {
        for (const part of ['scripts', 'pictures']) cpSync(here(`voters/${part}`), here(`../out/sandbox/voters/${part}`), { recursive: true })
      },
    },
  ],
})
