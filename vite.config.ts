import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { appPreload } from './src/app/browser/build/app-preload.ts'
import { chunks } from './src/app/browser/build/chunks.ts'
import { drawings } from './src/app/browser/build/drawings.ts'
import { exploreReports } from './src/app/browser/build/explore-reports.ts'
import { manifest } from './src/app/browser/build/manifest.ts'
import { monthsPlugin } from './src/scenario/files/vite-plugin.ts'

export default defineConfig({
  plugins: [
    monthsPlugin(),
    exploreReports(),
    drawings(),
    appPreload(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest,
      includeAssets: ['icon.svg', 'icon-180.png'],
      workbox: {
        globPatterns: ['**/*.{html,js,css,json,svg,woff2,webmanifest}', 'icon-*.png'],
        // Notes are for the facilitator alone, and a seat is not played without a network.
        globIgnores: ['months/*.notes.*.json', 'months/*.seat.*.json', 'join.html'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(?:join|api)(?:\/|$)/],
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        maximumFileSizeToCacheInBytes: 6_000_000,
      },
    }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // The pages of a debrief stand on many chunks, one upon another: fetched together, not layer by layer.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, needed, { hostType }) =>
        hostType === 'js' && /\/(?:end-page|print-page|load-group-facts|walk-step)-/.test(file) ? needed : [],
    },
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: ['index.html', 'join.html'],
      output: { codeSplitting: chunks },
      // What a page does not use of a folder stays out of it, although the folder has one door.
      treeshake: { moduleSideEffects: (id) => !/\/src\/(?!app\/)/.test(id) },
    },
  },
})
