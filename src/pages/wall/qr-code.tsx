import { useMemo } from 'preact/hooks'
import { create } from 'qrcode'
import { useWords } from '#ui'

const MARGIN = 4

/** An address as a code for a camera: dark on light, with the margin that scanners need. */
export function QrCode({ address }: { address: string }) {
  const { t } = useWords()
  const { path, size } = useMemo(() => drawn(address), [address])
  return (
    <svg
      class="wall-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('wall.lobby.qr', { address })}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function drawn(address: string): { path: string; size: number } {
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  const dark: string[] = []
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) dark.push(`M${column + MARGIN} ${row + MARGIN}h1v1h-1z`)
  return { path: dark.join(''), size: modules.size + 2 * MARGIN }
}
