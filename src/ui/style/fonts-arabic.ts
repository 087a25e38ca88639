// Brings in the fonts of the Arabic alphabet when a language first needs them.

/**
 * Adds the Arabic faces to the page; further calls do nothing. Call it when the language becomes Arabic or Persian; text is legible at once in the system's own face.
 *
 * Rejects when the styles cannot be fetched; the system's face then stays.
 */
export async function loadArabicFonts(): Promise<void> {
  await import('./fonts-arabic.css');
}
