import type { Material } from './material.ts';

/** What a click on a material opens. */
export interface MaterialAddress {
  readonly url: string;
  /** True where the link plays the recording itself. */
  readonly isRecording: boolean;
  /** True where the link leads to a list in which the reader has to find the item. */
  readonly isList: boolean;
}

/** The recording where one is known, else the material's page. */
export function materialAddress(
  material: Pick<Material, 'url' | 'recordingUrl' | 'addressIsList'>,
): MaterialAddress {
  if (material.recordingUrl)
    return { url: toWatchPage(material.recordingUrl), isRecording: true, isList: false };
  return { url: material.url, isRecording: false, isList: material.addressIsList };
}

/**
 * YouTube's embedded player, opened as a page of its own, says "Error 153": it plays only inside a
 * page that names itself. The same video's ordinary page always plays.
 * https://developers.google.com/youtube/terms/required-minimum-functionality#embedded-player-api-client-identity
 */
function toWatchPage(address: string): string {
  const [, video] =
    /^https?:\/\/www\.youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})\/?(?:[?#]|$)/.exec(address) ??
    [];
  return video ? `https://www.youtube.com/watch?v=${video}` : address;
}
