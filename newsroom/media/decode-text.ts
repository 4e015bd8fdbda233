/**
 * Bytes of a text whose encoding nobody tells reliably: UTF-8, and where it is not that the Windows
 * code page of Arabic, which older newsroom programs wrote. Arabic letters of that page are never
 * valid UTF-8 two in a row.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}
