/** The web app manifest: how Krap looks once it is put on a home screen. */
export const manifest = {
  id: '/',
  name: 'Krap',
  short_name: 'Krap',
  description: 'Een maand in het huis van een ander.',
  lang: 'nl',
  start_url: '/',
  display: 'standalone' as const,
  background_color: '#eff2ee',
  theme_color: '#eff2ee',
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
}
