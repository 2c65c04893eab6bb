import { expect, test } from 'vitest';
import { materialAddress } from '../../../../core/material/material-address.ts';

const LIST = 'https://nosad.se/workshops';

test('a recording is opened at its own address, even where the page is only a list', () => {
  const recordingUrl = 'https://data.arbetsformedlingen.se/videos/240507-roda-natverk.mp4';
  expect(materialAddress({ url: LIST, addressIsList: true, recordingUrl })).toEqual({
    url: recordingUrl,
    isRecording: true,
    isList: false,
  });
});

test('without a recording the list is opened, and said to be one', () => {
  expect(materialAddress({ url: LIST, addressIsList: true, recordingUrl: null })).toEqual({
    url: LIST,
    isRecording: false,
    isList: true,
  });
});

test('a page of its own is opened as it is', () => {
  const url = 'https://nosad.se/workshops#geodata';
  expect(materialAddress({ url, addressIsList: false, recordingUrl: null })).toEqual({
    url,
    isRecording: false,
    isList: false,
  });
});

test.each([
  [
    'https://www.youtube-nocookie.com/embed/CpaSiEjjqwU/',
    'https://www.youtube.com/watch?v=CpaSiEjjqwU',
  ],
  [
    'https://www.youtube.com/embed/W1k12G4stdA?rel=0',
    'https://www.youtube.com/watch?v=W1k12G4stdA',
  ],
  ['https://youtu.be/3Rz7a_I0NvA', 'https://youtu.be/3Rz7a_I0NvA'],
  [
    'https://evil.example/www.youtube.com/embed/W1k12G4stdA',
    'https://evil.example/www.youtube.com/embed/W1k12G4stdA',
  ],
])('%s is opened where it plays by itself', (recordingUrl, url) => {
  expect(materialAddress({ url: LIST, addressIsList: true, recordingUrl }).url).toBe(url);
});
