/** Why nothing is shown, in Swedish; `silence-en.ts` says the same. */
export const silenceSv = {
  title: 'Varför visas inget?',
  named:
    'Eko såg de här av områdets ord på sidan. De är för få, eller står för långt ifrån det sidan handlar om.',
  noneNamed:
    'Eko såg inget ord på sidan som hör till området: data, licenser, metadata, API:er, öppen källkod.',
  nearest: 'Närmast låg',
  place: (place: string) => `– ${place}`,
};
export type SilenceTexts = typeof silenceSv;
