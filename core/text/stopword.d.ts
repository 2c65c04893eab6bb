declare module 'stopword' {
  /** English function words, lower case. */
  export const eng: readonly string[];
  /** Swedish function words, lower case. */
  export const swe: readonly string[];
}
