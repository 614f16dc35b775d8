// Files as they come in: from disk, from an editor, from a test.

export interface TextFile {
  file: string
  content: string | Uint8Array
}

/** A file with its translations by language. */
export interface Bundle extends TextFile {
  overlays: Readonly<Record<string, TextFile>>
}
