// Everything the page needs comes from the page's own address. `data:` and `blob:` images are how Phaser makes its
// built-in textures and reads the drawings.
const policy = (connections: string) => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self'",
  `connect-src 'self'${connections}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
]

/** Name or address and port, and nothing that could end a directive. */
const HOST = /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i

/**
 * Sent with every answer. Works over plain http in a room without internet: nothing is forced to https.
 * @param host as the request names us. Phones of before 2022 do not take 'self' to mean our own WebSockets.
 */
export function securityHeaders(host?: string): Readonly<Record<string, string>> {
  const connections = host !== undefined && HOST.test(host) ? ` ws://${host} wss://${host}` : ''
  return {
    'Content-Security-Policy': policy(connections).join('; '),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
