/** The part of subset-font that is used here; the package brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    readonly keepFeatures?: string[];
  }
  /** The font cut to the characters of `text`; characters that it lacks are left out without a word. */
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Buffer>;
}
